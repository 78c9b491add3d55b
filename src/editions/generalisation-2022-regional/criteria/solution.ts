import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';

const cahierSuivi: Rule = { kind: 'fact', path: 'solution.cahierDesCharges' };

/** What the software is. */
export const solution: readonly Criterion[] = [
  {
    code: 'solution.referencement-segur',
    label: {
      fr: 'Logiciel référencé Ségur : admis sans être exigé',
      en: 'Software référencé Ségur: accepted, not asked for',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'fact', path: 'solution.referencementSegur' },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'In the national call, a référencé editor receives a supplement.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'introduction',
        quote: 'conformément au contenu du Dossier de Spécification de Référencement Ségur vague 1',
      },
    ],
  },
  {
    code: 'solution.cibles-usage',
    label: {
      fr: 'Le DUI va au-delà du référencement vague 1 et sert les cibles d’usage',
      en: 'The DUI goes beyond the référencement vague 1 and serves the usage targets',
    },
    // Its own text, of 2023, recommends it too.
    force: 'recommended',
    rule: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: {
        signalee: cahierSuivi,
        appliquee: cahierSuivi,
        ignoree: { kind: 'not-applicable' },
      },
    },
    citations: [
      {
        document: 'ars-corse-2023',
        locator: 'page',
        note: 'In 2023, the targets need a DUI beyond vague 1, with the national cahier des charges as guide.',
      },
    ],
  },
];
