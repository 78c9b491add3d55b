import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Refusal } from './refusal';

/** The edition of that id, or a refusal that names those there are. */
export function findEdition(id: string, editions: readonly Edition[]): Parsed<Edition, Refusal> {
  const edition = editions.find((known) => known.id === id);
  if (edition !== undefined) return { ok: true, value: edition };
  const known = editions.map((other) => other.id);
  return { ok: false, issues: [{ kind: 'unknown-edition', id, known }] };
}

/** The editions of those ids in the order given, or a refusal for the first that there is not. */
export function findEditions(
  ids: readonly string[],
  editions: readonly Edition[],
): Parsed<readonly Edition[], Refusal> {
  const found: Edition[] = [];
  for (const id of ids) {
    const edition = findEdition(id, editions);
    if (!edition.ok) return edition;
    found.push(edition.value);
  }
  return { ok: true, value: found };
}
