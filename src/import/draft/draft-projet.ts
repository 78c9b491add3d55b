import { jsonPointer } from '../../kernel/json-pointer';
import { copyPlainData, type Plain, type PlainObject } from '../../kernel/plain-data';
import { showValue } from '../../model/issues/show-value';
import type { ListField } from '../columns';
import type { ListFinding } from '../issues/list-finding';
import type { ListSource } from '../place';
import type { ListLine } from '../table/read-list';
import { draftOrganismes } from './draft-organismes';

/** A project file as a list says it, before anybody has checked it. */
export interface Draft {
  readonly projet: PlainObject;
  /** The cell behind each value, by its JSON pointer. */
  readonly sources: ReadonlyMap<string, ListSource>;
  readonly findings: readonly ListFinding[];
}

// The fields of an ESMS that are a column of their own.
const plainFields = [
  'finess',
  'nombre',
  'operation',
  'champ',
  'categorie',
  'region',
  'medicalise',
  'assuranceMaladie',
  'equipement',
] as const satisfies readonly ListField[];

const hourFields = ['essentielles', 'confort'] as const satisfies readonly ListField[];

/** Lays the lines of a list and the facts that are given beside it out as a project file. */
export function draftProjet(lines: readonly ListLine[], given: unknown = {}): Draft {
  const { facts, findings } = readFacts(given);
  const list = facts['organismesGestionnaires'] ?? [];
  const organismes = draftOrganismes(lines, Array.isArray(list) ? (list as readonly Plain[]) : []);
  const sources = new Map(organismes.sources);
  const esms = lines.map((line, index) =>
    draftEsms(line, organismes.ids[index], (field, source) => {
      sources.set(jsonPointer(['esms', index, ...field]), source);
    }),
  );
  const organismesGestionnaires = Array.isArray(list) ? organismes.entries : list;
  return {
    projet: { ...facts, organismesGestionnaires, esms },
    sources,
    findings: [...organismes.findings, ...findings],
  };
}

function readFacts(given: unknown): { facts: PlainObject; findings: readonly ListFinding[] } {
  const { value } = copyPlainData(given);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) return { facts: {}, findings: [finding('wrong-type', [], 'facts', value)] };
  const { esms, ...facts } = value as PlainObject;
  const findings = esms === undefined ? [] : [finding('contradiction', ['esms'], 'no-esms', esms)];
  return { facts, findings };
}

function finding(
  code: ListFinding['code'],
  path: readonly string[],
  expected: ListFinding['expected'],
  value: Plain,
): ListFinding {
  return { code, path, place: null, expected, received: showValue(value) };
}

function draftEsms(
  { line, cells }: ListLine,
  organismeGestionnaire: string | undefined,
  keep: (field: readonly string[], source: ListSource) => void,
): PlainObject {
  const take = (field: ListField, path: readonly string[]) => {
    const cell = cells[field];
    if (cell === undefined) return [];
    keep(path, cell);
    return [[field, cell.value] as const];
  };
  keep([], { place: { line, column: null }, text: '' });
  const og = cells.organismeGestionnaire;
  if (og !== undefined) keep(['organismeGestionnaire'], og);
  const hours = hourFields.flatMap((field) => take(field, ['heures', field]));
  return {
    ...Object.fromEntries(plainFields.flatMap((field) => take(field, [field]))),
    ...(organismeGestionnaire === undefined ? {} : { organismeGestionnaire }),
    ...(hours.length === 0 ? {} : { heures: Object.fromEntries(hours) }),
  };
}
