import type { Parsed } from '../kernel/parsed';
import type { InputIssue } from '../model/input-issue';
import type { Projet } from '../model/projet';
import { parseProjet } from '../projet/parse-projet';
import { fieldOfHeader, type ListField } from './columns';
import { draftProjet } from './draft/draft-projet';
import { completeLines } from './extraction/complete-lines';
import type { FinessExtraction } from './extraction/finess-extraction';
import type { ImportIssue } from './issues/import-issue';
import { inListOrder } from './issues/in-list-order';
import { type ListFinding, makeListIssue } from './issues/list-finding';
import { locate } from './issues/locate';
import type { ListEncoding } from './table/decode';
import { openList } from './table/open-list';
import { type ListContent, readList } from './table/read-list';

/** What a list of ESMS doesn't say itself. */
export interface EsmsListOptions {
  /**
   * The other fields of the project, as its file has them: porteur, solution, evenements, ... and
   * what is known of the organismes gestionnaires, by the `id` or `nom` under which the list names
   * them. Never `esms`.
   */
  readonly projet?: unknown;
  /** What `readFinessExtraction` found, to fill what the list leaves empty. */
  readonly extraction?: FinessExtraction;
}

/** A list of ESMS as a project, and how it was read. */
export interface EsmsList {
  /** The project that the list describes. */
  readonly projet: Projet;
  /** How the bytes were read; `null` where the list was given as text. */
  readonly encoding: ListEncoding | null;
  /** What separates the columns: `;`, `,` or a tab. */
  readonly delimiter: string;
  /** The line of each entry of `projet.esms`, as the spreadsheet numbers it. */
  readonly lines: readonly number[];
  /** The FINESS numbers that the extraction doesn't hold; none without an extraction. */
  readonly absent: readonly string[];
}

/**
 * Reads a list of ESMS that a spreadsheet saved as CSV: a line of headers, then a line for each ESMS
 * or lot of ESMS. An empty cell is unknown. It gives a whole project, with all that `parseProjet`
 * checks, or every issue in the order of the lines; each tells line and column. It never throws.
 *
 * @param source the bytes (UTF-8 or Windows-1252; `encoding` tells which) or the text of the list.
 * @example
 * ```ts
 * import { parseEsmsList } from 'esms-numerique/import';
 *
 * const list = parseEsmsList(
 *   'Organisme gestionnaire;Région;Nombre d’ESMS;Opération\nLes Vallées;Bretagne;15;Acquisition\n',
 *   { projet: { nom: 'Grappe des vallées', porteur: 'Les Vallées' } },
 * );
 * list.ok && list.value.projet.esms;
 * // => [{ nombre: 15, operation: 'acquisition', region: '53', organismeGestionnaire: 'Les Vallées' }]
 * const wrong = parseEsmsList('OG;Médicalisé\nLes Vallées;peut-être\n');
 * !wrong.ok && wrong.issues.map(({ line, column, code }) => [line, column?.letter, code]);
 * // => [[2, 'B', 'wrong-type']]
 * ```
 */
export function parseEsmsList(
  source: Uint8Array | string,
  options: EsmsListOptions = {},
): Parsed<EsmsList, ImportIssue> {
  const opened = openList(source);
  if (!opened.ok) return { ok: false, issues: opened.issues.map(makeListIssue) };
  const read = readList(opened.value.text);
  if (!read.ok) return { ok: false, issues: read.issues.map(makeListIssue) };
  const content = read.value;
  const completed = completeLines(content.lines, options.extraction);
  const draft = draftProjet(completed.lines, options.projet);
  const isColumnMissing = options.extraction === undefined && !content.columns.has(og);
  const missing = isColumnMissing ? missingColumn(content) : [];
  const findings = [...content.findings, ...missing, ...completed.findings, ...draft.findings];
  const parsed = parseProjet(draft.projet);
  const isCut = content.findings.some(({ expected }) => expected === 'closed-quotes');
  const told = parsed.ok ? [] : parsed.issues.filter((issue) => !isNoise(issue, isColumnMissing));
  const others = isCut ? told.filter((issue) => !mayStandBelow(issue)) : told;
  const map = { sources: draft.sources, columns: content.columns };
  const issues = [...findings.map(makeListIssue), ...others.map((issue) => locate(issue, map))];
  if (!parsed.ok || issues.length > 0) return { ok: false, issues: inListOrder(issues) };
  const lines = completed.lines.map(({ line }) => line);
  const { delimiter } = content;
  const { encoding } = opened.value;
  const { absent } = completed;
  return { ok: true, value: { projet: parsed.value, encoding, delimiter, lines, absent } };
}

const og: ListField = 'organismeGestionnaire';

// Where an unknown header was probably meant to be it, saying so is enough.
function missingColumn({ findings, headerLine }: ListContent): readonly ListFinding[] {
  const isMeant = findings.some(({ suggestion }) => fieldOfHeader(suggestion ?? '') === og);
  if (isMeant || headerLine === null) return [];
  const place = { line: headerLine, column: null };
  return [{ code: 'missing', path: [], place, expected: 'og-column', received: 'undefined' }];
}

// Of a list that is read in part, what isn't found may stand in the rest.
function mayStandBelow({ path, code }: InputIssue): boolean {
  return code === 'unknown-reference' || (code === 'empty' && path === '/esms');
}

// That no OG is named is told of the column, or of each line.
function isNoise({ path, code }: InputIssue, isColumnMissing: boolean): boolean {
  if (path === '/organismesGestionnaires') return code === 'empty';
  return isColumnMissing && /^\/esms\/\d+\/organismeGestionnaire$/.test(path);
}
