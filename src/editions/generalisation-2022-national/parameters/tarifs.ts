import type { Citation } from '../../../model/citation';
import type { Parameter } from '../../../model/parameter';
import type { Text } from '../../../model/text';

const inconnu: Text = {
  fr: 'Aucune source consultée ne le donne ; le chapitre 2 de l’instruction n° DNS/CNSA/DGCS/2022/34 le dirait.',
  en: 'No source read gives it; chapter 2 of instruction n° DNS/CNSA/DGCS/2022/34 would.',
};

const attesteSansMontant: Text = {
  fr: 'L’aide est attestée, son montant ne l’est pas ; le chapitre 2 de l’instruction n° DNS/CNSA/DGCS/2022/34 le dirait.',
  en: 'The aid is attested, its amount is not; chapter 2 of instruction n° DNS/CNSA/DGCS/2022/34 would say.',
};

const nonMentionne: Text = {
  fr: 'Rien de ce qui a été lu n’en parle pour 2022 ; le chapitre 2 de l’instruction n° DNS/CNSA/DGCS/2022/34 dirait si l’aide existe, et son montant.',
  en: 'Nothing that was read speaks of it for 2022; chapter 2 of instruction n° DNS/CNSA/DGCS/2022/34 would say whether the aid exists, and its amount.',
};

const instruction: readonly Citation[] = [
  {
    document: 'instruction-2022-34',
    locator: '–',
    note: 'The text is not held; its chapter 2 sets the funding.',
  },
];

/** What else may be paid, and the cap. No source that was read gives the figures. */
export const tarifs: readonly Parameter[] = [
  {
    code: 'tarif.equipement',
    label: {
      fr: 'Équipement et infrastructure des petits organismes gestionnaires',
      en: 'Equipment and infrastructure of small OG',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: attesteSansMontant,
    citations: instruction,
  },
  {
    code: 'tarif.amoa-marche',
    label: { fr: 'AMOA, procédure de marché', en: 'AMOA, procurement procedure' },
    value: 'unknown',
    unit: 'EUR/projet',
    role: 'required',
    reason: nonMentionne,
    citations: instruction,
  },
  {
    code: 'tarif.amoa-pilotage',
    label: {
      fr: 'AMOA, pilotage du projet des petits organismes gestionnaires',
      en: 'AMOA, steering of the project of small OG',
    },
    value: 'unknown',
    unit: 'EUR/projet',
    role: 'required',
    reason: attesteSansMontant,
    citations: instruction,
  },
  {
    code: 'tarif.deploiement',
    label: {
      fr: 'Déploiement d’une solution conforme',
      en: 'Deployment of a compliant solution',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'informative',
    reason: nonMentionne,
    citations: instruction,
  },
  {
    code: 'plafond.esms-finances',
    label: { fr: 'ESMS financés au plus par projet', en: 'ESMS paid for at most, per project' },
    value: 'unknown',
    unit: 'esms',
    role: 'required',
    reason: inconnu,
    citations: instruction,
  },
];
