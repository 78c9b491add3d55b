import type { Citation } from '../../../model/citation';
import type { Parameter } from '../../../model/parameter';
import type { Text } from '../../../model/text';

const inconnu: Text = {
  fr: 'Aucune source lue ne donne ce forfait ; l’instruction n° DNS/DGCS/CNSA/2025/40 modifiée par la 2025/100 le donnerait.',
  en: 'No source read gives this rate; instruction n° DNS/DGCS/CNSA/2025/40 as modified by 2025/100 would.',
};

const existenceAttestee: Text = {
  fr: 'L’aide existe, son montant n’est pas lu ; l’instruction n° DNS/DGCS/CNSA/2025/40 modifiée par la 2025/100 le donnerait.',
  en: 'The aid exists, its amount was not read; instruction n° DNS/DGCS/CNSA/2025/40 as modified by 2025/100 would give it.',
};

const nonMentionne: Text = {
  fr: 'Les sources lues n’en parlent pas ; l’instruction n° DNS/DGCS/CNSA/2025/40 modifiée par la 2025/100 trancherait.',
  en: 'The sources read do not mention it; instruction n° DNS/DGCS/CNSA/2025/40 as modified by 2025/100 would settle it.',
};

const instruction: Citation = {
  document: 'instruction-2025-40',
  locator: '–',
  note: 'Not held; as modified by 2025/100 it would settle the value.',
};

/** The rates and the cap: no source read gives one. */
export const tarifs: readonly Parameter[] = [
  {
    code: 'tarif.acquisition',
    label: { fr: 'Forfait d’acquisition d’un DUI', en: 'Rate for acquiring a DUI' },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: inconnu,
    citations: [instruction],
  },
  {
    code: 'tarif.renouvellement',
    label: { fr: 'Forfait de renouvellement d’un DUI', en: 'Rate for renewing a DUI' },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: inconnu,
    citations: [instruction],
  },
  {
    code: 'tarif.usages',
    label: {
      fr: 'Forfait pour favoriser les usages du DUI',
      en: 'Rate for favouring the use of the DUI',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: inconnu,
    citations: [instruction],
  },
  {
    code: 'tarif.mise-en-conformite',
    label: { fr: 'Forfait de mise en conformité', en: 'Rate for mise en conformité' },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'informative',
    reason: {
      fr: 'La montée de version relève du SONS ; l’instruction n° DNS/DGCS/CNSA/2025/40 modifiée par la 2025/100 dirait si un forfait demeure.',
      en: 'Technical upgrades are the object of SONS; instruction n° DNS/DGCS/CNSA/2025/40 as modified by 2025/100 would say whether a rate remains.',
    },
    citations: [
      {
        document: 'ans-segur-medico-social',
        locator: 'page',
        note: 'Leaves technical upgrades to SONS; ESMS numérique funds acquisition or renewal, and use (2024 by content).',
      },
    ],
  },
  {
    code: 'tarif.equipement',
    label: {
      fr: 'Équipement et infrastructure des petits organismes',
      en: 'Equipment and infrastructure of small OG',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: existenceAttestee,
    citations: [instruction],
  },
  {
    code: 'tarif.amoa-marche',
    label: { fr: 'AMOA pour la procédure de marché', en: 'AMOA in the procurement procedure' },
    value: 'unknown',
    unit: 'EUR/projet',
    role: 'required',
    reason: nonMentionne,
    citations: [instruction],
  },
  {
    code: 'tarif.amoa-pilotage',
    label: {
      fr: 'AMOA pour le pilotage du projet, petits organismes',
      en: 'AMOA in steering the project, small OG',
    },
    value: 'unknown',
    unit: 'EUR/projet',
    role: 'required',
    reason: existenceAttestee,
    citations: [instruction],
  },
  {
    code: 'tarif.deploiement',
    label: {
      fr: 'Déploiement d’une solution déjà conforme',
      en: 'Deployment of a solution that is already compliant',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'informative',
    reason: nonMentionne,
    citations: [instruction],
  },
  {
    code: 'plafond.esms-finances',
    label: { fr: 'ESMS financés au plus par projet', en: 'ESMS paid for at most, per project' },
    value: 'unknown',
    unit: 'esms',
    role: 'required',
    reason: {
      fr: 'Aucune source lue ne donne de plafond ; l’instruction n° DNS/DGCS/CNSA/2025/40 modifiée par la 2025/100 le donnerait.',
      en: 'No source read gives a cap; instruction n° DNS/DGCS/CNSA/2025/40 as modified by 2025/100 would.',
    },
    citations: [instruction],
  },
];
