import type { OutcomeLine, ProjetOutcome, Yield } from '../../model/division';
import { tellCriterion } from '../comparison/obstacles';
import { type Item, item, strong } from '../document/block';
import { showAmount, showCount, showDifference } from '../figures';
import { describeComputation, describeUnpaid } from '../report/computation';
import type { DivisionVoice } from './voice';

/** A project in one line: its size, its niveau, its verdict and what it yields. */
export function describeOutcome(outcome: ProjetOutcome, voice: DivisionVoice): string {
  const { vocabulary, figures } = voice.words;
  const { niveau } = outcome;
  return [
    vocabulary.unit.esms(showCount(outcome.esms, voice)),
    vocabulary.unit.og(showCount(outcome.og, voice)),
    niveau === null ? figures.unknown : vocabulary.niveau[niveau],
    voice.compare.comparison.verdict[outcome.status],
    showAmount(outcome.funding.bounds, voice),
  ].join(', ');
}

/** How its amount is reached, and what stands in its way. */
export function tellOutcome(outcome: ProjetOutcome, voice: DivisionVoice): readonly Item[] {
  const { unmet, undetermined, lines } = outcome;
  return [
    ...lines.map((line) => tellLine(line, voice)),
    ...unmet.map((result) => tellCriterion(voice.compare.comparison.unmetLabel, result, voice)),
    ...(undetermined.length === 0 ? [] : [item([voice.divide.toCheck(undetermined.length)])]),
  ];
}

/** How much more or less one side yields than the other. */
export function describeDifference(yields: Yield, voice: DivisionVoice): string {
  const { difference, comparison } = yields;
  if (difference === null || comparison === 'same') return voice.divide.yields[comparison];
  return showDifference(difference, voice);
}

function tellLine(line: OutcomeLine, voice: DivisionVoice): Item {
  const unpaid = describeUnpaid(line, voice);
  return item(
    [strong(voice.text(line.label)), `${voice.words.colon}${describeComputation(line, voice)}`],
    unpaid === null ? [] : [item([unpaid])],
  );
}
