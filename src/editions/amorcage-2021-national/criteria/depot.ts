import type { Criterion } from '../../../model/edition';

/** When a file is filed. */
export const depot: readonly Criterion[] = [
  {
    code: 'depot.fenetre',
    label: {
      fr: 'Dépôt pendant l’appel national',
      en: 'Filing while the national call is open',
    },
    force: 'required',
    // The closing day is unknown: only a file from before the month of the opening is out.
    rule: {
      kind: 'window',
      event: 'depot',
      from: 'depot.ouverture',
      to: 'depot.cloture',
      lastDay: 'included',
      regions: 'all',
    },
    citations: [
      {
        document: 'aap-national-2021',
        locator: '–',
        note: 'Sets the days of the call; the text is not held.',
      },
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote: 'En juillet 2021, un appel à projets lancé par la CNSA',
      },
    ],
  },
];
