import type { Criterion } from '../../../model/edition';

/** What is asked for after selection, and to whom no target applies. */
export const usages: readonly Criterion[] = [
  {
    code: 'usage.remontee',
    label: {
      fr: 'Après sélection, le porteur remonte à l’ARS le nombre de DUI actifs',
      en: 'After selection, the porteur reports the number of active DUI to the ARS',
    },
    force: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: { signalee: 'recommended', appliquee: 'required', ignoree: 'recommended' },
    },
    rule: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: {
        signalee: { kind: 'certification' },
        appliquee: { kind: 'certification' },
        ignoree: { kind: 'not-applicable' },
      },
    },
    citations: [
      {
        document: 'ash-2024',
        locator: 'page',
        note: 'In 2024, makes it a duty to report the indicator.',
      },
    ],
  },
  {
    code: 'usage.preuves',
    label: {
      fr: 'Après sélection, le porteur garde les preuves des usages atteints',
      en: 'After selection, the porteur keeps the proofs of the usage reached',
    },
    force: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: { signalee: 'recommended', appliquee: 'required', ignoree: 'recommended' },
    },
    rule: {
      interpretation: 'interpretation.regle-d-une-autre-annee',
      choices: {
        signalee: { kind: 'certification' },
        appliquee: { kind: 'certification' },
        ignoree: { kind: 'not-applicable' },
      },
    },
    citations: [
      {
        document: 'ash-2024',
        locator: 'page',
        note: 'In 2024, makes it a duty to keep the proofs.',
      },
    ],
  },
  {
    code: 'usage.exception-ahi',
    label: {
      fr: 'AHI non éligibles au SONS, convention signée depuis le 2 septembre 2025 : ni cible MSSanté, ni cible DMP ou Mon espace santé',
      en: 'AHI not eligible for SONS, convention signed since 2 September 2025: no MSSanté target, no DMP or Mon espace santé target',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: {
        kind: 'all',
        of: [
          { kind: 'some-esms', test: { kind: 'champ', in: ['AHI'] } },
          {
            kind: 'not',
            of: {
              kind: 'deadline',
              event: 'signatureConvention',
              by: 'ahi.nouvelle-regle',
              lastDay: 'excluded',
            },
          },
        ],
      },
      // Which AHI are eligible for SONS is unknown (see limite.ahi): the applicant says it.
      then: { kind: 'certification' },
    },
    citations: [
      {
        document: 'care-insight-2025',
        locator: 'page',
        note: 'Says that the targets are lifted for these AHI.',
      },
    ],
  },
];
