import { type Categorie, findCategorie } from '../../../src/referentiels/categories';
import { readFiness } from '../../../src/referentiels/finess';
import type { JsonObject } from './json';

/** What follows from the fields of a lot, as the library reads them. */
export interface LotRead {
  readonly categorie: Categorie | undefined;
  /** What another field says of one that is left empty. */
  readonly derived: { readonly region: string | undefined; readonly champ: string | undefined };
  /** The champ, as it is said or as the category gives it. */
  readonly champ: string | undefined;
}

export function readLot({ finess, categorie: code, region, champ }: JsonObject): LotRead {
  const categorie = typeof code === 'string' ? findCategorie(code) : undefined;
  const derived = {
    region: region === undefined ? regionOf(finess) : undefined,
    champ: champ === undefined ? champOf(categorie) : undefined,
  };
  return { categorie, derived, champ: typeof champ === 'string' ? champ : derived.champ };
}

function regionOf(finess: unknown): string | undefined {
  const read = typeof finess === 'string' ? readFiness(finess) : null;
  return read?.ok ? read.value.region : undefined;
}

// What is of the health sector is of none of the champs.
function champOf(categorie: Categorie | undefined): string | undefined {
  return categorie === undefined || categorie.champ === 'sanitaire' ? undefined : categorie.champ;
}
