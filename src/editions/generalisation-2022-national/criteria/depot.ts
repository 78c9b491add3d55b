import type { Criterion } from '../../../model/edition';

/** How and when a file is filed. */
export const depot: readonly Criterion[] = [
  {
    code: 'depot.outil-pai',
    label: {
      fr: 'Dépôt par l’organisme gestionnaire dans l’outil PAI numérique de la CNSA',
      en: 'Filing by the OG in the tool PAI numérique of the CNSA',
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
    label: { fr: 'Dépôt pendant l’appel national', en: 'Filing within the national call' },
    force: 'required',
    rule: {
      kind: 'window',
      event: 'depot',
      from: 'depot.ouverture',
      to: 'depot.cloture',
      lastDay: {
        interpretation: 'interpretation.cloture',
        choices: { 'jour-inclus': 'included', 'jour-exclu': 'excluded' },
      },
      regions: 'all',
    },
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: 'Gives the days of the national call.',
      },
    ],
  },
  {
    code: 'depot.projets-2021',
    label: {
      fr: 'Projet de 2021 non retenu : nouveau dépôt dans le délai',
      en: 'Project of 2021 that was not retained: filed again in time',
    },
    force: 'required',
    // Whether it is such a project stands in no field: filed later, only the applicant can say.
    rule: {
      kind: 'any',
      of: [
        {
          kind: 'deadline',
          event: 'depot',
          by: 'depot.cloture.projets-2021',
          lastDay: {
            interpretation: 'interpretation.refiling',
            choices: { 'jour-inclus': 'included', 'jour-exclu': 'excluded' },
          },
        },
        { kind: 'certification' },
      ],
    },
    citations: [
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'calendrier',
        note: 'Wants these projects before 6 June 2022.',
      },
    ],
  },
];
