import type { Interpretation } from '../../../model/interpretation';

/** Rules and shares that only another year attests. */
export const interpretationsTextes: readonly Interpretation[] = [
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
  {
    code: 'interpretation.versement',
    question: { fr: 'Quelles parts à chaque versement ?', en: 'Which payment shares?' },
    default: 'inconnu',
    choices: [
      { code: 'inconnu', label: { fr: 'Inconnues', en: 'Unknown' } },
      {
        code: 'moities',
        label: {
          fr: 'Comme en 2023 : 50 % à la convention, 50 % à la fin',
          en: 'As in 2023: 50% at the convention, 50% at the end',
        },
        parameters: { 'versement.convention': '0.50', 'versement.fin-de-projet': '0.50' },
      },
    ],
    effect: { fr: 'Les versements', en: 'Instalments' },
    citations: [
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Gives two halves for 2023; nothing was read for 2025.',
      },
    ],
  },
];
