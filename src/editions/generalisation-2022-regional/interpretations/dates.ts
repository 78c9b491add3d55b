import type { Interpretation } from '../../../model/interpretation';

/** How the days of the calls are read. */
export const interpretationsDates: readonly Interpretation[] = [
  {
    code: 'interpretation.ouverture-semaine',
    question: {
      fr: 'Les appels ouvrent « dans la semaine du 14 mars 2022 » : quel jour ?',
      en: 'Calls open in the week of 14 March 2022: which day?',
    },
    default: 'lundi',
    choices: [
      { code: 'lundi', label: { fr: 'Le lundi 14 mars', en: 'Monday 14 March' } },
      {
        code: 'inconnu',
        label: {
          fr: 'Un jour inconnu de cette semaine, du 14 au 20 mars',
          en: 'An unknown day of that week, from 14 to 20 March',
        },
        parameters: { 'depot.ouverture': { from: '2022-03-14', to: '2022-03-20' } },
      },
    ],
    effect: { fr: 'Les dossiers déposés cette semaine-là', en: 'Files of that week' },
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Gives the week of 14 March, which ends on Sunday 20 March.',
      },
      {
        document: 'sara-auvergne-rhone-alpes',
        locator: 'page',
        note: '15 March in region 84.',
      },
    ],
  },
  {
    code: 'interpretation.cloture',
    question: { fr: 'Le jour de clôture compte-t-il ?', en: 'Is the closing day included?' },
    default: 'jour-inclus',
    choices: [
      { code: 'jour-inclus', label: { fr: 'Oui', en: 'Yes' } },
      { code: 'jour-exclu', label: { fr: 'Non', en: 'No' } },
    ],
    effect: {
      fr: 'Les dossiers déposés le jour de clôture',
      en: 'Files of the closing day',
    },
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Until 30 September 2022.',
      },
    ],
  },
];
