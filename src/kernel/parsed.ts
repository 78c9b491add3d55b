/**
 * The result of reading something that may be wrong: the value, or every issue that was found.
 * It is data; nothing is thrown.
 */
export type Parsed<Value, Issue> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };
