import type { ListCell, ListLine } from '../table/read-list';
import type { Etablissement, FinessExtraction } from './finess-extraction';

/** What the extraction says of a line, by its FINESS number. */
export function find(
  line: ListLine,
  { etablissements }: FinessExtraction,
): Etablissement | undefined {
  const finess = textOf(line.cells.finess);
  if (finess === undefined || !Object.hasOwn(etablissements, finess)) return undefined;
  return etablissements[finess];
}

/** What a cell says, where that is a text. */
export function textOf(cell: ListCell | undefined): string | undefined {
  return typeof cell?.value === 'string' ? cell.value : undefined;
}
