import type { Sensitivity } from '../../model/sensitivity';
import type { OutlookVoice } from './voice';

/** In one line: whether the verdict and the amount are the same under all readings of the texts. */
export function tellHold({ holds }: Pick<Sensitivity, 'holds'>, voice: OutlookVoice): string {
  const { both, status, total } = voice.outlook.sensitivity.holds;
  if (holds.status === true && holds.total === true) return both;
  return `${status[answerOf(holds.status)]} ${total[answerOf(holds.total)]}`;
}

function answerOf(holds: boolean | null): 'yes' | 'no' | 'unknown' {
  if (holds === null) return 'unknown';
  return holds ? 'yes' : 'no';
}
