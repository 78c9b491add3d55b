import type { EsmsTest, Rule } from '../../model/rule';

/** An ESMS with an operation on its DUI: deployment, or a part of the pilot that precedes it. */
export const operationDui: EsmsTest = {
  kind: 'operation',
  in: ['deploiement', 'acquisition', 'mise-en-conformite'],
};

/** « Projet mixte » : acquisition for some ESMS, montée de version for others. */
export const projetMixte: Rule = {
  kind: 'all',
  of: [
    { kind: 'some-esms', test: { kind: 'operation', in: ['acquisition'] } },
    { kind: 'some-esms', test: { kind: 'operation', in: ['mise-en-conformite'] } },
  ],
};

/** An ESMS of one of the « petits gestionnaires », for whom the text gives no number. */
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

/** The project is a « grappe de petites structures » : several OG, all of them small. */
export const grappeDePetitesStructures: Rule = {
  kind: 'all',
  of: [
    { kind: 'several', of: 'og' },
    { kind: 'every-og', petit: petitOg },
  ],
};

/** An ESMS of a petit OG that asks for equipment. */
export const equipementDePetitOg: EsmsTest = {
  kind: 'all',
  of: [{ kind: 'flag', field: 'equipement' }, petitOg],
};

const assezDEsms: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: 'seuil.national' };

/** « De 50 ESMS ou plus » : the project, or an OG that brings a part of its ESMS only. */
const grandeTaille: Rule = {
  interpretation: 'interpretation.taille-nationale',
  choices: {
    'esms-du-projet': assezDEsms,
    'esms-de-l-og': {
      kind: 'any',
      of: [
        assezDEsms,
        {
          kind: 'because',
          reason: {
            fr: 'Un organisme gestionnaire du projet atteint la taille nationale à lui seul.',
            en: 'An OG of the project is of national size by itself.',
          },
          rule: { kind: 'not', of: { kind: 'every-og-below', bound: 'seuil.national' } },
        },
      ],
    },
  },
};

/** The project is of the size that the national call asks for. */
export const tailleNationale: Rule = {
  interpretation: 'interpretation.niveau-national',
  choices: {
    cinquante: grandeTaille,
    'cinquante-et-plusieurs-regions': {
      kind: 'all',
      of: [grandeTaille, { kind: 'several', of: 'regions' }],
    },
  },
};
