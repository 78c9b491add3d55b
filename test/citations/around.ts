import { valueOfWord } from './french-numerals';
import type { CountUnit, Qualifier } from './quantity';

const nouns: readonly (readonly [CountUnit, RegExp])[] = [
  ['esms', /^(ESS?MS|établissements?|structures?|sites?)$/],
  ['og', /^(OG|organismes?)$/],
  ['services', /^services?$/],
  ['criteres', /^critères?$/],
  ['fenetres', /^fenêtres?$/],
  ['projets', /^projets?$/],
  ['mois', /^mois$/],
];

const before: readonly (readonly [Qualifier, RegExp])[] = [
  ['lessThan', /(?<!au )moins d(?:e |')$/],
  ['moreThan', /plus d(?:e |')$/],
  ['about', /(?:environ|près de|une) $/],
  ['atMost', /(?:limite de|jusqu'à|au plus|au maximum) $/],
];

/** The words on both sides of a match. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** The words on both sides of a match. */
export function around(match: RegExpExecArray): Around {
  return {
    before: match.input.slice(0, match.index),
    after: match.input.slice(match.index + match[0].length),
  };
}

/** How the words before a number, or « au plus » behind it, bound it. */
export function qualifierOf({ before: words, after }: Around): Qualifier {
  if (/^(?: [^ ,;:.()]+){0,2} (?:au plus|au maximum|maximum)\b/.test(after)) return 'atMost';
  return before.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** What a number counts: the first noun that we know among the three words behind it. */
export function countedBy({ after }: Around): CountUnit | null {
  const [clause = ''] = after.split(/[,;:.()]/u);
  const words = (clause.match(/[\p{L}\d]+/gu) ?? []).slice(0, 3);
  return words.flatMap((word) => nouns.find(([, noun]) => noun.test(word))?.[0] ?? [])[0] ?? null;
}

/** Whether a number word stands beside another: « cent cinquante », « vingt et un ». */
export function isPartOfNumber(words: Around): boolean {
  const [, previous = ''] = /([\p{L}-]+) $/u.exec(words.before) ?? [];
  const [, next = ''] = /^ ([\p{L}-]+)/u.exec(words.after) ?? [];
  return (
    [previous, next].some((word) => valueOfWord(word) !== null || /^mill/i.test(word)) ||
    /^ et (?:un|une|onze)\b/.test(words.after)
  );
}
