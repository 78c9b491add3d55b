import type { VocabularyWords } from '../vocabulary-words';

const several = (value: string, one: string, many: string) =>
  `${value} ${value === '1' ? one : many}`;

export const vocabulary: VocabularyWords = {
  force: {
    required: 'required',
    recommended: 'recommended',
    priority: 'priority',
    discretionary: 'at the discretion of the ARS',
  },
  role: {
    required: 'required',
    recommended: 'recommended',
    priority: 'priority',
    discretionary: 'at the discretion of the ARS',
    informative: 'for information',
  },
  authority: {
    instruction: 'ministerial instruction',
    aap: 'call for projects',
    'official-communication': 'official communication',
    press: 'press',
    'third-party': 'account by a third party',
    interpretation: 'interpretation',
  },
  territoire: { metropole: 'metropolitan France', corse: 'Corsica', 'outre-mer': 'overseas' },
  niveau: { regional: 'regional', multiregional: 'multi-regional', national: 'national' },
  champ: {
    PA: 'older people',
    PH: 'people with disabilities',
    domicile: 'home care',
    PDS: 'people with specific difficulties',
    AHI: 'shelter, housing and integration',
    PE: 'child protection',
    PJM: 'legal protection of adults',
  },
  operation: {
    acquisition: 'acquisition',
    renouvellement: 'renewal',
    'mise-en-conformite': 'bringing into conformity',
    deploiement: 'deployment',
    usages: 'use',
    aucune: 'none',
  },
  regroupement: {
    'og-unique': 'single managing organisation',
    convention: 'agreement',
    gcsms: 'GCSMS',
    'groupement-de-cooperation': 'cooperation group',
    autre: 'other form',
  },
  service: {
    mssante: 'MSSanté',
    dmp: 'DMP',
    'e-prescription': 'e-prescription',
    'e-parcours': 'e-parcours',
  },
  unit: {
    esms: (value) => `${value} ESMS`,
    og: (value) => several(value, 'managing organisation', 'managing organisations'),
    services: (value) => several(value, 'service', 'services'),
    criteres: (value) => several(value, 'criterion', 'criteria'),
    fenetres: (value) => several(value, 'window', 'windows'),
    projets: (value) => several(value, 'project', 'projects'),
    mois: (value) => several(value, 'month', 'months'),
    nombre: (value) => value,
    date: (value) => value,
    rate: (value) => value,
    EUR: (value) => value,
    'EUR/esms': (value) => `${value} per ESMS`,
    'EUR/projet': (value) => `${value} per project`,
    'oui-non': (value) => value,
  },
};
