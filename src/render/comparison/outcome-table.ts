import type { Comparison, EditionOutcome } from '../../model/comparison';
import { type Block, type Line, spacedTable } from '../document/block';
import { showAmount, showCount, showRate } from '../figures';
import type { ComparisonVoice } from './voice';

const filing = 'depot.fenetre';

/** One row for each edition: the call, the size, the verdict, the money and what stands in the way. */
export function tellOutcomes({ outcomes }: Comparison, voice: ComparisonVoice): Block {
  const { columns: labels } = voice.compare.comparison;
  const columns = [
    { label: labels.edition, align: 'left', width: 26 },
    { label: labels.call, align: 'left' },
    { label: labels.grappe, align: 'left', width: 16 },
    { label: labels.verdict, align: 'left' },
    { label: labels.amount, align: 'left', width: 18 },
    { label: labels.first, align: 'left', width: 18 },
    { label: labels.conditions, align: 'left', width: 14 },
  ] as const;
  return spacedTable(
    columns,
    outcomes.map((outcome) => tellRow(outcome, voice)),
  );
}

// Nothing would be paid under the edition: not eligible, or the call closed to it.
function isOut({ status, route }: EditionOutcome): boolean {
  return status === 'ineligible' || route.open === 'closed';
}

// A project that misses nothing but its date is told apart: it belongs to another year.
function isLate({ unmet, route }: EditionOutcome): boolean {
  return route.open === 'closed' && unmet.length > 0 && unmet.every(({ code }) => code === filing);
}

function tellRow(outcome: EditionOutcome, voice: ComparisonVoice): readonly Line[] {
  const { compare, text } = voice;
  const words = compare.comparison;
  const amount = showAmount(outcome.funding.bounds, voice);
  return [
    [text(outcome.title)],
    [compare.call[outcome.route.open]],
    [tellGrappe(outcome, voice)],
    [isLate(outcome) ? words.late : words.verdict[outcome.status]],
    [isOut(outcome) ? words.notDue(amount) : amount],
    [isOut(outcome) ? compare.nothing : tellFirst(outcome, voice)],
    [tellConditions(outcome, voice)],
  ];
}

function tellGrappe({ grappe: { esms, niveau } }: EditionOutcome, voice: ComparisonVoice): string {
  const required = esms.required === null ? null : showCount(esms.required, voice);
  const { vocabulary, figures } = voice.words;
  const size = voice.compare.comparison.esms(showCount(esms.observed, voice), required);
  return `${size}, ${niveau === null ? figures.unknown : vocabulary.niveau[niveau]}`;
}

// An instalment may bear on lines that the project doesn't ask for, and then pays nothing of it.
function tellFirst({ milestones, funding }: EditionOutcome, voice: ComparisonVoice): string {
  const first = milestones.find(({ bounds }) => bounds.atMost !== '0.00');
  if (first === undefined) {
    return funding.bounds.atMost === '0.00' ? voice.compare.nothing : voice.words.figures.unknown;
  }
  const share = first.share === null ? '' : ` (${showRate(first.share, voice)})`;
  return `${showAmount(first.bounds, voice)}${share}`;
}

function tellConditions(outcome: EditionOutcome, voice: ComparisonVoice): string {
  const words = voice.compare.comparison;
  const { unmet, undetermined, toCertify } = outcome;
  const counts = [
    ...(unmet.length === 0 ? [] : [words.unmet(unmet.length)]),
    ...(undetermined.length === 0 ? [] : [words.undetermined(undetermined.length)]),
    ...(toCertify.length === 0 ? [] : [words.toCertify(toCertify.length)]),
  ];
  return counts.length === 0 ? voice.compare.nothing : counts.join(', ');
}
