/** Plain data, as JSON holds it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at a JSON pointer; undefined where nothing does. */
export function readAt(data: Json, pointer: string): Json | undefined {
  return stepsOf(pointer).reduce<Json | undefined>(
    (value, step) => (value === undefined ? undefined : entryOf(value, step)),
    data,
  );
}

/**
 * The same data with another value at a pointer. Undefined takes the field away, and what that
 * leaves empty: an absent field is unknown, an empty object says nothing.
 */
export function writeAt<Data extends JsonObject>(
  data: Data,
  pointer: string,
  value: Json | undefined,
): Data {
  return (write(data, stepsOf(pointer), value) ?? {}) as Data;
}

function write(
  data: Json | undefined,
  [step, ...rest]: readonly string[],
  value: Json | undefined,
): Json | undefined {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    const list: readonly Json[] = data;
    return list.map((entry, index) =>
      String(index) === step ? (write(entry, rest, value) ?? {}) : entry,
    );
  }
  const { [step]: before, ...others } = isObject(data) ? data : {};
  const after = write(before, rest, value);
  const fields = after === undefined ? others : { ...(isObject(data) ? data : {}), [step]: after };
  return Object.keys(fields).length === 0 ? undefined : fields;
}

function entryOf(value: Json, step: string): Json | undefined {
  if (Array.isArray(value)) return (value as readonly Json[])[Number(step)];
  return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
