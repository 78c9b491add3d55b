import type { Plain, PlainObject } from '../../kernel/plain-data';

/** The fields that an object should have, of which anything may stand in each. */
export type Fields<Of> = { readonly [Name in keyof Of]?: Plain };

/** An entry of a list that is an object, and its place. */
export interface Entry<Of> {
  readonly index: number;
  readonly fields: Fields<Of>;
}

/** The fields of an object; none where the value is anything else. */
export function fieldsOf<Of>(value: Plain | undefined): Fields<Of> {
  return isObject(value) ? (value as Fields<Of>) : {};
}

/** The entries of a list that are objects; none where the value is no list. */
export function entriesOf<Of>(value: Plain | undefined): readonly Entry<Of>[] {
  if (!Array.isArray(value)) return [];
  const entries: Entry<Of>[] = [];
  for (const [index, entry] of (value as readonly Plain[]).entries()) {
    if (isObject(entry)) entries.push({ index, fields: entry as Fields<Of> });
  }
  return entries;
}

/** A text; undefined where the value is anything else. */
export function textOf(value: Plain | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: Plain | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
