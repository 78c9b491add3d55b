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
