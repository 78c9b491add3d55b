import { isDeepStrictEqual } from 'node:util';
import type { Edition } from '../../src/model/edition';
import { type Mutant, mutantOf } from './mutant';
import { type Node, nodesOf } from './nodes';

/** A rule or a test that always holds, and one that never does. */
export const always = { kind: 'all', of: [] };
export const never = { kind: 'not', of: always };

/** Each part of a rule taken as true and as false, and each connective for the other. */
export function conditionMutants(edition: Edition): readonly Mutant[] {
  return nodesOf(edition).flatMap((node) => [
    ...truths(edition, node),
    ...connectives(edition, node),
  ]);
}

// What is no rule and no test, and the rules that say nothing of a project.
const others = ['always', 'not-applicable', 'after', 'event', 'latest'];

function truths(edition: Edition, node: Node): readonly Mutant[] {
  const { kind } = node.value;
  const [steps] = node.places;
  const isPart = typeof kind === 'string' && !others.includes(kind) && steps.at(-1) !== 'count';
  // The whole rule of a criterion is a criterion that asks nothing, or is never met.
  const isWhole = node.places.some((place) => place.length === 3 && place[0] === 'criteria');
  if (!isPart || isWhole) return [];
  const isNever = isDeepStrictEqual(node.value, { kind: 'not', of: { kind: 'always' } });
  return [
    mutantOf(edition, 'condition', node, always, `${kind} taken as true`),
    ...(isNever ? [] : [mutantOf(edition, 'condition', node, never, `${kind} taken as false`)]),
  ];
}

const swapped: Readonly<Record<string, string>> = {
  all: 'any',
  any: 'all',
  'some-esms': 'every-esms',
  'every-esms': 'some-esms',
};

function connectives(edition: Edition, node: Node): readonly Mutant[] {
  const { kind, test } = node.value;
  const other = swapped[String(kind)];
  if (other === undefined || (kind === 'some-esms' && test === undefined)) return [];
  return [
    mutantOf(edition, 'condition', node, { ...node.value, kind: other }, `${kind} → ${other}`),
  ];
}
