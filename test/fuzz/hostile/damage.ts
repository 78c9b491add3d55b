import fc from 'fast-check';
import type { Json } from '../../cases/case';
import { leavesOf, type Steps } from '../../support/leaves';
import { oddLeaves, type Strange, strange, strangeNames } from './strange';

/** A document and what is done to it. */
export interface Damaged {
  readonly base: Json;
  readonly damages: readonly Damage[];
}

/** Something that is done at a place of a document; nothing where an earlier one took it away. */
export type Damage =
  | { readonly at: Steps; readonly put: Json }
  | { readonly at: Steps; readonly strange: Strange }
  | { readonly at: Steps; readonly do: 'drop' | 'close-cycle' | 'double' | 'reverse' }
  /** A further key of an object. */
  | { readonly at: Steps; readonly key: string; readonly value: Json }
  /** A list with its last entry so many times. */
  | { readonly at: Steps; readonly times: number };

/** Makes the damaged document: anything, JSON or not. */
export function build({ base, damages }: Damaged): unknown {
  const root = { document: structuredClone(base) as unknown };
  for (const damage of damages) {
    try {
      apply(damage, root);
    } catch {
      // A proxy that an earlier damage put there refuses this one.
    }
  }
  return root.document;
}

function apply(damage: Damage, root: { document: unknown }): void {
  const steps: Steps = ['document', ...damage.at];
  const parent = steps.slice(0, -1).reduce<unknown>(read, root);
  const step = steps.at(-1) ?? 'document';
  if (!isContainer(parent) || !Object.hasOwn(parent, step)) return;
  if ('put' in damage) hold(parent, step, structuredClone(damage.put));
  else if ('strange' in damage) hold(parent, step, strange[damage.strange]());
  else if ('do' in damage) act(damage.do, parent, step, root.document);
  else extend(damage, read(parent, step));
}

type Act = Extract<Damage, { readonly do: string }>['do'];

function act(what: Act, parent: object, step: string | number, document: unknown): void {
  const value = read(parent, step);
  if (what === 'drop') delete (parent as Record<PropertyKey, unknown>)[step];
  if (what === 'close-cycle') hold(parent, step, document);
  if (what === 'double' && isList(parent)) parent.push(value);
  if (what === 'reverse' && isList(value)) value.reverse();
}

function extend(
  damage: Extract<Damage, { key: string } | { times: number }>,
  value: unknown,
): void {
  if (!isContainer(value)) return;
  if ('key' in damage) hold(value, damage.key, structuredClone(damage.value));
  else if (isList(value)) value.push(...new Array(damage.times).fill(value.at(-1)));
}

// Of the endless one, nobody sees the end.
function isList(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.length < 1_000_000;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

// No getter is called: it would throw.
function read(value: unknown, step: string | number): unknown {
  return isContainer(value) ? Object.getOwnPropertyDescriptor(value, step)?.value : undefined;
}

function hold(value: object, step: string | number, put: unknown): void {
  const property = { value: put, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(value, step, property);
}

const anything = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Json>(...oddLeaves) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
);

const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'length', '', 'nom', '0', 'é'),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

/** Seldom so many that they take a second. */
export const times = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(1, 14, 30, 49) },
  { weight: 1, arbitrary: fc.constant(1000) },
);

function damageTo(base: Json): fc.Arbitrary<Damage> {
  const at = fc.constantFrom(...placesOf(base));
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ at, put: anything }) },
    { weight: 3, arbitrary: fc.record({ at, do: fc.constantFrom('drop', 'double', 'reverse') }) },
    { weight: 1, arbitrary: fc.record({ at, do: fc.constant('close-cycle') }) },
    { weight: 3, arbitrary: fc.record({ at, strange: strangeNames }) },
    { weight: 2, arbitrary: fc.record({ at, key: keys, value: anything }) },
    { weight: 1, arbitrary: fc.record({ at, times }) },
  ) as fc.Arbitrary<Damage>;
}

/** Every place of a document, its root first. */
function placesOf(base: Json): readonly Steps[] {
  const inner = new Map<string, Steps>([['', []]]);
  for (const leaf of leavesOf(base)) {
    for (let end = 1; end <= leaf.length; end += 1) {
      inner.set(leaf.slice(0, end).join('/'), leaf.slice(0, end));
    }
  }
  return [...inner.values()];
}

/** Right documents, none to four places of which are damaged. */
export function damaged(bases: readonly Json[]): fc.Arbitrary<Damaged> {
  const arbitraries = bases.map((base) => ({
    base,
    damages: fc.array(damageTo(base), { maxLength: 4 }),
  }));
  return fc
    .constantFrom(...arbitraries)
    .chain(({ base, damages }) => fc.record({ base: fc.constant(base), damages }));
}

/** Documents that have nothing of a right one. */
export const shapeless: fc.Arbitrary<Damaged> = fc
  .oneof(anything, fc.jsonValue() as fc.Arbitrary<Json>)
  .chain((base) =>
    fc.record({ base: fc.constant(base), damages: fc.array(damageTo(base), { maxLength: 2 }) }),
  );

/** The same that JSON text can hold. */
export function withoutStrange(damages: fc.Arbitrary<Damaged>): fc.Arbitrary<Damaged> {
  return damages.map(({ base, damages: all }) => ({
    base,
    damages: all.filter((one) => !('strange' in one) && !('do' in one && one.do === 'close-cycle')),
  }));
}
