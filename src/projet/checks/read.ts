import type { Plain, PlainObject } from '../../kernel/plain-data';
import type { Placed } from './repetitions';

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
  return value.flatMap((entry: Plain, index) =>
    isObject(entry) ? [{ index, fields: entry as Fields<Of> }] : [],
  );
}

/** A text; undefined where the value is anything else. */
export function textOf(value: Plain | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The texts that stand in a field of the entries of a list. */
export function textsOf<Of>(
  list: string,
  entries: readonly Entry<Of>[],
  field: keyof Of,
): readonly Placed[] {
  return entries.flatMap(({ index, fields }) => {
    const text = textOf(fields[field]);
    return text === undefined ? [] : [{ path: [list, index, field], text }];
  });
}

function isObject(value: Plain | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
