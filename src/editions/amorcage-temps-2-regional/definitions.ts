import type { EsmsTest, Rule } from '../../model/rule';

/** An ESMS with an operation on its DUI that this edition pays for. */
export const operationDui: EsmsTest = {
  kind: 'operation',
  in: ['acquisition', 'mise-en-conformite'],
};

/** The project holds at least one operation on a DUI. */
export const projetDui: Rule = { kind: 'some-esms', test: operationDui };

/** « Projet mixte » : acquisition for some ESMS, montée de version for others. */
export const projetMixte: Rule = {
  kind: 'all',
  of: [
    { kind: 'some-esms', test: { kind: 'operation', in: ['acquisition'] } },
    { kind: 'some-esms', test: { kind: 'operation', in: ['mise-en-conformite'] } },
  ],
};

/** An ESMS of an organisme gestionnaire « de petite taille », for which the text gives no number. */
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

/** The project is a « grappe de petites structures ». */
export const grappeDePetitesStructures: Rule = {
  interpretation: 'interpretation.grappe-petites-structures',
  choices: {
    'tous-petits': {
      kind: 'all',
      of: [
        { kind: 'several', of: 'og' },
        { kind: 'every-og', petit: petitOg },
      ],
    },
    'au-moins-un-petit': {
      kind: 'all',
      of: [
        { kind: 'several', of: 'og' },
        { kind: 'some-esms', test: petitOg },
      ],
    },
    'og-unique-admis': { kind: 'every-og', petit: petitOg },
  },
};

/** Whether the grappe, beside the size of the OG, opens a right to equipment. */
export const grappeEquipable: Rule = {
  interpretation: 'interpretation.equipement-og',
  choices: {
    'petit-og': { kind: 'always' },
    'grappe-de-petites-structures': grappeDePetitesStructures,
  },
};

/** An ESMS of a petit OG that asks for equipment. */
export const equipementDePetitOg: EsmsTest = {
  kind: 'all',
  of: [{ kind: 'flag', field: 'equipement' }, petitOg],
};
