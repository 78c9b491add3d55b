import type { Criterion } from '../../../model/edition';

/** How long a project may last and how many regions it may span. */
export const projetCriteria: readonly Criterion[] = [
  {
    code: 'projet.duree-phase',
    label: {
      fr: 'Projet achevé avant la fin de la phase d’amorçage',
      en: 'Project completed before the end of the amorçage',
    },
    force: 'required',
    // The text also wants projects operational quickly, without a measure: nothing to decide by.
    rule: {
      kind: 'deadline',
      event: 'finProjet',
      by: 'projet.fin-de-phase',
      lastDay: 'included',
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote:
          'Les projets qui seront sélectionnés devront être rapidement opérationnels et aboutir pendant la durée de la phase d’amorçage',
      },
    ],
  },
  {
    code: 'projet.multiregional',
    label: {
      fr: 'Possibilité de réunir des ESMS de plusieurs régions',
      en: 'Possibility of bringing together ESMS of several regions',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'several', of: 'regions' },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'amorcage-temps-1-uriopss-paca-corse',
        locator: 'premier paragraphe',
        quote: 'Ils pourront être multirégionaux et englober des ESMS relevant de plusieurs ARS',
      },
    ],
  },
];
