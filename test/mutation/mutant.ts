import type { Edition } from '../../src/model/edition';
import { replacedAt, type Steps, valueAt } from '../support/leaves';
import { type Node, replacedNode } from './nodes';

/** What is changed in the data of an edition. */
export type MutantKind =
  | 'parameter'
  | 'comparison'
  | 'date'
  | 'criterion'
  | 'condition'
  | 'list'
  | 'choice'
  | 'funding'
  | 'schedule'
  | 'usage';

/** An edition that differs from its text in one point. */
export interface Mutant {
  readonly kind: MutantKind;
  /** Where: the steps into the data, list items by their code. */
  readonly place: string;
  /** The change, as one reads it. */
  readonly change: string;
  /** The code of the parameter, criterion or line: the cases that mention it are tried first. */
  readonly code: string;
  readonly edition: Edition;
}

/** The edition with something else at one place; `undefined` takes it away. */
export function mutantAt(
  edition: Edition,
  kind: MutantKind,
  steps: Steps,
  value: unknown,
  change: string,
): Mutant {
  return {
    kind,
    place: placeOf(edition, steps),
    change,
    code: codeAlong(edition, steps),
    edition: replacedAt(edition, steps, value),
  };
}

/** The edition with something else at every place of a part of its rules. */
export function mutantOf(
  edition: Edition,
  kind: MutantKind,
  node: Node,
  value: unknown,
  change: string,
): Mutant {
  const [steps] = node.places;
  return {
    kind,
    place: placeOf(edition, steps),
    change,
    code: codeAlong(edition, steps),
    edition: replacedNode(edition, node, value),
  };
}

/** The list at a place without each of its items in turn. */
export function withoutItems(edition: Edition, kind: MutantKind, steps: Steps): readonly Mutant[] {
  const list = valueAt(edition, steps);
  if (!Array.isArray(list)) return [];
  return list.map((item, index) => {
    const others = list.filter((_, other) => other !== index);
    return mutantAt(edition, kind, steps, others, `without ${nameOf(item, index)}`);
  });
}

function placeOf(edition: Edition, steps: Steps): string {
  return steps
    .map((step, depth) =>
      typeof step === 'number' ? nameOf(valueAt(edition, steps.slice(0, depth + 1)), step) : step,
    )
    .join('/');
}

// The nearest thing that has a code, from the root on.
function codeAlong(edition: Edition, steps: Steps): string {
  const codes = steps.map((_, depth) => codeOf(valueAt(edition, steps.slice(0, depth + 1))));
  return codes.find((code) => code !== undefined) ?? '';
}

function nameOf(item: unknown, index: number): string {
  return codeOf(item) ?? (typeof item === 'string' ? item : String(index));
}

function codeOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { code, authority, criterion, parameter } = item as Readonly<Record<string, unknown>>;
  return [code, authority, criterion, parameter].find((name) => typeof name === 'string') as
    | string
    | undefined;
}
