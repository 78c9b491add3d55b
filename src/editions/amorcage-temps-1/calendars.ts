import type { Calendar } from '../../model/edition';

/** When files could be lodged, as far as the pages read tell. No day of a committee is known. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [{ from: '2021-02-01', to: '2021-03-31' }],
    note: {
      fr: 'Inscription des éditeurs au SAD avant le 1er février 2021 ; instruction des dossiers en avril 2021, dates des comités inconnues ; devis RESAH, choix de l’éditeur et notification en mai et juin 2021 ; crédits à partir du 1er juillet 2021.',
      en: 'Editors enter the SAD before 1 February 2021; files examined in April 2021, days of the committees unknown; RESAH quotes, choice of the editor and notification in May and June 2021; credits from 1 July 2021.',
    },
    citations: [
      {
        document: 'airmes-candidature-temps-1',
        locator: 'calendrier',
        note: 'The national calendar as an editor tells it.',
      },
    ],
  },
  {
    authority: '32',
    windows: [{ from: null, to: '2021-03-31' }],
    note: {
      fr: 'Jour d’ouverture et dates des comités inconnus.',
      en: 'Opening day and days of the committees unknown.',
    },
    citations: [
      {
        document: 'clubster-hauts-de-france-temps-1',
        locator: 'page',
        note: 'Has files accepted up to 31 March 2021.',
      },
    ],
  },
  {
    authority: '84',
    windows: [],
    note: {
      fr: 'Appel ouvert au premier trimestre 2021 ; jours inconnus.',
      en: 'Call open in the first quarter of 2021; days unknown.',
    },
    citations: [
      {
        document: 'sara-auvergne-rhone-alpes',
        locator: 'page',
        note: 'Places the regional call in the first quarter of 2021.',
      },
    ],
  },
];
