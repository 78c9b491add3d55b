import type { Outcome } from '../../model/sensitivity';
import { showAmount } from '../figures';
import type { OutlookVoice } from './voice';

/** A verdict and its amount in a few words: « éligible, 375 000 € ». */
export function tellOutcome({ status, bounds }: Outcome, voice: OutlookVoice): string {
  const { outcome, verdict, unknownAmount } = voice.outlook;
  const isUnknown = bounds.atMost === null && bounds.atLeast === '0.00';
  return outcome(verdict[status], isUnknown ? unknownAmount : showAmount(bounds, voice));
}
