import type { Interpretation } from '../../../model/interpretation';

/** Rules that only another year attests, and who is freed of the référencement. */
export const interpretationsTextes: readonly Interpretation[] = [
  {
    code: 'interpretation.exception-ahi-pjm',
    question: {
      fr: 'L’exception des champs AHI et PJM vaut-elle quand le projet a aussi des ESMS d’autres champs ?',
      en: 'Does the exception of the champs AHI and PJM hold when the project also has ESMS of others?',
    },
    default: 'projet-entier',
    choices: [
      {
        code: 'projet-entier',
        label: {
          fr: 'Non : seulement quand tous les ESMS sont AHI ou PJM',
          en: 'No: only when all ESMS are AHI or PJM',
        },
      },
      {
        code: 'par-esms',
        label: {
          fr: 'Oui, pour ces ESMS, quels que soient les autres',
          en: 'Yes, for these ESMS, whatever the others are',
        },
      },
    ],
    effect: {
      fr: 'Les projets mixtes avec des ESMS AHI ou PJM',
      en: 'Mixed projects with AHI or PJM',
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
    code: 'interpretation.regle-d-une-autre-annee',
    question: {
      fr: 'Que vaut une règle qui n’est attestée que pour une autre année du programme ?',
      en: 'What is a rule worth that is attested for another year of the programme only?',
    },
    default: 'signalee',
    choices: [
      {
        code: 'signalee',
        label: {
          fr: 'Elle est signalée, comme recommandée, et ne décide pas',
          en: 'It is reported, as recommended, and does not decide',
        },
      },
      {
        code: 'appliquee',
        label: {
          fr: 'Elle s’applique avec la force de son propre texte',
          en: 'It applies with the force of its own text',
        },
      },
      { code: 'ignoree', label: { fr: 'Elle est ignorée', en: 'It is ignored' } },
    ],
    effect: {
      fr: 'Les critères attestés pour une autre année',
      en: 'Criteria attested for another year',
    },
    citations: [],
  },
];
