import type { Plain } from '../../kernel/plain-data';
import type { Expectation } from '../../model/issues/expectation';
import type { Finding } from '../../model/issues/finding';
import { showValue } from '../../model/issues/show-value';
import type { Esms, Projet } from '../../model/projet';
import { maximumCount, maximumEsms, maximumIssues } from '../../model/schema-limits';
import { champs } from '../../model/vocabulary';
import { findCategorie } from '../../referentiels/categories';
import { readFiness } from '../../referentiels/finess';
import { findRegion } from '../../referentiels/regions';
import { type Entry, entriesOf, type Fields, textOf } from './read';
import { findRepetitions } from './repetitions';

/**
 * ESMS: a FINESS number that is wrong, repeated, or beside a `nombre` above 1; a region that is
 * unknown or isn't the one of the FINESS number; a champ that isn't the one of the category.
 */
export function checkEsms(projet: Fields<Projet>): readonly Finding[] {
  const esms = entriesOf<Esms>(projet.esms);
  const findings: Finding[] = [
    ...findRepetitions(
      esms.map(({ fields }) => fields.finess),
      (at) => ['esms', esms[at]?.index ?? 0, 'finess'],
      'unique-finess',
    ),
    ...checkTotal(esms),
  ];
  for (const entry of esms) {
    checkEntry(entry, findings);
    if (findings.length > maximumIssues) break;
  }
  return findings;
}

function checkTotal(esms: readonly Entry<Esms>[]): readonly Finding[] {
  const total = esms.reduce((sum, { fields }) => sum + countOf(fields.nombre), 0);
  if (total <= maximumEsms) return [];
  const received = showValue(total);
  return [{ code: 'too-large', path: ['esms'], expected: 'total-esms', received }];
}

// A count that is wrong by itself is the schema's business.
function countOf(nombre: Plain | undefined): number {
  if (nombre === undefined) return 1;
  const isCount = typeof nombre === 'number' && nombre > 0 && nombre <= maximumCount;
  return isCount ? nombre : 0;
}

function checkEntry(entry: Entry<Esms>, findings: Finding[]): void {
  const finess = textOf(entry.fields.finess);
  const read = finess === undefined ? undefined : readFiness(finess);
  if (read !== undefined) checkFiness(entry, read, findings);
  checkRegion(entry, read, findings);
  checkChamp(entry, findings);
}

type Read = ReturnType<typeof readFiness>;

function checkFiness({ index, fields }: Entry<Esms>, read: Read, findings: Finding[]): void {
  const { nombre } = fields;
  if (typeof nombre === 'number' && nombre > 1) {
    findings.push(contradiction(['esms', index, 'nombre'], 'single-esms', nombre));
  }
  if (read.ok) return;
  for (const issue of read.issues) {
    // The form is the schema's business.
    if (issue.code !== 'wrong-form') findings.push({ ...issue, path: ['esms', index, 'finess'] });
  }
}

function checkRegion(
  { index, fields }: Entry<Esms>,
  read: Read | undefined,
  findings: Finding[],
): void {
  const region = textOf(fields.region);
  if (region === undefined) return;
  const path = ['esms', index, 'region'];
  if (findRegion(region) === undefined) {
    const received = showValue(region);
    findings.push({ code: 'unknown-code', path, expected: 'region', received });
  } else if (read?.ok && read.value.region !== region) {
    findings.push(contradiction(path, 'region-of-finess', region, read.value.region));
  }
}

function checkChamp({ index, fields }: Entry<Esms>, findings: Finding[]): void {
  const { champ } = fields;
  const expected = findCategorie(textOf(fields.categorie) ?? '')?.champ;
  if (expected === undefined || expected === champ || !champs.some((known) => known === champ))
    return;
  const path = ['esms', index, 'champ'];
  findings.push(
    expected === 'sanitaire'
      ? contradiction(path, 'no-champ', champ)
      : contradiction(path, 'champ-of-categorie', champ, expected),
  );
}

function contradiction(
  path: readonly PropertyKey[],
  expected: Expectation,
  value: Plain | undefined,
  suggestion?: string,
): Finding {
  const finding = { code: 'contradiction', path, expected, received: showValue(value) } as const;
  return suggestion === undefined ? finding : { ...finding, suggestion };
}
