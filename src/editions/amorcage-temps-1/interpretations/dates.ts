import type { Interpretation } from '../../../model/interpretation';

/** How the days of the call are read. */
export const dateInterpretations: readonly Interpretation[] = [
  {
    code: 'interpretation.engagement',
    question: {
      fr: 'Que mesure-t-on au 30 juin 2021 ?',
      en: 'What is measured against 30 June 2021?',
    },
    default: 'acte-de-l-ars',
    choices: [
      {
        code: 'acte-de-l-ars',
        label: {
          fr: 'L’engagement des crédits par l’ARS : une convention signée plus tard ne rend pas le projet inéligible',
          en: 'The commitment of the credits by the ARS: a convention signed later does not make the project ineligible',
        },
      },
      {
        code: 'signature-convention',
        label: { fr: 'La signature de la convention', en: 'The signature of the convention' },
      },
    ],
    effect: {
      fr: 'Projets dont la convention est signée après le 30 juin 2021',
      en: 'Projects whose convention is signed after 30 June 2021',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'dernier paragraphe',
        quote: 'L’engagement sur les opérations retenues sera effectué avant le 30 juin 2021',
      },
      {
        document: 'airmes-candidature-temps-1',
        locator: 'calendrier',
        note: 'Has the conventions signed from 1 July 2021.',
      },
    ],
  },
  {
    code: 'interpretation.avant-date',
    question: {
      fr: '« Avant le 30 juin 2021 » : le 30 juin est-il encore à temps ?',
      en: '“Avant le 30 juin 2021”: is 30 June still in time?',
    },
    default: 'jour-inclus',
    choices: [
      { code: 'jour-inclus', label: { fr: 'Oui', en: 'Yes' } },
      { code: 'jour-exclu', label: { fr: 'Non', en: 'No' } },
    ],
    effect: { fr: 'Engagement le 30 juin 2021', en: 'Commitment on 30 June 2021' },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'dernier paragraphe',
        quote: 'sera effectué avant le 30 juin 2021',
      },
      {
        document: 'airmes-candidature-temps-1',
        locator: 'calendrier',
        note: 'Lets the ARS notify until 30 June, that day among them.',
      },
    ],
  },
  {
    code: 'interpretation.calendrier-regional',
    question: {
      fr: 'Les dates du calendrier national obligent-elles chaque région ?',
      en: 'Do the dates of the national calendar bind each region?',
    },
    default: 'national',
    choices: [
      {
        code: 'national',
        label: {
          fr: 'Oui : du 1er février au 31 mars 2021 dans toutes les régions',
          en: 'Yes: from 1 February to 31 March 2021 in every region',
        },
      },
      {
        code: 'inconnu',
        label: {
          fr: 'Non : hors des Hauts-de-France, la période de dépôt est indéterminée',
          en: 'No: outside Hauts-de-France the filing period is undetermined',
        },
      },
    ],
    effect: { fr: 'Dépôts en avril 2021', en: 'Files lodged in April 2021' },
    citations: [
      {
        document: 'airmes-candidature-temps-1',
        locator: 'calendrier',
        note: 'Gives one calendar for the whole country.',
      },
      {
        document: 'geroscopie-temps-2',
        locator: 'page',
        note: 'Has the calls close in April 2021.',
      },
    ],
  },
];
