import type { Principle } from '../../model/edition';

/** Rules of procedure: they give no verdict. */
export const principles: readonly Principle[] = [
  {
    code: 'usage.condition-versement',
    label: {
      fr: 'Les objectifs d’usage conditionnent le versement de fin de projet, non l’éligibilité',
      en: 'The usage objectives are a condition of the last instalment, not of eligibility',
    },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'In the national call, half of the part for the maîtrise d’ouvrage waits for proof of the objectives.',
      },
      {
        document: 'geroscopie-2022',
        locator: 'page',
        note: 'Says that more is asked on usage targets than in the amorçage.',
      },
    ],
  },
];
