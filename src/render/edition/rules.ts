import type { Block } from '../document/block';
import { code, type Item, item, strong } from '../document/block';
import { tellRule } from '../rules/rule';
import { describeValue } from '../value';
import { section, tellCitations } from './identity';
import { type Reading, tellDependences } from './reading';

/** Every parameter with its value in words and what proves it. */
export function tellParameters(reading: Reading): readonly Block[] {
  const { edition, voice, text } = reading;
  const { colon, vocabulary, edition: words } = voice.words;
  const items = edition.parameters.map((parameter) => {
    const value = describeValue(parameter.value, parameter.unit, voice);
    const { label, reason, citations, role, suppliedBy } = parameter;
    return item(
      [
        strong(text(label)),
        ' (',
        code(parameter.code),
        `, ${vocabulary.role[role]})${colon}${value}`,
      ],
      [
        ...(reason === undefined ? [] : [item([`${words.reason}${text(reason)}`])]),
        ...(suppliedBy === undefined ? [] : [item([words.suppliedByUser])]),
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
    const lines = edition.funding.lines.filter(({ code: line }) => criterion.lines?.includes(line));
    const labels = lines.map(({ label }) => text(label));
    const condition = labels.length === 0 ? '' : `, ${words.conditionOf(labels)}`;
    return item(
      [strong(text(criterion.label)), ' (', code(criterion.code), `, ${force}${condition})`],
      [
        ...tellDependences([criterion.force, criterion.rule], reading),
        item([reading.terms.words.rule, ...tellRule(criterion.rule, reading.terms)]),
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
