import { distance } from 'fastest-levenshtein';

/** Beyond this length a text is no slip of the pen, and comparing it would take long. */
const longestName = 64;

/**
 * The known name that is nearest to a text, where it is near enough to be what was meant: case,
 * accents and separators aside, a third of the letters may differ, but no digit. The earlier one
 * wins a tie.
 *
 * @example
 * nearestName('finness', ['finess', 'nombre']); // => 'finess'
 */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  if (text.length > longestName) return undefined;
  const meant = fold(text);
  let nearest: string | undefined;
  let least = Math.floor(meant.length / 3) + 1;
  for (const name of names) {
    if (Math.abs(name.length - text.length) >= longestName) continue;
    const known = fold(name);
    if (digitsOf(known) !== digitsOf(meant)) continue;
    const apart = distance(meant, known);
    if (apart < least) {
      least = apart;
      nearest = name;
    }
  }
  return nearest;
}

function fold(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.replace(/[\s_-]/g, '').toLowerCase();
}

// og-1 and og-2 are two names, not a slip.
function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}
