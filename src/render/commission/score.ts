import type { PriorityCheck, WeightedScore } from '../../model/priorities';
import { type Block, code, heading, paragraph, table } from '../document/block';
import { showDecimal } from '../figures';
import type { CommissionVoice } from './voice';

/** The score by the caller's weights: what it comes to, out of what, and from which items. */
export function tellScore({ score }: PriorityCheck, voice: CommissionVoice): readonly Block[] {
  if (score === null) return [];
  const words = voice.commission.priorities;
  const columns = [
    { label: words.columns.item, align: 'left' },
    { label: words.columns.weight, align: 'right' },
    { label: words.columns.state, align: 'left' },
  ] as const;
  return [
    heading(2, words.score),
    paragraph(words.scored(showValue(score, voice), showDecimal(score.possible, voice))),
    paragraph(words.yourWeights),
    table(
      columns,
      score.items.map((item) => [
        [code(item.code)],
        [showDecimal(item.weight, voice)],
        [voice.commission.status[item.status]],
      ]),
    ),
  ];
}

function showValue({ value, bounds }: WeightedScore, voice: CommissionVoice): string {
  if (value !== null) return showDecimal(value, voice);
  const { atLeast, atMost } = bounds;
  return voice.words.figures.between(showDecimal(atLeast, voice), showDecimal(atMost, voice));
}
