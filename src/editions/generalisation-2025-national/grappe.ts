import type { Exclusion, GrappeRules } from '../../model/edition';
import type { Chosen } from '../../model/interpretation';
import { projetNational } from './definitions';

/** How the size and the territory of a project are read. */
export const grappe: GrappeRules = {
  esms: 'grappe.minimum-esms',
  // A tie is open where the threshold depends on the region with the most ESMS.
  tie: 'interpretation.seuil-territoires-melanges',
  territoire: {
    interpretation: 'interpretation.seuil-territoires-melanges',
    choices: {
      'region-majoritaire': 'region-majoritaire',
      'le-plus-bas': 'le-plus-bas',
      'le-plus-haut': 'le-plus-haut',
    },
  },
  // The call is national: no ARS receives the file, and no reading of ours chooses one.
  arsDepot: 'aucune',
  national: projetNational,
};

const treatment: Chosen<'ecarte' | 'bloque'> = {
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
