import * as z from 'zod/mini';
import { isCivilDate } from '../kernel/civil-date';
import { type Expectation, oneOf } from './issues/expectation';
import { maximumCount, maximumEntries, maximumHours } from './schema-limits';

// The `error` of each schema is no sentence but the name of what it expects; the catalogues of
// `issues` have the words.
const expecting = (expectation: Expectation) => ({ error: expectation });

// A number beyond the exact integers is beyond the limit too: one issue is enough.
const whole = (expectation: Expectation) => z.int({ error: expectation, abort: true });

/** A field that may be absent, but not `undefined`. */
export const optional = z.exactOptional;

/** Any text. */
export const text = z.string(expecting('text'));

/** A text that is not empty. */
export const identifier = z.string(expecting('identifier')).check(z.minLength(1));

/** The `id` of an organisme gestionnaire, as another field names it. */
export const ogReference = z.string(expecting('og-reference'));

export const flag = z.boolean(expecting('boolean'));

/** A number of ESMS, one or more. */
export const count = whole('count').check(z.gte(1), z.lte(maximumCount));

/** A number of ESMS, zero included. */
export const countOrZero = whole('count-or-zero').check(z.gte(0), z.lte(maximumCount));

/** How often something was done. */
export const tally = whole('count-of-use').check(z.gte(0));

/** Hours of a year. */
export const hours = z.number(expecting('hours')).check(z.gte(0), z.lte(maximumHours));

export const date = z.string(expecting('date')).check(z.refine(isCivilDate));

/** A year of credits. */
export const year = whole('year').check(z.gte(2000), z.lte(9999));

/** The score of a project. */
export const score = z.string(expecting('score')).check(z.regex(/^\d{1,6}(\.\d{1,6})?$/));

/** An amount in euros: ten digits before the point keep every sum an exact integer of cents. */
export const euros = z.string(expecting('euros')).check(z.regex(/^\d{1,10}(\.\d{1,2})?$/));

/** An amount in euros that may not be known. */
export const eurosOrNull = z.nullable(euros);

export const finess = z.string(expecting('finess')).check(z.regex(/^(\d\d|2[AB])\d{7}$/));

export const siren = z.string(expecting('siren')).check(z.regex(/^\d{9}$/));

export const categorie = z.string(expecting('categorie')).check(z.regex(/^\d{3}$/));

export const region = z.string(expecting('region'));

/** A word of a closed list. */
export function word<const Words extends readonly string[]>(words: Words) {
  return z.enum(words, { error: oneOf(words) });
}

/** A list that has an entry at least. */
export function entries<Item extends z.core.SomeType>(item: Item) {
  return z.array(item, expecting('entries')).check(z.minLength(1), z.maxLength(maximumEntries));
}

/** A list that may be empty. */
export function list<Item extends z.core.SomeType>(item: Item) {
  return z.array(item, expecting('list')).check(z.maxLength(maximumEntries));
}

/** A value that is checked elsewhere. */
export const anything = z.unknown();

/** An object that has no other field than these. */
export function object<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = oneOf(Object.keys(shape));
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? known : 'object'),
  });
}

/** An object of values that are all alike, whatever their names. */
export function fields<Leaf extends z.core.SomeType>(leaf: Leaf) {
  return z.record(z.string(), leaf, expecting('object'));
}

/** One optional field for each name, all alike. */
export function optionalFields<const Names extends readonly string[], Leaf extends z.core.SomeType>(
  names: Names,
  leaf: Leaf,
) {
  const fields = names.map((name) => [name, z.exactOptional(leaf)] as const);
  return Object.fromEntries(fields) as Record<Names[number], z.ZodMiniExactOptional<Leaf>>;
}

/** What the applicant certifies, by dotted criterion code in kebab-case. */
export const certifications = z.record(
  z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/)),
  flag,
  { error: ({ code }) => (code === 'invalid_key' ? 'criterion-code' : 'object') },
);
