import type { Exclusion, GrappeRules } from '../../model/edition';
import type { Choice } from '../../model/interpretation';
import { projetNational } from './definitions';

/** How the size and the level of a project are read. No text says which ARS, if any, receives it. */
export const grappe: GrappeRules = {
  esms: 'grappe.minimum-esms',
  tie: 'interpretation.seuil-territoires-melanges',
  territoire: {
    interpretation: 'interpretation.seuil-territoires-melanges',
    choices: {
      'region-majoritaire': 'region-majoritaire',
      'le-plus-bas': 'le-plus-bas',
      'le-plus-haut': 'le-plus-haut',
    },
  },
  arsDepot: 'aucune',
  national: projetNational,
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
