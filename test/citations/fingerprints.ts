import { readdirSync, readFileSync } from 'node:fs';
import { type Fingerprint, groupsOf } from '../../scripts/fingerprint.mjs';

/** Fingerprints by document. */
export type Fingerprints = ReadonlyMap<string, Fingerprint>;

/** What looking for a quote in a text gives; a short quote proves nothing, for it has no group. */
export type Occurrence = 'found' | 'not-found' | 'too-short';

const folder = new URL('../../fixtures/textes/', import.meta.url);

/** The fingerprints that the project keeps. */
export function readFingerprints(): Fingerprints {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const read = files.map(
    (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fingerprint,
  );
  return new Map(read.map((fingerprint) => [fingerprint.document, fingerprint]));
}

/** Whether a quote stands in a text: all its groups follow one another there. */
export function occurrenceOf(quote: string, text: Fingerprint): Occurrence {
  const groups = groupsOf(quote);
  if (groups.length === 0) return 'too-short';
  const found = text.groups.some((_, start) =>
    groups.every((group, index) => text.groups[start + index] === group),
  );
  return found ? 'found' : 'not-found';
}
