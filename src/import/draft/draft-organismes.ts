import { jsonPointer } from '../../kernel/json-pointer';
import type { Plain, PlainObject } from '../../kernel/plain-data';
import { showValue } from '../../model/issues/show-value';
import { fold } from '../fold';
import type { ListFinding } from '../issues/list-finding';
import type { ListSource } from '../place';
import type { ListLine } from '../table/read-list';

/** The organismes gestionnaires that a list names, after those that are given beside it. */
export interface DraftOrganismes {
  readonly entries: readonly Plain[];
  /** The `id` of the OG of each line; undefined where the line names none. */
  readonly ids: readonly (string | undefined)[];
  readonly sources: ReadonlyMap<string, ListSource>;
  readonly findings: readonly ListFinding[];
}

const facts = ['nombreEsms', 'siren'] as const;

/**
 * Makes the organismes gestionnaires of the lines. Names that differ by case, accents or
 * punctuation are one OG, which is one given beside the list where its `id` or `nom` is that; a new
 * one takes its name as `id`. What a line says of its OG must be what the others say.
 */
export function draftOrganismes(
  lines: readonly ListLine[],
  given: readonly Plain[],
): DraftOrganismes {
  const entries: Plain[] = [...given];
  const ranks = ranksOf(given);
  const sources = new Map<string, ListSource>();
  const findings: ListFinding[] = [];
  const ids = lines.map(({ cells }) => {
    const og = cells.organismeGestionnaire;
    if (og === undefined) return undefined;
    const name = String(og.value);
    const rank = ranks.get(fold(name)) ?? entries.push({ id: name }) - 1;
    ranks.set(fold(name), rank);
    for (const fact of facts) {
      const cell = cells[fact];
      if (cell === undefined) continue;
      const entry = objectAt(entries, rank);
      const known = entry[fact];
      const path = ['organismesGestionnaires', rank, fact];
      if (known === undefined) {
        entries[rank] = { ...entry, [fact]: cell.value };
        sources.set(jsonPointer(path), cell);
      } else if (known !== cell.value) {
        findings.push({ ...sameFact, path, place: cell.place, ...shown(cell.text, known) });
      }
    }
    // An id that is no text is told where it stands.
    const { id } = objectAt(entries, rank);
    return typeof id === 'string' ? id : name;
  });
  return { entries, ids, sources, findings };
}

const sameFact = { code: 'contradiction', expected: 'same-og-fact' } as const;

function shown(text: string, known: Plain) {
  const received = showValue(text);
  return typeof known === 'object' ? { received } : { received, suggestion: String(known) };
}

function ranksOf(given: readonly Plain[]): Map<string, number> {
  const named = (field: 'id' | 'nom') =>
    given.flatMap((_, rank) => {
      const name = objectAt(given, rank)[field];
      return typeof name === 'string' ? [[fold(name), rank] as const] : [];
    });
  // An id wins over a name, and the earlier over the later.
  return new Map([...named('id'), ...named('nom')].reverse());
}

function objectAt(entries: readonly Plain[], rank: number): PlainObject {
  const entry = entries[rank];
  const isObject = typeof entry === 'object' && entry !== null && !Array.isArray(entry);
  return isObject ? (entry as PlainObject) : {};
}
