import type { Parameter } from '../../../model/parameter';

/** The days of the call. */
export const calendrier: readonly Parameter[] = [
  {
    code: 'depot.ouverture',
    label: { fr: 'Ouverture des dépôts', en: 'Opening of the call' },
    value: { from: '2021-07-01', to: '2021-07-31' },
    unit: 'date',
    role: 'required',
    reason: {
      fr: 'Le mois seul est connu ; le texte de l’appel national donnerait le jour.',
      en: 'The month alone is known; the text of the national call would give the day.',
    },
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote: 'En juillet 2021, un appel à projets lancé par la CNSA',
      },
    ],
  },
  {
    code: 'depot.cloture',
    label: { fr: 'Clôture des dépôts', en: 'Closing of the call' },
    value: 'unknown',
    unit: 'date',
    role: 'required',
    reason: {
      fr: 'La sélection était faite en décembre 2021 ; le texte de l’appel national donnerait le jour de clôture.',
      en: 'The selection was made by December 2021; the text of the national call would give the closing day.',
    },
    citations: [
      {
        document: 'aap-national-2021',
        locator: '–',
        note: 'Sets the closing day; the text is not held.',
      },
    ],
  },
];
