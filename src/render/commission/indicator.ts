import type { UsageIndicator } from '../../model/usage';
import { citeBest } from '../cite';
import { code, type Item, item, type Line } from '../document/block';
import { showCount, showRate } from '../figures';
import { lookUp } from '../pointers';
import { tellIssues } from './issues';
import type { CommissionVoice } from './voice';

/** An indicator as a row: its counts, its value, its threshold and whether it is reached. */
export function tellIndicatorRow(
  indicator: UsageIndicator,
  voice: CommissionVoice,
): readonly Line[] {
  const { commission, words } = voice;
  const { label, value, reason, required, status } = indicator;
  const told = value === null ? commission.usages.reason[reason ?? 'not-defined'] : null;
  return [
    [voice.text(label)],
    [tellCounts(indicator, voice)],
    [told ?? showFigure(value, voice)],
    [required === null ? words.figures.unknown : showFigure(required, voice)],
    [commission.status[status]],
  ];
}

function tellCounts({ numerator, denominator }: UsageIndicator, voice: CommissionVoice): string {
  const { nothing } = voice.commission;
  const show = (count: number | null) => (count === null ? nothing : showCount(count, voice));
  return denominator === null
    ? show(numerator.value)
    : `${show(numerator.value)} / ${show(denominator.value)}`;
}

/** A rate in per cent, or a whole number. */
function showFigure(figure: string | number | null, voice: CommissionVoice): string {
  if (figure === null) return voice.commission.nothing;
  return typeof figure === 'string' ? showRate(figure, voice) : showCount(figure, voice);
}

/** What an indicator counts over which period, what it lacks, and the text behind it. */
export function tellIndicatorDetails(
  indicator: UsageIndicator,
  voice: CommissionVoice,
): readonly Item[] {
  const { usages } = voice.commission;
  const { numerator, denominator, period, gap, status, missing, unknown } = indicator;
  const { edition } = voice.words;
  return [
    item([`${edition.usage.numerator}${voice.text(numerator.label)}`]),
    ...(denominator === null
      ? []
      : [item([`${edition.usage.denominator}${voice.text(denominator.label)}`])]),
    item([`${usages.period}${voice.text(period)}`]),
    ...(status === 'unmet' && gap !== null ? [item([usages.gap(showFigure(gap, voice))])] : []),
    ...missing.map((pointer) => tellMissing(pointer.slice(1), voice)),
    ...tellIssues(indicator.issues, voice),
    ...unknown.map((reference) =>
      item([`${tellUnknown(indicator, voice)} (`, code(reference), ')']),
    ),
    ...citeBest(indicator.citations, voice).map((line) => item(line)),
  ];
}

function tellMissing(field: string, { commission }: CommissionVoice): Item {
  const { missing, counts } = commission.usages;
  return item([`${missing}${lookUp(counts, field) ?? field} (`, code(field), ')']);
}

function tellUnknown({ measure }: UsageIndicator, { commission }: CommissionVoice): string {
  return measure === 'unknown' ? commission.usages.notInTexts : commission.usages.noThreshold;
}
