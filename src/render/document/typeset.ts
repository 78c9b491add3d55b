import { spaceFrench } from '../../kernel/french';
import type { Locale } from '../../model/text';

/**
 * Makes words fit for one line of print. Whatever could break the line or reorder it becomes a
 * space, since some words come from the project file, and two spaces become one. In French, the
 * spaces that go with punctuation and numbers become no-break ones.
 */
export function typeset(text: string, locale: Locale): string {
  const line = onOneLine(text).replaceAll(/ {2,}/g, ' ');
  return locale === 'fr' ? spaceFrench(line) : line;
}

/** The same words without line breaks, control characters and marks of writing direction. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
