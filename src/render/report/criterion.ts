import type { CriterionResult, FundingLine, Report } from '../../model/report';
import { citeBest } from '../cite';
import { code, type Item, item, type Line, strong } from '../document/block';
import { describeObservation } from '../observation';
import { describePointers } from '../pointers';
import { openCriterion } from '../steps/open';
import type { Opening } from '../steps/opening';
import type { Voice } from '../voice';

/** What the report says elsewhere and a criterion may name. */
export interface Surroundings {
  readonly lines: readonly Pick<FundingLine, 'code' | 'label'>[];
  readonly unknown: Report['unknown'];
  /** What opens the steps; null where the report is told in short. */
  readonly opening: Opening | null;
}

/** A criterion with what was seen, what is asked for, what is missing and the text behind it. */
export function tellCriterion(result: CriterionResult, around: Surroundings, voice: Voice): Item {
  const observation = describeObservation(result, voice);
  return item(nameCriterion(result, voice), [
    ...tellLines(result, around, voice),
    ...(observation === null ? [] : [item([observation])]),
    ...tellReason(result, voice),
    ...tellMissing(result.missing ?? [], voice),
    ...tellUnknown(result.unknown ?? [], around.unknown, voice),
    ...tellProof(result, voice),
    ...openCriterion(result, around.opening),
  ]);
}

/** The citation of a criterion. */
export function tellProof({ citations }: CriterionResult, voice: Voice): readonly Item[] {
  return citeBest(citations, voice).map((line) => item(line));
}

/** What is to be supplied, each thing with its place in the project file. */
export function tellMissing(pointers: readonly string[], voice: Voice): readonly Item[] {
  const { missing } = voice.words.report.criterion;
  return describePointers(pointers, voice).map((line) => item([missing, ...line]));
}

/** What no text read settles: its words, and what would settle it, or the bare reference. */
export function tellUnknown(
  codes: readonly string[],
  words: Report['unknown'],
  voice: Voice,
): readonly Item[] {
  const { notInTexts } = voice.words.report.criterion;
  return codes.map((unknown) => {
    const text = words[unknown];
    const what = text === undefined ? '' : `${voice.words.colon}${voice.say(text)}`;
    return item([`${notInTexts}${what} (`, code(unknown), ')']);
  });
}

/** The label of a criterion, its code, and its force where it isn't simply required. */
export function nameCriterion(
  { label, code: reference, force }: CriterionResult,
  voice: Voice,
): Line {
  const bearing = force === 'required' ? '' : `, ${voice.words.vocabulary.force[force]}`;
  return [strong(voice.say(label)), ' (', code(reference), `${bearing})`];
}

function tellLines(
  { lines = [] }: CriterionResult,
  around: Surroundings,
  voice: Voice,
): readonly Item[] {
  if (lines.length === 0) return [];
  const labels = lines.map(
    (line) => around.lines.find((other) => other.code === line)?.label ?? line,
  );
  return [item([voice.words.report.criterion.conditionOf(labels.map(voice.say))])];
}

function tellReason({ reason }: CriterionResult, voice: Voice): readonly Item[] {
  if (reason === undefined) return [];
  return [item([voice.words.report.criterion.reason(voice.say(reason))])];
}
