import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';

/** The three conditions under which a solution outside the national market is paid for. */
const derogation: Rule = {
  kind: 'all',
  of: [
    { kind: 'fact', path: 'solution.derogation.champCouvertEntierement' },
    { kind: 'fact', path: 'solution.derogation.engagementEditeur' },
    {
      interpretation: 'interpretation.derogation-acquisition',
      choices: {
        'montee-de-version-seule': {
          kind: 'every-esms',
          test: { kind: 'operation', in: ['mise-en-conformite'] },
        },
        'part-conformite': {
          kind: 'some-esms',
          test: { kind: 'operation', in: ['mise-en-conformite'] },
        },
      },
    },
  ],
};

/** How the solution and the rest are bought. */
export const achat: readonly Criterion[] = [
  {
    code: 'achat.marche-national',
    label: {
      fr: 'La solution est achetée par le marché national, ou la dérogation est remplie',
      en: 'The solution is bought through the national market, or the derogation is met',
    },
    force: 'required',
    rule: {
      kind: 'any',
      of: [
        { kind: 'fact', path: 'solution.marcheNational' },
        {
          kind: 'because',
          reason: {
            fr: 'Les trois conditions de la dérogation sont remplies.',
            en: 'The three conditions of the derogation are met.',
          },
          rule: derogation,
        },
      ],
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Conformité des achats au cadre technique de référence',
        quote:
          "recourir au marché national dédié et porté par la centrale d'achat mandatée par la CNSA",
      },
    ],
  },
  {
    code: 'achat.derogation',
    label: {
      fr: 'Dérogation : un champ entièrement équipé, l’éditeur engagé, une montée de version',
      en: 'Derogation: a field fully equipped, a committed editor, a montée de version',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'not', of: { kind: 'fact', path: 'solution.marcheNational' } },
      then: derogation,
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Conformité des achats au cadre technique de référence',
        quote: "est déployée dans la totalité des ESMS d'au moins un champ",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Conformité des achats au cadre technique de référence',
        quote:
          "à condition que l'éditeur s'engage à atteindre les exigences du cahier des charges national dans les délais de la phase d'amorçage du programme ESMS numérique",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Conformité des achats au cadre technique de référence',
        quote:
          "Dans ce cas, les projets de montée de version du dossier usager informatisé peuvent bénéficier des crédits d'amorçage",
      },
    ],
  },
  {
    code: 'achat.marches-facultatifs',
    label: {
      fr: 'Équipement et AMOA par la centrale d’achat, sans obligation',
      en: 'Equipment and AMOA through the centrale d’achat, without obligation',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: {
        kind: 'any',
        of: [
          { kind: 'some-esms', test: { kind: 'flag', field: 'equipement' } },
          { kind: 'fact', path: 'amoa.marche' },
          { kind: 'fact', path: 'amoa.pilotage' },
        ],
      },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Conformité des achats au cadre technique de référence',
        quote:
          "sans obligation, par ailleurs recourir aux marchés existants de la centrale d'achat pour commander",
      },
    ],
  },
];
