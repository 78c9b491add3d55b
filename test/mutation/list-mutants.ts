import type { Edition } from '../../src/model/edition';
import { replacedAt, type Steps, valueAt } from '../support/leaves';
import { type Mutant, mutantOf } from './mutant';
import { isRecord, type Node, nodesOf } from './nodes';

const fields = ['in', 'codes', 'among', 'regions', 'of'];

/** Each list that a rule names without each of its items: an operation, a champ, a region. */
export function listMutants(edition: Edition): readonly Mutant[] {
  return nodesOf(edition).flatMap((node) =>
    listsIn(node).flatMap((at) => {
      const list = valueAt(node.value, at) as readonly unknown[];
      return list.map((item, index) => {
        const name = typeof item === 'string' ? item : String(index);
        const value = replacedAt(
          node.value,
          at,
          list.filter((_, other) => other !== index),
        );
        return mutantOf(edition, 'list', node, value, `${at.join('/')} without ${name}`);
      });
    }),
  );
}

function listsIn({ value }: Node): readonly Steps[] {
  return fields.flatMap((field) => within(value[field], [field]));
}

// A list of one item would be empty: that is a condition taken as false.
function within(value: unknown, steps: Steps): readonly Steps[] {
  if (Array.isArray(value)) return value.length > 1 ? [steps] : [];
  if (!isRecord(value) || !isRecord(value['choices'])) return [];
  return Object.entries(value['choices']).flatMap(([choice, branch]) =>
    within(branch, [...steps, 'choices', choice]),
  );
}
