import type { Criterion } from '../../../model/edition';

/** What examination looks at, and how and when a file is filed. */
export const depot: readonly Criterion[] = [
  {
    code: 'priorite.equite',
    label: {
      fr: 'Équité entre territoires, équilibre entre champs, diversité des tailles',
      en: 'Equity between territories, balance between champs, variety of sizes',
    },
    force: 'priority',
    // It is weighed over all files received, which no single project shows.
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-normandie-programme',
        locator: 'page',
        note: 'Names equity, balance and mixed sizes (page of 2024 by content).',
      },
    ],
  },
  {
    code: 'depot.outil-pai',
    label: {
      fr: 'Dépôt par la personne morale gestionnaire dans l’outil PAI numérique',
      en: 'Filing by the managing personne morale in the tool PAI numérique',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Procédure',
        quote: 'doit déposer sa demande directement dans l’outil PAI numérique de la CNSA',
      },
    ],
  },
  {
    code: 'depot.fenetre',
    label: {
      fr: 'Dépôt entre l’ouverture et la clôture de l’appel',
      en: 'Filing between the opening and the closing of the call',
    },
    force: 'required',
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
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote:
          'Tout dossier déposé après la date de clôture de l’appel à projets ESMS numérique 2024 sera considéré comme non recevable',
      },
    ],
  },
];
