import type { Parameter } from '../../../model/parameter';

/** The days of the regional calls, the same in every region, and those that La Réunion adds. */
export const calendrier: readonly Parameter[] = [
  {
    code: 'depot.ouverture',
    label: { fr: 'Ouverture des dépôts', en: 'Opening' },
    value: '2024-01-15',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: 'l’appel à projets ESMS numérique 2024 est ouvert du 15/01/2024',
      },
      { document: 'geroscopie-2024', locator: 'page', note: 'Gives the same day nationally.' },
    ],
  },
  {
    code: 'depot.cloture',
    label: {
      fr: 'Clôture des dépôts des projets régionaux',
      en: 'Closing for regional projects',
    },
    value: '2024-09-15',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: '02/06/2024 au 15/09/2024 minuit',
      },
      { document: 'geroscopie-2024', locator: 'page', note: 'Gives 15 September 2024.' },
    ],
  },
  {
    code: 'depot.cloture.04',
    label: {
      fr: 'Clôture des dépôts des projets régionaux à La Réunion, imprimée une fois avec l’année 2023',
      en: 'Closing for regional projects in La Réunion, printed once with the year 2023',
    },
    value: '2024-09-15',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: '02/06/2024 au 15/09/2024 minuit',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: 'est ouvert du 15/01/2024 au 15/09/2023 à minuit',
      },
    ],
  },
  {
    code: 'depot.cloture.multiregional',
    label: {
      fr: 'Clôture des dépôts des projets de plusieurs régions',
      en: 'Closing for projects of several regions',
    },
    value: '2024-06-01',
    unit: 'date',
    role: 'required',
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets multirégionaux',
        quote:
          'les projets multirégionaux déposés au niveau d’une ARS devront être déposés avant le 01/06/2024 à minuit',
      },
      { document: 'geroscopie-2024', locator: 'page', note: 'Gives 1 June 2024.' },
    ],
  },
  {
    code: 'depot.nombre-fenetres',
    label: {
      fr: 'Nombre de fenêtres de sélection à La Réunion',
      en: 'Number of selection windows in La Réunion',
    },
    value: 2,
    unit: 'fenetres',
    role: 'required',
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: '2 fenêtres de sélection seront mises en œuvre par l’ARS La Réunion',
      },
    ],
  },
  {
    code: 'depot.anticipation',
    label: {
      fr: 'Jour avant lequel La Réunion incite à déposer',
      en: 'Day before which La Réunion encourages to file',
    },
    value: '2024-09-01',
    unit: 'date',
    role: 'recommended',
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: 'incite tous les porteurs à déposer leurs dossiers avant le 1er septembre 2024',
      },
    ],
  },
];
