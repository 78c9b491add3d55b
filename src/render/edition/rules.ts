import type { Block } from '../document/block';
import { code, type Item, item, strong } from '../document/block';
import { section, tellCitations } from './identity';
import { type Reading, tellDependence } from './reading';
import { describeValue } from './value';

/** Every parameter with its value in words and what proves it. */
export function tellParameters(reading: Reading): readonly Block[] {
  const { edition, voice, text } = reading;
  const { colon, vocabulary, edition: words } = voice.words;
  const items = edition.parameters.map((parameter) => {
    const value = describeValue(parameter.value, parameter.unit, voice);
    const { label, reason, citations, role } = parameter;
    return item(
      [
        strong(text(label)),
        ' (',
        code(parameter.code),
        `, ${vocabulary.role[role]})${colon}${value}`,
      ],
      [
        ...(reason === undefined ? [] : [item([`${words.reason}${text(reason)}`])]),
        ...tellCitations(citations, reading),
      ],
    );
  });
  return section(words.sections.parameters, items);
}

/** Every criterion in the order of the text, with its force. */
export function tellCriteria(reading: Reading): readonly Block[] {
  const { edition, voice, text, byDefault } = reading;
  const { vocabulary, edition: words } = voice.words;
  const items = edition.criteria.map((criterion) => {
    const force = vocabulary.force[byDefault(criterion.force)];
    const line = edition.funding.lines.find((other) => other.code === criterion.line);
    const condition = line === undefined ? '' : `, ${words.conditionOf(text(line.label))}`;
    return item(
      [strong(text(criterion.label)), ' (', code(criterion.code), `, ${force}${condition})`],
      [
        ...tellDependence(criterion.force, reading),
        ...(criterion.orientation === undefined
          ? []
          : [item([words.seeAlso, code(criterion.orientation)])]),
        ...tellCitations(criterion.citations, reading),
      ],
    );
  });
  return section(words.sections.criteria, items);
}

/** The rules of computation and of procedure, which give no verdict. */
export function tellPrinciples(reading: Reading): readonly Block[] {
  const { edition, voice, text } = reading;
  const items = edition.principles.map(({ label, code: reference, citations }) =>
    item([strong(text(label)), ' (', code(reference), ')'], tellCitations(citations, reading)),
  );
  return section(voice.words.edition.sections.principles, items);
}

/** What is paid for, with its tariff. */
export function tellLines(reading: Reading): readonly Block[] {
  const { edition, voice, text } = reading;
  const words = voice.words.edition;
  const items = edition.funding.lines.map(({ label, code: reference, unitAmount }) =>
    item(
      [strong(text(label)), ' (', code(reference), ')'],
      tellValueOf(unitAmount, words.tariff, reading),
    ),
  );
  return section(words.sections.lines, items);
}

/** The value of a parameter, under a label. */
export function tellValueOf(
  reference: string,
  label: string,
  { edition, voice }: Reading,
): readonly Item[] {
  const parameter = edition.parameters.find((other) => other.code === reference);
  if (parameter === undefined) return [];
  const value = describeValue(parameter.value, parameter.unit, voice);
  return [item([`${label}${value} (`, code(reference), ')'])];
}
