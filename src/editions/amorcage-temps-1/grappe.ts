import type { GrappeRules } from '../../model/edition';

/** What the size of the group is measured against. Temps 1 has no national call. */
export const grappe: GrappeRules = {
  esms: 'grappe.minimum-esms',
  og: 'grappe.minimum-og',
  territoire: {
    interpretation: 'interpretation.seuil-territoires-melanges',
    choices: {
      'region-majoritaire': 'region-majoritaire',
      'le-plus-bas': 'le-plus-bas',
      'le-plus-haut': 'le-plus-haut',
    },
  },
  arsDepot: 'region-majoritaire',
  tie: 'interpretation.egalite-de-regions',
};
