import type { Esms, Projet } from '../model/projet';
import type { Champ, RegionCode } from '../model/vocabulary';
import { findCategorie } from '../referentiels/categories';
import { readFiness } from '../referentiels/finess';

// Every field stands in every entry, so that all entries have one shape.
type Stated = {
  readonly [Field in Exclude<keyof Esms, Settled>]-?: Esms[Field] | undefined;
};

type Settled = 'organismeGestionnaire' | 'nombre' | 'region' | 'champ';

/** What is known of one entry of `esms`: what the file says, and what follows from it. */
export interface EsmsFacts extends Stated {
  /** Its place in the file, for pointers. */
  readonly index: number;
  readonly organismeGestionnaire: string;
  readonly nombre: number;
  readonly region: RegionCode | undefined;
  /** `sanitaire` where its category is of none of the fields. */
  readonly champ: Champ | 'sanitaire' | undefined;
  /** Whether its category is one of L.312-1 CASF, as far as the referential settles it. */
  readonly essms: 'yes' | 'no' | 'check' | undefined;
}

/** What is known of a project. */
export interface Facts {
  readonly projet: Projet;
  readonly esms: readonly EsmsFacts[];
}

/**
 * Reads off a project what its fields imply: the region from the FINESS number, the champ from the
 * category. What neither says stays undefined.
 */
export function deriveFacts(projet: Projet): Facts {
  return { projet, esms: projet.esms.map(deriveEsms) };
}

function deriveEsms(esms: Esms, index: number): EsmsFacts {
  const categorie = esms.categorie === undefined ? undefined : findCategorie(esms.categorie);
  return {
    index,
    finess: esms.finess,
    nombre: esms.nombre ?? 1,
    organismeGestionnaire: esms.organismeGestionnaire,
    operation: esms.operation,
    champ: esms.champ ?? categorie?.champ,
    categorie: esms.categorie,
    region: esms.region ?? regionOf(esms.finess),
    medicalise: esms.medicalise,
    assuranceMaladie: esms.assuranceMaladie,
    equipement: esms.equipement,
    heures: esms.heures,
    essms: categorie?.essms,
  };
}

function regionOf(finess: string | undefined): RegionCode | undefined {
  if (finess === undefined) return undefined;
  const parsed = readFiness(finess);
  return parsed.ok ? parsed.value.region : undefined;
}
