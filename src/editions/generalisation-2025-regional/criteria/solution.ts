import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';

const desAhi: Rule = { kind: 'some-esms', test: { kind: 'champ', in: ['AHI'] } };

/** What the DUI must be. */
export const solution: readonly Criterion[] = [
  {
    code: 'solution.referencement-segur',
    label: {
      fr: 'Logiciel référencé Ségur (vague 1), hors protection des majeurs et AHI',
      en: 'Software référencé Ségur (vague 1), save for protection of adults and AHI',
    },
    force: 'required',
    rule: {
      kind: 'when',
      condition: {
        kind: 'some-esms',
        test: { kind: 'not', of: { kind: 'champ', in: ['PJM', 'AHI'] } },
      },
      then: { kind: 'fact', path: 'solution.referencementSegur' },
    },
    citations: [
      {
        document: 'ars-mayotte-2025',
        locator: 'page',
        note: 'Asks for software conform to the DSR Ségur vague 1.',
      },
      {
        document: 'ans-faq-2025',
        locator: 'page',
        note: 'In the corridors MS1 and MS2, admits référencé editors only.',
      },
    ],
  },
  {
    code: 'solution.ahi',
    label: {
      fr: 'AHI : à la signature, éditeur inscrit au guichet du référencement ; depuis le 2 septembre 2025, solution candidate au référencement pour les AHI éligibles au SONS',
      en: 'AHI: at signature, editor registered at the référencement desk; since 2 September 2025, solution candidate to référencement for AHI eligible for SONS',
    },
    force: 'required',
    // Before the day of the new rule as after it, only the applicant can say.
    rule: { kind: 'when', condition: desAhi, then: { kind: 'certification' } },
    citations: [
      {
        document: 'ans-faq-2025',
        locator: 'page',
        note: 'Gives the rule of instruction 2025/40: registered on the day of signature.',
      },
      {
        document: 'dsih-5985-2025',
        locator: 'page',
        note: 'Gives the rule from 2 September 2025: a candidate solution, for AHI eligible for SONS.',
      },
    ],
  },
  {
    code: 'solution.pjm',
    label: {
      fr: 'Protection des majeurs : aucun logiciel référencé exigé',
      en: 'Protection of adults: no référencé software required',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: { kind: 'champ', in: ['PJM'] } },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'ans-faq-2025',
        locator: 'page',
        note: 'Puts no such obligation on PJM.',
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
