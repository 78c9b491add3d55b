import type { ComparedCriterion, Comparison, EditionOutcome } from '../../model/comparison';
import type { RouteReason } from '../../model/report';
import { type Block, code, heading, type Item, item, list } from '../document/block';
import { describeObservation } from '../observation';
import { tellMissing } from '../report/criterion';
import type { ComparisonVoice } from './voice';

/** For each edition what isn't met, by how much, what can't be settled and why the call is closed. */
export function tellObstacles({ outcomes }: Comparison, voice: ComparisonVoice): readonly Block[] {
  return outcomes.flatMap((outcome) => {
    const items = tellOutcome(outcome, voice);
    return items.length === 0 ? [] : [heading(2, voice.text(outcome.title)), list(items)];
  });
}

function tellOutcome(outcome: EditionOutcome, voice: ComparisonVoice): readonly Item[] {
  const { unmet, undetermined, route } = outcome;
  const { unmetLabel, undeterminedLabel, callLabel } = voice.compare.comparison;
  const told = new Set([...unmet, ...undetermined].map((criterion) => criterion.code));
  return [
    ...unmet.map((criterion) => tellCriterion(unmetLabel, criterion, voice)),
    ...undetermined.map((criterion) => tellCriterion(undeterminedLabel, criterion, voice)),
    ...route.reasons
      .filter((reason) => !told.has(reason.code))
      .map((reason) => tellReason(callLabel, reason, voice)),
  ];
}

/** Why a call is closed or can't be said to be open, with what would settle it. */
export function tellReason(label: string, reason: RouteReason, voice: ComparisonVoice): Item {
  return item(
    [`${label}${voice.text(reason.text)} (`, code(reason.code), ')'],
    tellMissing(reason.missing ?? [], voice),
  );
}

/** A criterion with what was seen, what is asked for and what would settle it. */
export function tellCriterion(
  label: string,
  criterion: ComparedCriterion,
  voice: ComparisonVoice,
): Item {
  const { report } = voice.words;
  const observation = describeObservation(criterion, voice);
  const unknown = criterion.unknown ?? [];
  return item(
    [`${label}${voice.text(criterion.label)} (`, code(criterion.code), ')'],
    [
      ...(observation === null ? [] : [item([observation])]),
      ...tellMissing(criterion.missing ?? [], voice),
      ...unknown.map((reference) =>
        item([`${report.criterion.notInTexts} (`, code(reference), ')']),
      ),
    ],
  );
}
