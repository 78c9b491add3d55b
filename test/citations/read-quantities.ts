import { normalise } from '../../scripts/fingerprint.mjs';
import { isCivilDate } from '../../src/kernel/civil-date';
import { around, countedBy, isPartOfNumber, qualifierOf } from './around';
import { digits, valueOfCollective, valueOfDigits, valueOfWord } from './french-numerals';
import type { Quantity } from './quantity';

/** What a match reads: a quantity, nothing at all, or null where the next readers may try. */
type Reading = Quantity | 'nothing' | null;
type Reader = readonly [RegExp, (match: RegExpExecArray) => Reading];

const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const number = String.raw`(?<![\p{L}\d./,°-])(${digits})`;

// In this order: what one of them has read, the next ones don't see.
const readers: readonly Reader[] = [
  [/(?<!\d)(\d{2})\/(\d{2})\/(\d{4})(?!\d)/gu, ([, day, month, year]) => dateOf(year, month, day)],
  [new RegExp(`(?<!\\d)(\\d{1,2})(?:er)? (${months.join('|')}) (\\d{4})`, 'gu'), writtenDate],
  // Articles of law, phases and years number things; they don't count them.
  [/\b[LRD]\.? ?\d+(?:-\d+)*|\b[Tt]emps \d+|\b(?:19|20)\d{2}-(?:19|20)\d{2}\b/gu, nothing],
  [new RegExp(`${number} ?%`, 'gu'), rateOf],
  [new RegExp(`${number} ?([kKM]?) ?(?:€|euros)`, 'gu'), amountOf],
  [new RegExp(`${number} (millions?) (?:d')?(?:€|euros)`, 'gu'), amountOf],
  [new RegExp(`${number} (?:mille|millions?|milliards?)`, 'gu'), nothing],
  [/\bdans le mois\b/gu, () => ({ kind: 'count', value: 1, of: 'mois', qualifier: null })],
  [
    /\bdès (?:l[ae']|réception)/gu,
    () => ({ kind: 'count', value: 0, of: 'mois', qualifier: null }),
  ],
  [new RegExp(String.raw`${number}(?![\p{L}\d/°])`, 'gu'), digitsOf],
  [/(?<![\p{L}'-])[\p{L}-]+/gu, wordOf],
];

/**
 * The figures that stand in a French quote. A rate needs its %, an amount its € or « euros », a
 * date its day, month and year; a count keeps the noun that follows within three words.
 */
export function readQuantities(quote: string): readonly Quantity[] {
  const start = { text: normalise(quote), quantities: [] as readonly Quantity[] };
  return readers.reduce(({ text, quantities }, [pattern, read]) => {
    const readings = [...text.matchAll(pattern)].map((match) => ({ match, reading: read(match) }));
    const taken = readings.filter(({ reading }) => reading !== null);
    return {
      text: taken.reduce((rest, { match }) => erase(rest, match), text),
      quantities: [
        ...quantities,
        ...taken.flatMap(({ reading }) => (isQuantity(reading) ? reading : [])),
      ],
    };
  }, start).quantities;
}

function dateOf(year = '', month = '', day = ''): Reading {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCivilDate(value) ? { kind: 'date', value } : 'nothing';
}

function writtenDate([, day, month = '', year]: RegExpExecArray): Reading {
  return dateOf(year, String(months.indexOf(month) + 1), day);
}

function nothing(): Reading {
  return 'nothing';
}

function rateOf(match: RegExpExecArray): Reading {
  const value = Math.round(valueOfDigits(match[1] ?? '') * 100);
  return { kind: 'rate', value, qualifier: qualifierOf(around(match)) };
}

function amountOf(match: RegExpExecArray): Reading {
  const [, written = '', multiplier = ''] = match;
  const words = around(match);
  const [, per] = /^ ?par (ESMS|projet)\b/.exec(words.after) ?? [];
  return {
    kind: 'amount',
    value: Math.round(valueOfDigits(written) * factorOf(multiplier) * 100),
    per: per === undefined ? null : per === 'ESMS' ? 'esms' : 'projet',
    qualifier: qualifierOf(words),
  };
}

function factorOf(multiplier: string): number {
  if (multiplier === '') return 1;
  return multiplier.toLowerCase() === 'k' ? 1e3 : 1e6;
}

function digitsOf(match: RegExpExecArray): Reading {
  const [, written = ''] = match;
  const words = around(match);
  const of = countedBy(words);
  if (of === null && /^(?:19|20)\d{2}$/.test(written)) return 'nothing';
  return { kind: 'count', value: valueOfDigits(written), of, qualifier: qualifierOf(words) };
}

function wordOf(match: RegExpExecArray): Reading {
  const [word] = match;
  const words = around(match);
  const about = valueOfCollective(word);
  if (about !== null) {
    return { kind: 'count', value: about, of: countedBy(words), qualifier: 'about' };
  }
  const value = valueOfWord(word);
  if (value === null || isPartOfNumber(words)) return null;
  return { kind: 'count', value, of: countedBy(words), qualifier: qualifierOf(words) };
}

function isQuantity(reading: Reading): reading is Quantity {
  return reading !== null && reading !== 'nothing';
}

// The sign ends a clause, so that no noun is looked for beyond it, and keeps all positions.
function erase(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return text.slice(0, match.index) + ';'.repeat(match[0].length) + text.slice(end);
}
