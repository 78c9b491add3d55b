import type { Locale } from '../../model/text';

/**
 * Makes words fit for one line of print. Whatever could break the line or reorder it becomes a
 * space, since some words come from the project file. In French, the spaces that go with
 * punctuation become no-break ones.
 */
export function typeset(text: string, locale: Locale): string {
  const line = onOneLine(text);
  if (locale === 'en') return line;
  return line
    .replaceAll(/[ \u00a0]([;:!?%])/g, '\u202f$1')
    .replaceAll(/« /g, '«\u00a0')
    .replaceAll(/ »/g, '\u00a0»')
    .replaceAll(/n° /g, 'n°\u00a0');
}

/** The same words without line breaks, control characters and marks of writing direction. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
