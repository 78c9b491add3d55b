import type { FactReading } from '../../model/step';
import { citeBest } from '../cite';
import { code, type Item, item, type Line } from '../document/block';
import { showObservation } from '../observation';
import { describePointers, nameField } from '../pointers';
import { nameRegion } from '../regions';
import { describeValue } from '../value';
import type { Opening } from './opening';

interface Read {
  readonly facts?: readonly FactReading[];
  readonly parameters?: readonly string[];
  readonly interpretations?: readonly string[];
}

/** What a step read: facts with their place in the file, values with their proof, readings. */
export function tellNotes(
  { facts = [], parameters = [], interpretations = [] }: Read,
  opening: Opening,
): readonly Item[] {
  return [
    ...facts.flatMap((fact) => tellFact(fact, opening)),
    ...parameters.map((parameter) =>
      item(tellParameter(parameter, opening), proofOf(parameter, opening)),
    ),
    ...interpretations.map((one) => item(tellReading(one, opening))),
  ];
}

/** A value of the edition: what it is, its code, and whether a user supplied it. */
export function tellParameter(reference: string, { report, voice, words }: Opening): Line {
  const parameter = report.detail?.parameters[reference];
  if (parameter === undefined) return [code(reference)];
  const { label, value, unit, suppliedBy } = parameter;
  const origin = suppliedBy === undefined ? '' : `, ${words.supplied}`;
  const shown = describeValue(value, unit, voice);
  return [`${voice.say(label)} (`, code(reference), `)${voice.words.colon}${shown}${origin}`];
}

/** The text that gives a value, and the reading that chooses it where one does. */
export function proofOf(reference: string, opening: Opening): readonly Item[] {
  const parameter = opening.report.detail?.parameters[reference];
  if (parameter === undefined) return [];
  const { citations, interpretation } = parameter;
  return [
    ...(interpretation === undefined ? [] : [item(tellReading(interpretation, opening))]),
    ...citeBest(citations, opening.voice).map((line) => item(line)),
  ];
}

/** The choice made in an interpretation. */
export function tellReading(reference: string, { report, voice, words }: Opening): Line {
  const choice = report.detail?.interpretations[reference];
  if (choice === undefined) return [words.reading, code(reference)];
  const ending = choice.isDefault ? `, ${words.byDefault})` : ')';
  return [`${words.reading}${voice.say(choice.label)} (`, code(reference), ending];
}

function tellFact({ paths, value, assumed }: FactReading, opening: Opening): readonly Item[] {
  const { voice, words } = opening;
  const [path = ''] = paths;
  const remark = assumed ? ` (${words.assumed})` : '';
  const shown = `${voice.words.colon}${showFact(path, value, opening)}${remark}`;
  if (path.startsWith('/')) {
    return describePointers(paths, voice).map((line) => item([...line, shown]));
  }
  return [item([nameField(`/esms/${path}`, voice.words.fields), shown])];
}

function showFact(path: string, value: FactReading['value'], { voice, words }: Opening): string {
  if (value === null) return words.notGiven;
  const isRegion = typeof value === 'string' && /(^|\/)(region|finess)$/.test(path);
  return isRegion ? nameRegion(value) : showObservation(value, voice);
}
