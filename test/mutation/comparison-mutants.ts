import type { Edition } from '../../src/model/edition';
import type { Parameter, ParameterValue } from '../../src/model/parameter';
import { replacedAt, type Steps, valueAt } from '../support/leaves';
import { type Mutant, mutantOf } from './mutant';
import { isWord, moved } from './neighbours';
import { isRecord, type Node, nodesOf } from './nodes';

/** Each comparison the other way round, and each bound left out where it was included, or included. */
export function comparisonMutants(edition: Edition): readonly Mutant[] {
  return nodesOf(edition).flatMap((node) => [
    ...reversed(edition, node),
    ...namesIn(node, boundsOf(node)).flatMap(([at, code]) => strict(edition, node, at, code)),
    ...namesIn(node, node.value['lastDay'] === undefined ? [] : ['lastDay']).map(([at, day]) => {
      const other = day === 'included' ? 'excluded' : 'included';
      const value = replacedAt(node.value, at, other);
      return mutantOf(edition, 'comparison', node, value, `${at.join('/')}: ${day} → ${other}`);
    }),
  ]);
}

const opposite: Readonly<Record<string, string>> = { minimum: 'below', below: 'minimum' };
const negated = ['every-og-below', 'deadline', 'window', 'petit-og'];

function reversed(edition: Edition, node: Node): readonly Mutant[] {
  const kind = String(node.value['kind']);
  const other = opposite[kind];
  if (other !== undefined) {
    const flipped = { ...node.value, kind: other };
    return [mutantOf(edition, 'comparison', node, flipped, `${kind} → ${other}`)];
  }
  if (!negated.includes(kind)) return [];
  return [mutantOf(edition, 'comparison', node, { kind: 'not', of: node.value }, `not ${kind}`)];
}

/** The fields of a rule, or of an indicator, that name the parameter with which it compares. */
function boundsOf({ value }: Node): readonly string[] {
  if (value['kind'] === 'window') return ['from'];
  return ['bound', 'threshold'].filter((field) => value[field] !== undefined);
}

/** The names under some fields of a node: one, or one for each branch of a choice or territory. */
function namesIn(node: Node, fields: readonly string[]): readonly (readonly [Steps, string])[] {
  const within = (value: unknown, steps: Steps): readonly (readonly [Steps, string])[] => {
    if (typeof value === 'string') return [[steps, value]];
    // A branch or a record that is shared is a node too, and stands for itself.
    if (!isRecord(value)) return [];
    return Object.entries(value)
      .filter(([key]) => key !== 'interpretation')
      .flatMap(([key, part]) => within(part, [...steps, key]));
  };
  return fields.flatMap((field) => within(valueAt(node.value, [field]), [field]));
}

/** It compares with a twin of the parameter, one unit further: « au moins » becomes « plus de ». */
function strict(edition: Edition, node: Node, at: Steps, code: string): readonly Mutant[] {
  const parameter = edition.parameters.find((one) => one.code === code);
  if (parameter === undefined) throw new Error(`The edition has no parameter ${code}`);
  if ([parameter.value, ...valuesGiven(edition, code)].every(isWord)) return [];
  const twin = `${code}.strict`;
  const value = replacedAt(node.value, at, twin);
  const mutant = mutantOf(edition, 'comparison', node, value, `${at.join('/')}: strict`);
  return [{ ...mutant, edition: withTwin(mutant.edition, parameter, twin) }];
}

function withTwin(edition: Edition, parameter: Parameter, twin: string): Edition {
  const next = (value: ParameterValue) => nextOf(value, parameter);
  const choices = edition.interpretations.map(({ choices }) =>
    choices.map((choice) => {
      const value = choice.parameters?.[parameter.code];
      if (value === undefined) return choice;
      return { ...choice, parameters: { ...choice.parameters, [twin]: next(value) } };
    }),
  );
  return {
    ...edition,
    parameters: [...edition.parameters, { ...parameter, code: twin, value: next(parameter.value) }],
    interpretations: edition.interpretations.map((one, index) =>
      replacedAt(one, ['choices'], choices[index]),
    ),
  };
}

function valuesGiven(edition: Edition, code: string): readonly ParameterValue[] {
  return edition.interpretations.flatMap(({ choices }) =>
    choices.flatMap(({ parameters }) => parameters?.[code] ?? []),
  );
}

function nextOf(value: ParameterValue, { unit }: Parameter): ParameterValue {
  if (isWord(value) || typeof value === 'boolean') return value;
  if (typeof value !== 'object') return moved(value, unit, 1);
  const ends = Object.entries(value).map(([end, bound]) => [end, moved(bound, unit, 1)]);
  return Object.fromEntries(ends) as ParameterValue;
}
