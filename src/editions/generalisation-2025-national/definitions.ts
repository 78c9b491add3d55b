import type { EsmsTest, Rule } from '../../model/rule';

/** An ESMS with an operation on its DUI that this edition pays for. */
export const operationFinancee: EsmsTest = {
  kind: 'operation',
  in: ['acquisition', 'renouvellement', 'usages'],
};

const acquisition: Rule = {
  kind: 'some-esms',
  test: { kind: 'operation', in: ['acquisition'] },
};

const renouvellement: Rule = {
  kind: 'some-esms',
  test: { kind: 'operation', in: ['renouvellement'] },
};

const usages: Rule = { kind: 'some-esms', test: { kind: 'operation', in: ['usages'] } };

/** « Projet mixte »: two at least of the operations that this edition pays for. */
export const projetMixte: Rule = {
  kind: 'any',
  of: [
    { kind: 'all', of: [acquisition, renouvellement] },
    { kind: 'all', of: [acquisition, usages] },
    { kind: 'all', of: [renouvellement, usages] },
  ],
};

/** An ESMS of a petit organisme gestionnaire. */
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

/** An ESMS of a petit OG that asks for equipment. */
export const equipementDePetitOg: EsmsTest = {
  kind: 'all',
  of: [{ kind: 'flag', field: 'equipement' }, petitOg],
};

/** A home service: only its essential hours are paid for. */
export const serviceADomicile: EsmsTest = { kind: 'champ', in: ['domicile'] };

const tailleNationale: Rule = {
  kind: 'minimum',
  count: { kind: 'esms' },
  bound: 'seuil.national',
};

/** The project belongs to the national call. */
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
