import type { UsageRule } from '../../model/edition';
import type { Choice } from '../../model/interpretation';
import type { Text } from '../../model/text';

const moisEcoule: Text = {
  fr: 'Mois écoulé, mesuré à chaque fin de mois',
  en: 'Past month, measured at each month end',
};

const troisDerniersMois: Text = {
  fr: 'Trois derniers mois pendant le projet, puis chaque mois pendant la maintenance',
  en: 'Last three months during the project, then each month during maintenance',
};

/** The title of the indicator gives one period, its comment the duration of the project. */
const periodeDuProjet: Choice<Text> = {
  interpretation: 'interpretation.periode-indicateurs',
  choices: {
    intitule: troisDerniersMois,
    commentaire: { fr: 'Durée du projet', en: 'Duration of the project' },
  },
};

const dossiersActifs: Text = {
  fr: 'Dossiers actifs dans le DUI',
  en: 'Active records in the DUI',
};

/** The indicators of use. No source gives their thresholds. */
export const usages: readonly UsageRule[] = [
  {
    code: 'usage.dossiers-actifs',
    label: { fr: 'Taux de dossiers actifs', en: 'Rate of active records' },
    numerator: { fr: 'Dossiers mis à jour', en: 'Records updated' },
    denominator: {
      fr: 'Personnes accompagnées dans la structure',
      en: 'Persons accompanied by the structure',
    },
    period: moisEcoule,
    counts: { numerator: 'dossiersMisAJour', denominator: 'personnesAccompagnees' },
    threshold: 'usage.dossiers-actifs.seuil',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          'Nombre de dossiers mis à jour x 100% Nombre de personnes accompagnées dans la structure',
      },
    ],
  },
  {
    code: 'usage.projets-personnalises',
    label: {
      fr: 'Taux de dossiers actifs avec un projet personnalisé',
      en: 'Rate of active records with a projet personnalisé',
    },
    numerator: {
      fr: 'Dossiers actifs dont le projet personnalisé est en préparation ou actif',
      en: 'Active records whose projet personnalisé is being prepared or active',
    },
    denominator: dossiersActifs,
    period: moisEcoule,
    counts: {
      numerator: 'dossiersActifsAvecProjetPersonnalise',
      denominator: 'dossiersActifs',
      isPart: true,
    },
    threshold: 'usage.projets-personnalises.seuil',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          'Nombre de dossiers actifs sur la période de recueil ET ayant un projet personnalisé en préparation ou actif x 100% Nombre de dossiers actifs dans la solution DUI',
      },
    ],
  },
  {
    code: 'usage.evenements-agenda',
    label: {
      fr: 'Taux de dossiers actifs avec un événement d’agenda',
      en: 'Rate of active records with an event in the agenda',
    },
    numerator: {
      fr: 'Dossiers actifs avec au moins un événement dans l’agenda du DUI',
      en: 'Active records with at least one event in the agenda of the DUI',
    },
    denominator: dossiersActifs,
    period: moisEcoule,
    counts: {
      numerator: 'dossiersActifsAvecEvenement',
      denominator: 'dossiersActifs',
      isPart: true,
    },
    threshold: 'usage.evenements-agenda.seuil',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          "ayant au moins un événement d'agenda dans son DUI x 100% Nombre de dossiers actifs dans la solution DUI",
      },
    ],
  },
  {
    code: 'usage.mssante',
    label: { fr: 'Messages émis par MSSanté', en: 'Messages sent through MSSanté' },
    numerator: {
      fr: 'Messages que la structure émet par MSSanté',
      en: 'Messages that the structure sends through MSSanté',
    },
    period: { fr: 'Trois derniers mois', en: 'Last three months' },
    counts: { numerator: 'messagesMssante' },
    threshold: 'usage.mssante.seuil',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          'Nombre de messages émis par la MSSanté par la structure sur les trois derniers mois',
      },
    ],
  },
  {
    code: 'usage.dmp',
    label: { fr: 'Documents déposés dans le DMP', en: 'Documents put into the DMP' },
    numerator: { fr: 'Documents déposés dans le DMP', en: 'Documents put into the DMP' },
    period: periodeDuProjet,
    counts: { numerator: 'documentsDmp' },
    threshold: 'usage.dmp.seuil',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          'Nombre de documents déposés dans le DMP (<i>sur les trois derniers mois (pendant la phase projet) puis tous les mois (pendant la maintenance de la solution)</i>)',
      },
    ],
  },
  {
    code: 'usage.e-prescription',
    label: {
      fr: 'Échanges avec la e-prescription',
      en: 'Exchanges with e-prescription',
    },
    numerator: {
      fr: 'Imports d’une prescription électronique dans le DUI',
      en: 'Imports of an electronic prescription into the DUI',
    },
    period: {
      interpretation: 'interpretation.periode-indicateurs',
      choices: {
        intitule: troisDerniersMois,
        commentaire: { fr: 'Mois', en: 'Month' },
      },
    },
    counts: { numerator: 'prescriptionsImportees' },
    threshold: 'usage.e-prescription.seuil',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          'Nombre de fois dans le mois ou une prescription électronique est importée dans la solution DUI',
      },
    ],
  },
  {
    code: 'usage.e-parcours',
    label: {
      fr: 'Échanges avec une plateforme e-parcours',
      en: 'Exchanges with an e-parcours platform',
    },
    numerator: {
      fr: 'Échanges par le cahier de liaison entre le DUI et la plateforme',
      en: 'Exchanges through the cahier de liaison between DUI and platform',
    },
    period: periodeDuProjet,
    counts: { numerator: 'echangesEParcours' },
    threshold: 'usage.e-parcours.seuil',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote:
          "Nombre d'échanges réalisés via le cahier de liaison entre la solution DUI et la plateforme pendant la durée du projet",
      },
    ],
  },
  {
    code: 'usage.choix',
    label: {
      fr: 'Indicateurs des services socles choisis et valorisés',
      en: 'Indicators on services socles that are chosen and valued',
    },
    numerator: {
      fr: 'Indicateurs choisis dans la liste',
      en: 'Indicators chosen from the list',
    },
    period: { fr: 'Sans période', en: 'No period' },
    threshold: 'usage.minimum-criteres-socles',
    among: {
      interpretation: 'interpretation.choix-criteres-socles',
      choices: {
        'deux-sur-quatre': [
          'usage.mssante',
          'usage.dmp',
          'usage.e-prescription',
          'usage.e-parcours',
        ],
        'deux-sur-trois': ['usage.mssante', 'usage.dmp', 'usage.e-prescription'],
      },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Critères de sélection des projets, 3. Critères d'utilisation",
        quote: '(au moins deux des critères sont à choisir et à valoriser) et/ou à une plateforme',
      },
    ],
  },
];
