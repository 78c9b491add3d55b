const longest = 60;

/**
 * Shows any value on one line of at most 60 characters: a text between quotes, a list or an object
 * by its brackets. Characters that steer a screen or the direction of a text are written as codes.
 *
 * @example
 * showValue('7'); // => '"7"'
 * showValue([1, 2]); // => '[…] (2)'
 */
export function showValue(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return showText(value);
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'object':
      return showObject(value);
    default:
      return typeof value;
  }
}

/** Writes the characters of a text that steer a screen or the direction of a text as codes. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, escapeCharacter);
}

function showObject(value: object | null): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? `[…] (${value.length})` : '{…}';
}

function showText(text: string): string {
  const room = longest - 2;
  const shown = [...text.slice(0, longest)].map(showCharacter);
  if (lengthOf(shown) <= room) return `"${shown.join('')}"`;
  while (lengthOf(shown) >= room) shown.pop();
  return `"${shown.join('')}…"`;
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((length, part) => length + part.length, 0);
}

function showCharacter(character: string): string {
  return character === '"' || character === '\\' ? `\\${character}` : printable(character);
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
