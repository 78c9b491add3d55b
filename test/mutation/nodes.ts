import type { Edition } from '../../src/model/edition';
import { replacedAt, type Steps } from '../support/leaves';

/** Data with fields, as a rule is made of. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * An object in the rules of an edition, and every place where it stands: what several criteria share
 * is written once, and is changed everywhere at once.
 */
export interface Node {
  readonly value: Fields;
  readonly places: readonly [Steps, ...Steps[]];
}

const ruled = [
  'grappe',
  'exclusions',
  'criteria',
  'funding',
  'schedule',
  'usages',
  'windowBetween',
];

/** Every object in the rules of an edition, outer ones first: not its words, nor its citations. */
export function nodesOf(edition: Edition): readonly Node[] {
  const places = new Map<Fields, [Steps, ...Steps[]]>();
  const visit = (value: unknown, steps: Steps): void => {
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) visit(item, [...steps, at]);
    }
    if (!isRecord(value) || 'fr' in value) return;
    const known = places.get(value);
    if (known === undefined) places.set(value, [steps]);
    else known.push(steps);
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'citations') visit(part, [...steps, key]);
    }
  };
  for (const part of ruled) visit(edition[part as keyof Edition], [part]);
  return [...places].map(([value, found]) => ({ value, places: found }));
}

/** The edition with something else at every place of a node. */
export function replacedNode(edition: Edition, { places }: Node, value: unknown): Edition {
  return places.reduce((mutated, steps) => replacedAt(mutated, steps, value), edition);
}

/** Whether something is data with fields. */
export function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
