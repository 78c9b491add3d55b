import type { Plain } from '../../kernel/plain-data';
import { findCategorie } from '../../referentiels/categories';
import { readFiness } from '../../referentiels/finess';
import type { ListFinding } from '../issues/list-finding';
import type { ListCell, ListLine } from '../table/read-list';
import { contradictionsOf, entiteFindings } from './contradictions';
import type { Etablissement, FinessExtraction } from './finess-extraction';
import { find, textOf } from './look-up';

/** The lines with what the extraction adds to them, and where it says something else. */
export interface CompletedLines {
  readonly lines: readonly ListLine[];
  readonly findings: readonly ListFinding[];
  /** The FINESS numbers that the extraction doesn't hold. */
  readonly absent: readonly string[];
}

/**
 * Fills the empty cells of the lines whose FINESS number stands in the extraction: OG, category,
 * champ (from the category) and region (from the number). A cell that says something else than the
 * extraction is a finding.
 */
export function completeLines(
  lines: readonly ListLine[],
  extraction: FinessExtraction | undefined,
): CompletedLines {
  if (extraction === undefined) return { lines, findings: [], absent: [] };
  const names = namesOfEntites(lines, extraction);
  const entites = new Set(extraction.entitesJuridiques);
  const completed = lines.map((line, index) => {
    const etablissement = find(line, extraction);
    if (etablissement === undefined)
      return { line, findings: entiteFindings(line, index, entites) };
    return {
      line: complete(line, etablissement, names),
      findings: contradictionsOf(line, index, etablissement, names),
    };
  });
  const absent = lines.flatMap((line) => {
    const finess = textOf(line.cells.finess);
    const isThere = finess === undefined || find(line, extraction) !== undefined;
    return isThere || entites.has(finess) ? [] : [finess];
  });
  return {
    lines: completed.map(({ line }) => line),
    findings: completed.flatMap(({ findings }) => findings),
    absent,
  };
}

// One legal entity is one OG: the first line that names it names it for all.
function namesOfEntites(
  lines: readonly ListLine[],
  extraction: FinessExtraction,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const line of lines) {
    const entite = find(line, extraction)?.entiteJuridique ?? undefined;
    const name = textOf(line.cells.organismeGestionnaire);
    if (entite !== undefined && name !== undefined && !names.has(entite)) names.set(entite, name);
  }
  return names;
}

function complete(
  line: ListLine,
  { finess, entiteJuridique, categorie }: Etablissement,
  names: ReadonlyMap<string, string>,
): ListLine {
  const place = { line: line.line, column: null };
  const cell = (value: Plain | undefined): ListCell | undefined =>
    value === undefined ? undefined : { value, place, text: String(value) };
  const code = textOf(line.cells.categorie) ?? categorie ?? undefined;
  const champ = code === undefined ? undefined : findCategorie(code)?.champ;
  const read = readFiness(finess);
  const added = {
    organismeGestionnaire: cell(names.get(entiteJuridique ?? '') ?? entiteJuridique ?? undefined),
    categorie: cell(code),
    champ: cell(champ === 'sanitaire' ? undefined : champ),
    region: cell(read.ok ? read.value.region : undefined),
  };
  const present = Object.entries(added).filter(([, value]) => value !== undefined);
  return { ...line, cells: { ...Object.fromEntries(present), ...line.cells } };
}
