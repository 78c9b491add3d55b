import type { Exclusion, GrappeRules } from '../../model/edition';
import type { Choice } from '../../model/interpretation';
import { projetNational } from './definitions';

/** How the size of a project is read. No text says which ARS receives a national file. */
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

const treatment: Choice<'ecarte' | 'bloque'> = {
  interpretation: 'interpretation.esms-non-eligible',
  choices: { ecarte: 'ecarte', bloque: 'bloque' },
};

/** Which ESMS the call can't fund. */
export const exclusions: readonly Exclusion[] = [
  { criterion: 'esms.l312-1', eligible: { kind: 'l312-1' }, treatment },
  {
    criterion: 'esms.exclusion-usld',
    eligible: { kind: 'categorie-outside', codes: ['362'] },
    treatment,
  },
];
