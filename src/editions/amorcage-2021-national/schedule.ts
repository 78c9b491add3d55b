import type { Citation } from '../../model/citation';
import type { ScheduleRules } from '../../model/edition';
import type { Text } from '../../model/text';

const inconnu: Text = {
  fr: 'Inconnu : fixé par chaque convention',
  en: 'Unknown: set by each convention',
};

const conditions: readonly Text[] = [
  {
    fr: 'Convention entre l’organisme gestionnaire et l’ARS référente',
    en: 'A convention between the OG and the ARS référente',
  },
  {
    fr: 'Paiement par la Caisse des dépôts, gestionnaire du FMIS',
    en: 'Payment through the Caisse des dépôts, which runs the FMIS',
  },
];

const citations: readonly Citation[] = [
  {
    document: 'national-2021-resultats-ticsante',
    locator: 'La répartition ARS par ARS',
    quote:
      'Les conventions définiront les modalités de versement des subventions par l’intermédiaire de la Caisse des dépôts',
  },
];

/** The instalments of the phase. Shares, triggers and delays are those of conventions not held. */
export const schedule: ScheduleRules = {
  rounding: 'plus-fort-reste',
  milestones: [
    {
      code: 'demarrage',
      label: { fr: 'Démarrage du projet', en: 'Start of the project' },
      share: 'versement.demarrage',
      lines: 'all',
      trigger: inconnu,
      documents: [],
      conditions,
      citations,
    },
    {
      code: 'parametrage',
      label: { fr: 'Fin du paramétrage', en: 'End of set-up' },
      share: 'versement.parametrage',
      lines: 'all',
      trigger: inconnu,
      documents: [],
      conditions,
      citations,
    },
    {
      code: 'deploiement',
      label: { fr: 'Fin du déploiement', en: 'End of deployment' },
      share: 'versement.deploiement',
      lines: 'all',
      trigger: inconnu,
      documents: [],
      conditions,
      citations,
    },
  ],
};
