import type { Plain } from '../../kernel/plain-data';
import type { Expectation } from '../../model/issues/expectation';
import type { Finding } from '../../model/issues/finding';
import { showValue } from '../../model/issues/show-value';
import type { Esms, Projet } from '../../model/projet';
import { maximumCount, maximumEsms } from '../../model/schema-limits';
import { champs } from '../../model/vocabulary';
import { findCategorie } from '../../referentiels/categories';
import { readFiness } from '../../referentiels/finess';
import { findRegion } from '../../referentiels/regions';
import { type Entry, entriesOf, type Fields, textOf, textsOf } from './read';
import { findRepetitions } from './repetitions';

/**
 * ESMS: a FINESS number that is wrong, repeated, or beside a `nombre` above 1; a region that is
 * unknown or isn't the one of the FINESS number; a champ that isn't the one of the category.
 */
export function* checkEsms(projet: Fields<Projet>): Iterable<Finding> {
  const esms = entriesOf<Esms>(projet.esms);
  yield* findRepetitions(textsOf('esms', esms, 'finess'), 'unique-finess');
  yield* checkTotal(esms);
  for (const entry of esms) {
    yield* checkFiness(entry);
    yield* checkRegion(entry);
    yield* checkChamp(entry);
  }
}

function* checkTotal(esms: readonly Entry<Esms>[]): Iterable<Finding> {
  const total = esms.reduce((sum, { fields }) => sum + countOf(fields.nombre), 0);
  if (total <= maximumEsms) return;
  yield { code: 'too-large', path: ['esms'], expected: 'total-esms', received: showValue(total) };
}

// A count that is wrong by itself is the schema's business.
function countOf(nombre: Plain | undefined): number {
  if (nombre === undefined) return 1;
  const isCount = typeof nombre === 'number' && nombre > 0 && nombre <= maximumCount;
  return isCount ? nombre : 0;
}

function* checkFiness({ index, fields }: Entry<Esms>): Iterable<Finding> {
  const { nombre, finess } = fields;
  if (typeof finess !== 'string') return;
  if (typeof nombre === 'number' && nombre > 1) {
    yield contradiction(['esms', index, 'nombre'], 'single-esms', nombre);
  }
  const read = readFiness(finess);
  if (read.ok) return;
  for (const issue of read.issues) {
    // The form is the schema's business.
    if (issue.code !== 'wrong-form') yield { ...issue, path: ['esms', index, 'finess'] };
  }
}

function* checkRegion({ index, fields }: Entry<Esms>): Iterable<Finding> {
  const region = textOf(fields.region);
  if (region === undefined) return;
  const path = ['esms', index, 'region'];
  if (findRegion(region) === undefined) {
    yield { code: 'unknown-code', path, expected: 'region', received: showValue(region) };
    return;
  }
  const read = readFiness(textOf(fields.finess) ?? '');
  if (!read.ok || read.value.region === region) return;
  yield contradiction(path, 'region-of-finess', region, read.value.region);
}

function* checkChamp({ index, fields }: Entry<Esms>): Iterable<Finding> {
  const { champ } = fields;
  const expected = findCategorie(textOf(fields.categorie) ?? '')?.champ;
  if (expected === undefined || expected === champ || !champs.some((known) => known === champ))
    return;
  const path = ['esms', index, 'champ'];
  yield expected === 'sanitaire'
    ? contradiction(path, 'no-champ', champ)
    : contradiction(path, 'champ-of-categorie', champ, expected);
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
