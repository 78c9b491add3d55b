import type { Choice } from '../../../src/model/interpretation';

/** Something inside an edition and where it stands: `criteria/3/rule/of/0`. */
export interface Placed<Value = unknown> {
  readonly path: string;
  readonly value: Value;
}

/** An object of an edition, by the fields that the checks look at. */
export type Fields = { readonly [name in FieldName]?: unknown };

type FieldName =
  | ('kind' | 'interpretation' | 'choices' | 'parameters' | 'criterion' | 'codes' | 'because')
  | ('from' | 'to' | 'lines' | 'fr' | 'en')
  | ParameterField;

/** The fields that name a parameter, whatever they stand in. */
export type ParameterField =
  | ('bound' | 'threshold' | 'by' | 'unitAmount')
  | ('share' | 'delay' | 'parameter');

/** Everything inside a value, itself first, each thing with its path. */
export function everythingIn(value: unknown, path = ''): readonly Placed[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) =>
          everythingIn(child, path === '' ? key : `${path}/${key}`),
        )
      : [];
  return [{ path, value }, ...inside];
}

/** Every object, lists aside, inside a value. */
export function objectsIn(value: unknown, path = ''): readonly Placed<Fields>[] {
  return everythingIn(value, path).flatMap(({ path, value }) =>
    isFields(value) ? { path, value } : [],
  );
}

/** What a thing that may depend on interpretations can come to. */
export function outcomesOf(chosen: unknown): readonly unknown[] {
  return isChoice(chosen) ? Object.values(chosen.choices).flatMap(outcomesOf) : [chosen];
}

/** Whether a value depends on an interpretation. */
export function isChoice(value: unknown): value is Choice<unknown> {
  return isFields(value) && typeof value.interpretation === 'string' && isFields(value.choices);
}

/** Whether a value is an object and no list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
