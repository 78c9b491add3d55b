import type { Outcome } from '../../model/sensitivity';
import { showAmount } from '../figures';
import type { OutlookVoice } from './voice';

/** A verdict and its amount in a few words: « éligible, 375 000 € ». */
export function tellOutcome({ status, bounds }: Outcome, voice: OutlookVoice): string {
  const { outcome, verdict } = voice.outlook;
  return outcome(verdict[status], showAmount(bounds, voice));
}
