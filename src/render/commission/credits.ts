import type { Selection } from '../../model/selection';
import { type Block, heading, paragraph, table } from '../document/block';
import { showCount, showEuros } from '../figures';
import type { CommissionVoice } from './voice';

/** What is granted of the credits of each year, and what is left. */
export function tellCredits(
  { envelopes, total }: Selection,
  voice: CommissionVoice,
): readonly Block[] {
  if (envelopes.length === 0) return [];
  const words = voice.commission.selection;
  const columns = [
    { label: words.creditColumns.annee, align: 'left' },
    { label: words.creditColumns.amount, align: 'right' },
    { label: words.creditColumns.spent, align: 'right' },
    { label: words.creditColumns.left, align: 'right' },
    { label: words.creditColumns.projets, align: 'right' },
  ] as const;
  const rows = envelopes.map(({ annee, montant, spent, left, candidates }) => [
    [String(annee)],
    [showEuros(montant, voice)],
    [showEuros(spent, voice)],
    [showEuros(left, voice)],
    [showCount(candidates.length, voice)],
  ]);
  return [
    heading(2, words.credits),
    table(columns, rows),
    paragraph(`${words.total}${showEuros(total, voice)}`),
  ];
}
