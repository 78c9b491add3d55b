/** A number as a language writes it, to three significant digits, or to the unit where it is large. */
export function number(value: number, language: 'fr' | 'en' = 'fr'): string {
  const digits = Math.abs(value) >= 100 ? { maximumFractionDigits: 0 } : precise;
  return value.toLocaleString(language, digits);
}

const precise = { maximumSignificantDigits: 3 } as const;

/** A table in Markdown: the first column is of words, the others of numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
