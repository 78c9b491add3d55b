import type { FieldKind } from './fields';
import type { Json } from './json';

/** What was typed or chosen, as the project file writes it; undefined where nothing was. */
export function valueOfText(text: string, kind: FieldKind): Json | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (kind === 'yes-no') return trimmed === 'true';
  if (kind !== 'count') return kind === 'text' ? text : trimmed;
  const number = Number(trimmed);
  // What is no number stays as it is typed: the check of the project says what is wrong with it.
  return Number.isFinite(number) ? number : trimmed;
}

/** The text of a value in its field. */
export function textOfValue(value: Json | undefined): string {
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
