import { type Plain, plainAt } from '../kernel/plain-data';
import { allowedValues } from '../model/issues/expectation';
import type { Finding } from '../model/issues/finding';
import type { OrganismeGestionnaire, Projet } from '../model/projet';
import { readFiness } from '../referentiels/finess';
import { regions } from '../referentiels/regions';
import { entriesOf, fieldsOf } from './checks/read';
import { nearestName } from './nearest-name';

/** With more of them the nearest one takes too long to find. */
const mostIdentifiers = 30;

/** A finding, with what was probably meant where that can be told. */
export function withSuggestion(finding: Finding, projet: Plain): Finding {
  if (finding.suggestion !== undefined) return finding;
  const suggestion = suggestionFor(finding, projet);
  return suggestion === undefined ? finding : { ...finding, suggestion };
}

function suggestionFor({ code, path, expected }: Finding, projet: Plain): string | undefined {
  if (code === 'unknown-key') return nearestName(String(path.at(-1)), allowedValues(expected));
  const value = plainAt(projet, path);
  if (typeof value !== 'string') return undefined;
  if (code === 'not-in-list') return nearestName(value, allowedValues(expected));
  switch (expected) {
    case 'finess':
      return tidyFiness(value);
    case 'region':
      return codeOfRegion(value);
    case 'og-reference':
      return nearestName(value, identifiersOf(projet));
    default:
      return undefined;
  }
}

function tidyFiness(value: string): string | undefined {
  const read = readFiness(value);
  return read.ok ? undefined : read.issues[0]?.suggestion;
}

function codeOfRegion(value: string): string | undefined {
  const byName = nearestName(
    value,
    regions.map(({ nom }) => nom),
  );
  const code = value.trim().padStart(2, '0');
  return regions.find((region) => region.nom === byName || region.code === code)?.code;
}

function identifiersOf(projet: Plain): readonly string[] {
  const list = 'organismesGestionnaires';
  const organismes = entriesOf<OrganismeGestionnaire>(fieldsOf<Projet>(projet)[list]);
  if (organismes.length > mostIdentifiers) return [];
  return organismes.flatMap(({ fields: { id } }) => (typeof id === 'string' ? [id] : []));
}
