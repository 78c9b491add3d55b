import type { Line } from '../../../src/render/document/block';

/** A line in plain words: the codes in brackets, which serve programmers, are left out. */
export function plainWithoutCodes(line: Line): string {
  const marked = line.map((span) =>
    typeof span === 'string' ? span : span.kind === 'code' ? codeMark : span.text,
  );
  return marked
    .join('')
    .replaceAll(new RegExp(` \\((?:${codeMark}(?:, (?:…, )?)?)+\\)`, 'g'), '')
    .replaceAll(new RegExp(`\\(${codeMark}, `, 'g'), '(')
    .replaceAll(codeMark, '');
}

// A character that no text holds.
const codeMark = '\u0001';
