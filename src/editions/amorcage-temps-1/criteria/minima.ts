import type { Bound, Rule } from '../../../model/rule';
import { acquisition, projetMixte } from '../definitions';

// The provided text lowers the thresholds « pour la Corse » and is silent on overseas.
const minimumEsms: Bound = {
  interpretation: 'interpretation.seuil-outre-mer',
  choices: {
    'comme-la-corse': {
      metropole: 'grappe.minimum-esms.metropole',
      corse: 'grappe.minimum-esms.corse-outre-mer',
      'outre-mer': 'grappe.minimum-esms.corse-outre-mer',
    },
    'comme-la-metropole': {
      metropole: 'grappe.minimum-esms.metropole',
      corse: 'grappe.minimum-esms.corse-outre-mer',
      'outre-mer': 'grappe.minimum-esms.metropole',
    },
  },
};

const minimumOg: Bound = {
  interpretation: 'interpretation.seuil-outre-mer',
  choices: {
    'comme-la-corse': {
      metropole: 'grappe.minimum-og.metropole',
      corse: 'grappe.minimum-og.corse-outre-mer',
      'outre-mer': 'grappe.minimum-og.corse-outre-mer',
    },
    'comme-la-metropole': {
      metropole: 'grappe.minimum-og.metropole',
      corse: 'grappe.minimum-og.corse-outre-mer',
      'outre-mer': 'grappe.minimum-og.metropole',
    },
  },
};

const tousLesEsms: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: minimumEsms };
const tousLesOg: Rule = { kind: 'minimum', count: { kind: 'og' }, bound: minimumOg };

/** The project brings enough ESMS together. */
export const assezDEsms: Rule = {
  interpretation: 'interpretation.grappe-projet-mixte',
  choices: {
    'projet-entier': tousLesEsms,
    'part-acquisition': {
      kind: 'when',
      condition: projetMixte,
      then: { kind: 'minimum', count: { kind: 'esms', test: acquisition }, bound: minimumEsms },
      otherwise: tousLesEsms,
    },
  },
};

/** The project brings enough OG together. */
export const assezDOg: Rule = {
  interpretation: 'interpretation.grappe-projet-mixte',
  choices: {
    'projet-entier': tousLesOg,
    'part-acquisition': {
      kind: 'when',
      condition: projetMixte,
      then: { kind: 'minimum', count: { kind: 'og', test: acquisition }, bound: minimumOg },
      otherwise: tousLesOg,
    },
  },
};
