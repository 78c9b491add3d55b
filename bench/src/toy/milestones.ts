import type { MilestoneRule } from 'esms-numerique';

const resume = 'amorcage-temps-1-uriopss-paca-corse';

/** The three instalments: their shares and what triggers them, without the procedure around them. */
export const toyMilestones: readonly MilestoneRule[] = [
  {
    code: 'demarrage',
    label: { fr: 'Démarrage du projet', en: 'Start of the project' },
    share: 'versement.demarrage',
    lines: 'all',
    trigger: { fr: 'démarrage du projet', en: 'start of the project' },
    documents: [],
    conditions: [],
    citations: [
      {
        document: resume,
        locator: 'liste des versements',
        quote: '40 % de l’enveloppe au démarrage du projet',
      },
    ],
  },
  {
    code: 'parametrage',
    label: { fr: 'Fin du paramétrage', en: 'End of parametrage' },
    share: 'versement.parametrage',
    lines: 'all',
    trigger: { fr: 'fin du paramétrage de la solution', en: 'end of parametrage of the solution' },
    documents: [],
    conditions: [],
    citations: [
      {
        document: resume,
        locator: 'liste des versements',
        quote: '40 % à la fin du paramétrage de la solution',
      },
    ],
  },
  {
    code: 'deploiement',
    label: { fr: 'Fin du déploiement', en: 'End of deployment' },
    share: 'versement.deploiement',
    lines: 'all',
    trigger: { fr: 'fin du déploiement', en: 'end of deployment' },
    documents: [],
    conditions: [],
    citations: [
      {
        document: resume,
        locator: 'liste des versements',
        quote: '20 % à la fin du déploiement',
      },
    ],
  },
];
