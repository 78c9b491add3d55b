/**
 * Breaks a text into lines of at most `width` characters, at its ordinary spaces. A word that is
 * longer stands on a line of its own; no-break spaces hold.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && widthOf(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

/** How many characters a text takes on a line. */
export function widthOf(text: string): number {
  return [...text].length;
}
