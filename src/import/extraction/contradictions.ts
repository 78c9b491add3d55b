import { showValue } from '../../model/issues/show-value';
import { readFiness } from '../../referentiels/finess';
import { fold } from '../fold';
import type { ListFinding } from '../issues/list-finding';
import type { ListCell, ListLine } from '../table/read-list';
import type { Etablissement } from './finess-extraction';
import { textOf } from './look-up';

/** The cells of a line that say something else than the extraction: its category, its OG. */
export function contradictionsOf(
  { cells }: ListLine,
  index: number,
  { entiteJuridique, categorie }: Etablissement,
  names: ReadonlyMap<string, string>,
): readonly ListFinding[] {
  const path = ['esms', index];
  const findings: ListFinding[] = [];
  const given = textOf(cells.categorie);
  if (cells.categorie !== undefined && categorie !== null && given !== categorie) {
    const at = { path: [...path, 'categorie'], cell: cells.categorie };
    findings.push(contradiction(at, 'categorie-of-extraction', categorie));
  }
  const og = textOf(cells.organismeGestionnaire);
  if (cells.organismeGestionnaire === undefined || og === undefined) return findings;
  if (entiteJuridique === null) return findings;
  const at = { path: [...path, 'organismeGestionnaire'], cell: cells.organismeGestionnaire };
  const name = names.get(entiteJuridique) ?? og;
  if (readFiness(og).ok && og !== entiteJuridique) {
    findings.push(contradiction(at, 'og-of-extraction', entiteJuridique));
  } else if (fold(og) !== fold(name)) {
    findings.push(contradiction(at, 'single-og-of-extraction', name));
  }
  return findings;
}

/** The FINESS number of a line where the extraction knows it as that of a legal entity. */
export function entiteFindings(
  { cells }: ListLine,
  index: number,
  entitesJuridiques: ReadonlySet<string>,
): readonly ListFinding[] {
  const { finess: cell } = cells;
  if (cell === undefined || !entitesJuridiques.has(textOf(cell) ?? '')) return [];
  return [contradiction({ path: ['esms', index, 'finess'], cell }, 'finess-geographique')];
}

function contradiction(
  { path, cell }: { readonly path: readonly PropertyKey[]; readonly cell: ListCell },
  expected: ListFinding['expected'],
  suggestion?: string,
): ListFinding {
  const received = showValue(cell.text);
  const finding = { code: 'contradiction', path, place: cell.place, expected, received } as const;
  return suggestion === undefined ? finding : { ...finding, suggestion };
}
