import type { Interpretation } from '../../../model/interpretation';

/** What is made of a rule that another year attests. */
export const interpretationsRegles: readonly Interpretation[] = [
  {
    code: 'interpretation.regle-d-une-autre-annee',
    question: {
      fr: 'Que faire d’une règle qui n’est attestée que pour une autre année du programme ?',
      en: 'What of a rule that is attested for another year of the programme only?',
    },
    default: 'signalee',
    choices: [
      {
        code: 'signalee',
        label: {
          fr: 'La signaler comme une recommandation, qui ne décide pas',
          en: 'Report it with force recommended; it does not decide',
        },
      },
      {
        code: 'appliquee',
        label: {
          fr: 'L’appliquer avec la force de son propre texte',
          en: 'Apply it with the force of its own text',
        },
      },
      { code: 'ignoree', label: { fr: 'L’ignorer', en: 'Ignore it' } },
    ],
    effect: {
      fr: 'Les critères tirés d’une autre année : porteur signataire, solution unique, cibles d’usage',
      en: 'The criteria taken from another year: signing porteur, single solution, usage targets',
    },
    citations: [],
  },
];
