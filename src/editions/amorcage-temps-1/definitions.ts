import type { EsmsTest, Rule } from '../../model/rule';

/** An ESMS that acquires a DUI. */
export const acquisition: EsmsTest = { kind: 'operation', in: ['acquisition'] };

/** An ESMS that brings an existing DUI into conformité. */
export const miseEnConformite: EsmsTest = { kind: 'operation', in: ['mise-en-conformite'] };

/** An ESMS whose operation the edition funds. */
export const operationFinancee: EsmsTest = {
  kind: 'operation',
  in: ['acquisition', 'mise-en-conformite'],
};

/** An ESMS that asks for equipment and infrastructure. */
export const demandeEquipement: EsmsTest = { kind: 'flag', field: 'equipement' };

/** A small ESMS: the text uses the word and leaves it undefined. */
export const petitEsms: EsmsTest = {
  interpretation: 'interpretation.petit-og',
  choices: {
    'og-moins-de-15': { kind: 'petit-og', counted: 'managed', threshold: 'petit-og.seuil-esms' },
    'og-moins-de-15-dans-le-projet': {
      kind: 'petit-og',
      counted: 'in-project',
      threshold: 'petit-og.seuil-esms',
    },
    'taille-de-l-esms': { kind: 'undecidable', because: 'limite.petit-esms' },
  },
};

/** A small ESMS that asks for equipment. */
export const petitEsmsAEquiper: EsmsTest = { kind: 'all', of: [demandeEquipement, petitEsms] };

/** The project acquires a DUI for some ESMS at least. */
export const avecAcquisition: Rule = { kind: 'some-esms', test: acquisition };

/** The project brings the DUI of some ESMS at least into conformité. */
export const avecMiseEnConformite: Rule = { kind: 'some-esms', test: miseEnConformite };

/** The project acquires for some ESMS and brings others into conformité. */
export const projetMixte: Rule = { kind: 'all', of: [avecAcquisition, avecMiseEnConformite] };
