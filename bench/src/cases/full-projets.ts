import type { Champ, Esms, OrganismeGestionnaire, ProjetInput } from 'esms-numerique';
import { commonFields } from './common-fields';
import { withKey } from './keys';

const kinds: readonly (readonly [categorie: string, champ: Champ])[] = [
  ['500', 'PA'],
  ['183', 'PH'],
  ['354', 'domicile'],
  ['182', 'PH'],
  ['202', 'PA'],
  ['246', 'PH'],
  ['437', 'PH'],
  ['445', 'PH'],
  ['197', 'PDS'],
  ['177', 'PE'],
];

/** Some départements and their regions. */
const places = [
  ['01', '84'],
  ['38', '84'],
  ['69', '84'],
  ['73', '84'],
  ['74', '84'],
  ['21', '27'],
] as const;

const operations = ['acquisition', 'acquisition', 'mise-en-conformite'] as const;

/**
 * A fictitious project file with every field filled in: that many ESMS, each with a FINESS number of
 * its own, run by an OG for every six of them. The index makes one file differ from the next.
 */
export function fullProjet(esms: number, index: number): ProjetInput {
  const og = Math.min(Math.ceil(esms / 6), 400);
  const [porteur, ...partners] = Array.from({ length: og }, (_, rank) => organisme(rank, index));
  const [first, ...others] = Array.from({ length: esms }, (_, rank) =>
    etablissement(rank, index, og),
  );
  if (porteur === undefined || first === undefined) throw new Error('A project has an ESMS');
  return {
    nom: `Grappe ${index}`,
    porteur: porteur.id,
    organismesGestionnaires: [porteur, ...partners],
    esms: [first, ...others],
    ...commonFields(index),
  };
}

function organisme(rank: number, index: number): OrganismeGestionnaire {
  return {
    id: `og-${rank + 1}`,
    nom: `Association ${index}-${rank + 1}`,
    nombreEsms: 6 + ((rank + index) % 14),
    siren: withKey(String(99_000_000 + ((index * 400 + rank) % 999_999))),
  };
}

function etablissement(rank: number, index: number, og: number): Esms {
  const [categorie, champ] = kinds[(rank + index) % kinds.length] ?? ['500', 'PA'];
  const [departement, region] = places[(rank + index) % places.length] ?? ['01', '84'];
  return {
    finess: withKey(departement + String(900_000 + rank).padStart(6, '0')),
    organismeGestionnaire: `og-${1 + (rank % og)}`,
    operation: operations[(rank + index) % operations.length] ?? 'acquisition',
    champ,
    categorie,
    region,
    medicalise: rank % 3 !== 0,
    assuranceMaladie: rank % 5 !== 0,
    equipement: rank % 2 === 0,
    heures: { essentielles: 8000 + rank, confort: 2000 + (index % 100) },
  };
}
