import type { VocabularyWords } from '../vocabulary-words';

const several = (value: string, one: string, many: string) =>
  `${value} ${value === '0' || value === '1' ? one : many}`;

export const vocabulary: VocabularyWords = {
  force: {
    required: 'obligatoire',
    recommended: 'recommandé',
    priority: 'priorité',
    discretionary: 'à l’appréciation de l’ARS',
  },
  role: {
    required: 'obligatoire',
    recommended: 'recommandé',
    priority: 'priorité',
    discretionary: 'à l’appréciation de l’ARS',
    informative: 'pour information',
  },
  authority: {
    instruction: 'instruction ministérielle',
    aap: 'appel à projets',
    'official-communication': 'communication officielle',
    press: 'presse',
    'third-party': 'compte rendu d’un tiers',
    interpretation: 'interprétation',
  },
  territoire: { metropole: 'métropole', corse: 'Corse', 'outre-mer': 'outre-mer' },
  niveau: { regional: 'régional', multiregional: 'multirégional', national: 'national' },
  champ: {
    PA: 'personnes âgées',
    PH: 'personnes handicapées',
    domicile: 'aide à domicile',
    PDS: 'personnes en difficultés spécifiques',
    AHI: 'accueil, hébergement et insertion',
    PE: 'protection de l’enfance',
    PJM: 'protection juridique des majeurs',
  },
  operation: {
    acquisition: 'acquisition',
    renouvellement: 'renouvellement',
    'mise-en-conformite': 'mise en conformité',
    deploiement: 'déploiement',
    usages: 'usages',
    aucune: 'aucune',
  },
  regroupement: {
    'og-unique': 'organisme gestionnaire unique',
    convention: 'convention',
    gcsms: 'GCSMS',
    'groupement-de-cooperation': 'groupement de coopération',
    autre: 'autre forme',
  },
  service: {
    mssante: 'MSSanté',
    dmp: 'DMP',
    'e-prescription': 'e-prescription',
    'e-parcours': 'e-parcours',
  },
  unit: {
    esms: (value) => `${value} ESMS`,
    og: (value) => several(value, 'organisme gestionnaire', 'organismes gestionnaires'),
    services: (value) => several(value, 'service', 'services'),
    criteres: (value) => several(value, 'critère', 'critères'),
    fenetres: (value) => several(value, 'fenêtre', 'fenêtres'),
    projets: (value) => several(value, 'projet', 'projets'),
    mois: (value) => `${value} mois`,
    nombre: (value) => value,
    date: (value) => value,
    rate: (value) => value,
    EUR: (value) => value,
    'EUR/esms': (value) => `${value} par ESMS`,
    'EUR/projet': (value) => `${value} par projet`,
    'oui-non': (value) => value,
  },
};
