import type { SelectedCandidate, Selection } from '../model/selection';
import { tellCredits } from './commission/credits';
import { tellIssues } from './commission/issues';
import { tellRemarks } from './commission/selection-remarks';
import { type CommissionVoice, commissionVoice } from './commission/voice';
import { type Block, heading, type Line, list, paragraph, table } from './document/block';
import { print, type RenderOptions } from './document/print';
import { showCount, showDecimal, showEuros } from './figures';

/**
 * Tells a selection in French or English: the ranking with what becomes of each project, the credits
 * of each year, equal scores, projects larger than what was left, and the rules that no text read
 * gives, with who chose them and whether the outcome depends on them.
 *
 * @example
 * ```ts
 * import { describeSelection, selectProjets } from 'esms-numerique';
 *
 * const selection = selectProjets(
 *   [{ id: 'a', nom: 'Grappe des vallées', avis: 'favorable', note: '17.5', montant: '500000.00' }],
 *   [{ annee: 2021, montant: '1000000.00' }],
 * );
 * const text = describeSelection(selection, { locale: 'en', format: 'markdown' });
 * text.includes('| 1 | Grappe des vallées | 17.5 | €500,000 | funded on the credits of 2021 |'); // => true
 * ```
 */
export function describeSelection(selection: Selection, options: RenderOptions): string {
  const voice = commissionVoice(options.locale);
  const words = voice.commission.selection;
  const blocks = [
    heading(1, words.title),
    paragraph(words.status[selection.status]),
    ...(selection.issues.length === 0 ? [] : [list(tellIssues(selection.issues, voice))]),
    ...tellRanking(selection, voice),
    ...tellCredits(selection, voice),
    ...tellRemarks(selection, voice),
  ];
  return print(blocks, options);
}

function tellRanking({ candidates }: Selection, voice: CommissionVoice): readonly Block[] {
  if (candidates.length === 0) return [];
  const { columns: labels } = voice.commission.selection;
  const columns = [
    { label: labels.rank, align: 'right' },
    { label: labels.projet, align: 'left' },
    { label: labels.note, align: 'right' },
    { label: labels.amount, align: 'right' },
    { label: labels.decision, align: 'left' },
  ] as const;
  return [
    table(
      columns,
      candidates.map((candidate) => tellRow(candidate, voice)),
    ),
  ];
}

function tellRow(candidate: SelectedCandidate, voice: CommissionVoice): readonly Line[] {
  const { rank, nom, id, note, montant } = candidate;
  const { nothing } = voice.commission;
  return [
    [rank === null ? nothing : showCount(rank, voice)],
    [nom ?? id],
    [note === null ? nothing : showDecimal(note, voice)],
    [montant === null ? nothing : showEuros(montant, voice)],
    [tellDecision(candidate, voice)],
  ];
}

function tellDecision(
  { outcome, annee, reason }: SelectedCandidate,
  { commission }: CommissionVoice,
): string {
  const words = commission.selection;
  if (outcome === 'funded') return words.funded(String(annee));
  const why = reason === null || reason === 'unfavourable' ? '' : `, ${words.reason[reason]}`;
  return `${words.outcome[outcome]}${why}`;
}
