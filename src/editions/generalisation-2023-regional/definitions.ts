import type { EsmsTest, Rule } from '../../model/rule';

/** An ESMS that gets a DUI; replacing the one it has is an acquisition too, where admitted. */
export const acquisition: EsmsTest = {
  interpretation: 'interpretation.remplacement',
  choices: {
    admis: { kind: 'operation', in: ['acquisition', 'renouvellement'] },
    'esms-sans-dui': { kind: 'operation', in: ['acquisition'] },
  },
};

/** An ESMS whose DUI is upgraded for conformity. */
export const miseEnConformite: EsmsTest = { kind: 'operation', in: ['mise-en-conformite'] };

/** The project holds at least one operation that this edition pays for. */
export const projetDui: Rule = {
  kind: 'some-esms',
  test: { kind: 'any', of: [acquisition, miseEnConformite] },
};

/** Acquisition for some ESMS, upgrade for others. */
export const projetMixte: Rule = {
  kind: 'all',
  of: [
    { kind: 'some-esms', test: acquisition },
    { kind: 'some-esms', test: miseEnConformite },
  ],
};

/** The grappe reaches the smallest size, which depends on where it lies. */
export const tailleMinimale: Rule = {
  kind: 'minimum',
  count: { kind: 'esms' },
  bound: {
    metropole: 'grappe.minimum-esms.metropole',
    corse: 'grappe.minimum-esms.corse-outre-mer',
    'outre-mer': 'grappe.minimum-esms.corse-outre-mer',
  },
};

/** An ESMS of a small OG. */
export const petitOg: EsmsTest = {
  interpretation: 'interpretation.petit-og',
  choices: {
    'og-moins-de-15': { kind: 'petit-og', counted: 'managed', threshold: 'petit-og.seuil-esms' },
    'og-moins-de-15-dans-le-projet': {
      kind: 'petit-og',
      counted: 'in-project',
      threshold: 'petit-og.seuil-esms',
    },
  },
};

/** An ESMS of a small OG that asks for equipment. */
export const equipementDePetitOg: EsmsTest = {
  kind: 'all',
  of: [{ kind: 'flag', field: 'equipement' }, petitOg],
};

const tailleNationale: Rule = {
  kind: 'minimum',
  count: { kind: 'esms' },
  bound: 'seuil.national',
};

/** The project is of national size. */
export const projetNational: Rule = {
  interpretation: 'interpretation.niveau-national',
  choices: {
    'plusieurs-regions': {
      kind: 'all',
      of: [tailleNationale, { kind: 'several', of: 'regions' }],
    },
    cinquante: tailleNationale,
  },
};

/** Every ESMS of the project is of the fields AHI and PJM. */
export const ahiEtPjmSeuls: Rule = {
  kind: 'every-esms',
  test: { kind: 'champ', in: ['AHI', 'PJM'] },
};
