import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';
import { ahiOuPjm } from '../definitions';

const referencee: Rule = { kind: 'fact', path: 'solution.referencementSegur' };

/** Every ESMS of the project is of the champs AHI and PJM. */
const ahiEtPjmSeuls: Rule = { kind: 'every-esms', test: ahiOuPjm };

const dispense: Rule = {
  kind: 'because',
  reason: {
    fr: 'Le projet ne réunit que des ESMS des champs AHI et PJM, dispensés du référencement.',
    en: 'The project holds only ESMS of the champs AHI and PJM, which need no référencement.',
  },
  rule: ahiEtPjmSeuls,
};

/**
 * The exception is that of some ESMS of the project: what the others use has to be référencé. The
 * file describes one DUI; where there are several, only the applicant can say.
 */
const autresChampsReferences: Rule = {
  kind: 'all',
  of: [
    { kind: 'some-esms', test: ahiOuPjm },
    { kind: 'not', of: { kind: 'fact', path: 'solution.unique' } },
    { kind: 'certification' },
  ],
};

/** What the DUI must be. */
export const solution: readonly Criterion[] = [
  {
    code: 'solution.referencement-segur',
    label: {
      fr: 'Logiciel conforme aux exigences nationales (DSR Ségur, vague 1 du champ)',
      en: 'Software conform to the national requirements (DSR Ségur, vague 1 of the champ)',
    },
    force: 'required',
    rule: {
      interpretation: 'interpretation.exception-ahi-pjm',
      choices: {
        'projet-entier': { kind: 'any', of: [referencee, dispense] },
        'par-esms': { kind: 'any', of: [referencee, dispense, autresChampsReferences] },
      },
    },
    citations: [
      {
        document: 'ars-hauts-de-france-2024',
        locator: 'page',
        note: 'Asks for software conform to the DSR Ségur vague 1.',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote: 'conforme aux exigences du numérique en santé dans l’ensemble des ESSMS',
      },
    ],
  },
  {
    code: 'solution.exception-ahi-pjm',
    label: {
      fr: 'Champs AHI et PJM : aucun logiciel référencé exigé',
      en: 'Champs AHI and PJM: no référencé software required',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: {
        kind: 'all',
        of: [
          { kind: 'not', of: referencee },
          {
            interpretation: 'interpretation.exception-ahi-pjm',
            choices: {
              'projet-entier': ahiEtPjmSeuls,
              'par-esms': { kind: 'some-esms', test: ahiOuPjm },
            },
          },
        ],
      },
      then: { kind: 'always' },
    },
    citations: [
      { document: 'ash-2024', locator: 'page', note: 'Puts no such obligation on AHI and PJM.' },
      {
        document: 'ars-corse-2023',
        locator: 'page',
        note: 'In 2023, frees projects that hold AHI and PJM only.',
      },
    ],
  },
  {
    code: 'solution.cibles-usage',
    label: {
      fr: 'Le DUI va au-delà de la vague 1, avec le cahier des charges national pour guide',
      en: 'The DUI goes beyond vague 1, with the national cahier des charges as guide',
    },
    force: 'recommended',
    rule: { kind: 'fact', path: 'solution.cahierDesCharges' },
    citations: [
      {
        document: 'ars-corse-2023',
        locator: 'page',
        note: 'Says that the targets need more than vague 1 and names the national cahier des charges as guide (2023, worded alike in 2024 and 2025).',
      },
    ],
  },
];
