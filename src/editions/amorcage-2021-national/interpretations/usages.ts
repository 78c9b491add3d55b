import type { Interpretation } from '../../../model/interpretation';

/** Which indicators of use, over which period. */
export const interpretationsUsages: readonly Interpretation[] = [
  {
    code: 'interpretation.choix-criteres-socles',
    question: {
      fr: '« Au moins deux […] et/ou à une plateforme » : deux parmi lesquels ?',
      en: '« Au moins deux […] et/ou à une plateforme »: two among which?',
    },
    default: 'deux-sur-quatre',
    choices: [
      {
        code: 'deux-sur-quatre',
        label: {
          fr: 'MSSanté, DMP, e-prescription et e-parcours',
          en: 'MSSanté, DMP, e-prescription and e-parcours',
        },
      },
      {
        code: 'deux-sur-trois',
        label: {
          fr: 'MSSanté, DMP et e-prescription ; e-parcours s’y ajoute',
          en: 'MSSanté, DMP and e-prescription; e-parcours comes on top',
        },
      },
    ],
    effect: {
      fr: 'Les indicateurs d’usage à suivre',
      en: 'Usage indicators to follow',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote: '(au moins deux des critères sont à choisir et à valoriser) et/ou à une plateforme',
      },
    ],
  },
  {
    code: 'interpretation.periode-indicateurs',
    question: {
      fr: 'Titre et commentaire d’un indicateur donnent deux périodes : laquelle ?',
      en: 'Title and comment of an indicator give two periods: which one?',
    },
    default: 'intitule',
    choices: [
      {
        code: 'intitule',
        label: {
          fr: 'Celle du titre : trois mois pendant le projet, puis chaque mois',
          en: 'That of the title: three months during the project, then each month',
        },
      },
      {
        code: 'commentaire',
        label: {
          fr: 'Celle du commentaire : le mois pour la e-prescription, la durée du projet pour le DMP et l’e-parcours',
          en: 'That of the comment: the month for e-prescription, the duration of the project for DMP and e-parcours',
        },
      },
    ],
    effect: {
      fr: 'Les comptes à fournir',
      en: 'Counts to supply',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          '(<i>sur les trois derniers mois (pendant la phase projet) puis tous les mois (pendant la maintenance de la solution)</i>)',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          'Nombre de fois dans le mois ou une prescription électronique est importée dans la solution DUI',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          'nombre approximatif de documents qui sont stockés dans le DMP pendant la durée du projet',
      },
    ],
  },
];
