import type { Exclusion, GrappeRules } from '../../model/edition';
import type { Choice } from '../../model/interpretation';
import { plusieursRegions, tailleNationale } from './definitions';

/** How the size, the level and the ARS of a project are read. */
export const grappe: GrappeRules = {
  esms: 'grappe.minimum-esms',
  tie: 'interpretation.ars-de-depot',
  territoire: {
    interpretation: 'interpretation.seuil-territoires-melanges',
    choices: {
      'region-majoritaire': 'region-majoritaire',
      'le-plus-bas': 'le-plus-bas',
      'le-plus-haut': 'le-plus-haut',
    },
  },
  arsDepot: {
    interpretation: 'interpretation.ars-de-depot',
    choices: { 'region-majoritaire': 'region-majoritaire', 'choix-du-porteur': 'choix-du-porteur' },
  },
  national: {
    kind: 'any',
    of: [
      {
        interpretation: 'interpretation.niveau-national',
        choices: {
          cinquante: tailleNationale,
          'plusieurs-regions': { kind: 'all', of: [tailleNationale, plusieursRegions] },
        },
      },
      {
        interpretation: 'interpretation.portee-nationale',
        choices: {
          inconnu: { kind: 'fact', path: 'porteeNationale' },
          non: { kind: 'not', of: { kind: 'always' } },
        },
      },
    ],
  },
};

const traitement: Choice<'ecarte' | 'bloque'> = {
  interpretation: 'interpretation.esms-non-eligible',
  choices: { ecarte: 'ecarte', bloque: 'bloque' },
};

/** Which ESMS the call can't fund. One without a FINESS number in the file is left to certify. */
export const exclusions: readonly Exclusion[] = [
  { criterion: 'esms.l312-1', eligible: { kind: 'l312-1' }, treatment: traitement },
  {
    criterion: 'esms.exclusion-usld',
    eligible: { kind: 'categorie-outside', codes: ['362'] },
    treatment: traitement,
  },
];
