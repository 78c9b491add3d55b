import type { Limit } from '../../model/edition';
import type { Text } from '../../model/text';

const appel: Text = {
  fr: 'Le texte de l’appel national de 2021',
  en: 'The text of the national call of 2021',
};

/** What the library can't know of this edition. */
export const limits: readonly Limit[] = [
  {
    code: 'limite.degressivite',
    missing: {
      fr: 'Le barème dégressif du déploiement, les forfaits d’un pilote mené dans l’appel national et ceux de l’AMOA',
      en: 'The degressive scale of deployment, the rates of a pilot made inside the national call, and those of AMOA',
    },
    settledBy: appel,
  },
  {
    code: 'limite.calendrier',
    missing: {
      fr: 'Les jours d’ouverture et de clôture, et la date de la commission',
      en: 'Opening day, closing day and date of the commission',
    },
    settledBy: appel,
  },
  {
    code: 'limite.grille',
    missing: {
      fr: 'La grille de notation, le poids de chaque critère et la note minimale',
      en: 'The scoring grid, the weight of each criterion and the lowest score',
    },
    settledBy: appel,
  },
  {
    code: 'limite.versement',
    missing: {
      fr: 'La part, l’événement et les justificatifs de chaque versement',
      en: 'Share, event and documents of each instalment',
    },
    settledBy: {
      fr: 'Les conventions avec les ARS référentes',
      en: 'The conventions with the ARS référentes',
    },
  },
  {
    code: 'limite.esms-par-laureat',
    missing: {
      fr: 'Le nombre d’ESMS de chaque lauréat, et les projets payés sur les crédits de 2022 et de 2023 : noms et montants',
      en: 'The number of ESMS of each laureate, and the projects paid on the credits of 2022 and of 2023: names and amounts',
    },
    settledBy: {
      fr: 'La décision n° 2021-37, les décisions suivantes et la liste des projets de la CNSA',
      en: 'Décision n° 2021-37, the later decisions and the list of projects of the CNSA',
    },
  },
  {
    code: 'limite.seuil-exceptions',
    missing: {
      fr: 'Si des projets sous le seuil ont été admis : l’un des lauréats est un groupement de peu de structures',
      en: 'Whether projects under the threshold were admitted: one of the laureates is a group of few structures',
    },
    settledBy: appel,
  },
  {
    code: 'limite.usages',
    missing: {
      fr: 'Les seuils des indicateurs d’usage',
      en: 'The thresholds of the usage indicators',
    },
    settledBy: {
      fr: 'Le cahier des charges national et les conventions',
      en: 'The national cahier des charges and the conventions',
    },
  },
  {
    code: 'limite.petit-og',
    missing: {
      fr: 'Le nombre officiel d’ESMS d’un petit gestionnaire',
      en: 'The official number of ESMS of a petit gestionnaire',
    },
    settledBy: {
      fr: 'L’instruction de juillet 2021',
      en: 'The instruction of July 2021',
    },
  },
];
