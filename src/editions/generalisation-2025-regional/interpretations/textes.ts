import type { Interpretation } from '../../../model/interpretation';

/** Rules, shares and days that only another year, or a single source, attests. */
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
  {
    code: 'interpretation.ouverture-2025',
    question: {
      fr: 'Quand la campagne a-t-elle ouvert ?',
      en: 'When did the campaign open?',
    },
    default: 'inconnu',
    choices: [
      { code: 'inconnu', label: { fr: 'Jour inconnu', en: 'Day unknown' } },
      {
        code: '2025-01-15',
        label: {
          fr: 'Le 15 janvier 2025, selon un site du secteur',
          en: 'On 15 January 2025, by a trade site',
        },
        parameters: { 'depot.ouverture': '2025-01-15' },
      },
    ],
    effect: {
      fr: 'Les dates de dépôt et l’orientation',
      en: 'Filing dates and routing',
    },
    citations: [
      {
        document: 'sosehpad-2025',
        locator: 'page',
        note: 'Says that the last campaign was launched on 15 January 2025 with 87 M€; other sources say 83 M€, so that the day is not taken by default.',
      },
    ],
  },
];
