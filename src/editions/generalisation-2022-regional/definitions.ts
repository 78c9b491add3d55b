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
export const projetFinance: Rule = {
  kind: 'some-esms',
  test: { kind: 'any', of: [acquisition, miseEnConformite] },
};

/** « Projet mixte » : acquisition for some ESMS, mise en conformité for others. */
export const projetMixte: Rule = {
  kind: 'all',
  of: [
    { kind: 'some-esms', test: acquisition },
    { kind: 'some-esms', test: miseEnConformite },
  ],
};

/** A home service: paid for its essential hours only. */
export const serviceADomicile: EsmsTest = { kind: 'champ', in: ['domicile'] };

/** An ESMS of an organisme gestionnaire that counts few « sites ». */
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

/** The project reaches the size of the national call. */
export const tailleNationale: Rule = {
  kind: 'minimum',
  count: { kind: 'esms' },
  bound: 'seuil.national',
};

/** Its ESMS lie in several regions. */
export const plusieursRegions: Rule = { kind: 'several', of: 'regions' };
