import type { Citation } from '../../src/model/citation';
import type { Parameter } from '../../src/model/parameter';
import { quotesOf } from '../../test/citations/citations-of';
import { occurrenceOf, readFingerprints } from '../../test/citations/fingerprints';
import { holdsNumber, proves } from '../../test/citations/proves';

/** How far a machine proves a value: its figure, its quote only, or nothing. */
export type Proof = 'figure' | 'quote' | 'note' | 'unknown';

const texts = readFingerprints();

/** What the tests prove of a parameter, found with the functions of the tests themselves. */
export function proofOf({ value, unit, citations }: Parameter): Proof {
  if (value === 'unknown') return 'unknown';
  const held = citations.filter(isQuotedFromText);
  if (held.length === 0) return 'note';
  return holdsNumber(value) && proves(quotesOf(held), value, unit) ? 'figure' : 'quote';
}

/** The citation that proves something best: one whose quote is found in a text, else the first. */
export function bestOf(citations: readonly Citation[]): Citation | undefined {
  return citations.find(isQuotedFromText) ?? citations[0];
}

/** Whether a citation holds words that occur in a text of which the project has the fingerprint. */
export function isQuotedFromText({ document, quote }: Citation): boolean {
  const text = texts.get(document);
  return text !== undefined && quote !== undefined && occurrenceOf(quote, text) === 'found';
}
