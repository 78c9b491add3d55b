import type { Exclusion, GrappeRules } from '../../model/edition';

/** How the size and the ARS of a project are read. */
export const grappe: GrappeRules = {
  esms: 'grappe.minimum-esms',
  tie: 'interpretation.egalite-de-regions',
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
  national: { kind: 'minimum', count: { kind: 'esms' }, bound: 'seuil.national' },
};

/** Which ESMS the call can't fund. */
export const exclusions: readonly Exclusion[] = [
  {
    criterion: 'esms.l312-1',
    eligible: { kind: 'l312-1' },
    treatment: {
      interpretation: 'interpretation.esms-non-eligible',
      choices: { ecarte: 'ecarte', bloque: 'bloque' },
    },
  },
];
