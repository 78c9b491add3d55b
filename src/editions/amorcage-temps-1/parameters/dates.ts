import type { Parameter } from '../../../model/parameter';

/** The days of the call, of the commitment of the credits and of the end of the phase. */
export const dateParameters: readonly Parameter[] = [
  {
    code: 'engagement.date-limite',
    label: {
      fr: 'Date limite d’engagement des crédits',
      en: 'Last day for the commitment of the credits',
    },
    value: '2021-06-30',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'dernier paragraphe',
        quote: 'L’engagement sur les opérations retenues sera effectué avant le 30 juin 2021',
      },
    ],
  },
  {
    code: 'depot.ouverture',
    label: { fr: 'Ouverture de l’appel à projets', en: 'Opening of the call for projects' },
    value: '2021-02-01',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'airmes-candidature-temps-1',
        locator: 'calendrier',
        note: 'Has the calls open on 1 February 2021.',
      },
    ],
  },
  {
    code: 'depot.cloture',
    label: { fr: 'Clôture de l’appel à projets', en: 'Closing of the call for projects' },
    value: '2021-03-31',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'airmes-candidature-temps-1',
        locator: 'calendrier',
        note: 'Has files accepted up to 31 March 2021.',
      },
      {
        document: 'clubster-hauts-de-france-temps-1',
        locator: 'page',
        note: 'Closes the call of Hauts-de-France on the same day.',
      },
      {
        document: 'geroscopie-temps-2',
        locator: 'page',
        note: 'Contradicts: speaks of calls launched in February and closed in April 2021.',
      },
    ],
  },
  {
    code: 'projet.fin-de-phase',
    label: {
      fr: 'Fin de la phase d’amorçage, à laquelle les projets doivent avoir abouti',
      en: 'End of the amorçage, by which projects must be completed',
    },
    value: { from: '2022-12-01', to: '2022-12-31' },
    unit: 'date',
    role: 'required',
    reason: {
      fr: 'Les textes lus placent la fin de la phase à la fin de 2022 sans en donner le jour ; l’instruction de la CNSA le fixerait.',
      en: 'The texts read put the end of the phase at the end of 2022 without naming the day; the instruction of the CNSA would settle it.',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote:
          'devront être rapidement opérationnels et aboutir pendant la durée de la phase d’amorçage',
      },
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'titre',
        quote: 'phase d’amorçage du programme "ESMS numérique" 2020-2022',
      },
      {
        document: 'apahf-resultats-temps-1',
        locator: 'résultats',
        note: 'Has the amorçage end with the year 2022, without a day.',
      },
    ],
  },
];
