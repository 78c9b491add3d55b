import type { Parameter } from '../../../model/parameter';
import type { Text } from '../../../model/text';

/** Why no tariff is known. */
const dansLInstruction: Text = {
  fr: 'Aucune source lue ne donne ce montant ; l’instruction n° DGCS/DNS/CNSA/2023/13 le donne.',
  en: 'No source read gives this amount; instruction no. DGCS/DNS/CNSA/2023/13 does.',
};

/** The flat rates and the cap: none is known. */
export const tarifs: readonly Parameter[] = [
  {
    code: 'tarif.acquisition',
    label: {
      fr: 'Forfait d’acquisition ou de remplacement d’un DUI',
      en: 'Flat rate for the acquisition or replacement of a DUI',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: dansLInstruction,
    citations: [
      { document: 'instruction-2023-13', locator: '–', note: 'Would settle the rate; not held.' },
    ],
  },
  {
    code: 'tarif.mise-en-conformite',
    label: {
      fr: 'Forfait de montée de version et de mise en conformité',
      en: 'Flat rate for an upgrade and mise en conformité',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: dansLInstruction,
    citations: [
      { document: 'instruction-2023-13', locator: '–', note: 'Would settle the rate; not held.' },
    ],
  },
  {
    code: 'tarif.differenciation',
    label: {
      fr: 'Différences de montant selon le nombre de structures, leur dispersion et le type de projet',
      en: 'Differences in amount by number of structures, their spread and the type of project',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: {
      fr: 'Nouveauté de 2023 dont ni les paliers ni les montants ne sont connus ; l’instruction n° DGCS/DNS/CNSA/2023/13 les donne.',
      en: 'New in 2023; neither its steps nor its amounts are known; instruction no. DGCS/DNS/CNSA/2023/13 gives them.',
    },
    citations: [
      {
        document: 'esegur-normandie-2023',
        locator: 'page',
        note: 'Says that amounts differ, and on what they depend.',
      },
      { document: 'instruction-2023-13', locator: '–', note: 'Would settle the steps; not held.' },
    ],
  },
  {
    code: 'tarif.equipement',
    label: {
      fr: 'Forfait d’équipement et d’infrastructure, par ESMS d’un petit organisme gestionnaire',
      en: 'Flat rate for equipment and infrastructure, per ESMS of a small OG',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: {
      fr: 'L’aide est attestée, sans montant ; l’instruction n° DGCS/DNS/CNSA/2023/13 le donne.',
      en: 'The aid is attested without an amount; instruction no. DGCS/DNS/CNSA/2023/13 gives it.',
    },
    citations: [
      { document: 'instruction-2023-13', locator: '–', note: 'Would settle the rate; not held.' },
    ],
  },
  {
    code: 'tarif.amoa-marche',
    label: {
      fr: 'Forfait d’AMOA, procédure de marché',
      en: 'Flat rate for AMOA, procurement procedure',
    },
    value: 'unknown',
    unit: 'EUR/projet',
    role: 'required',
    reason: {
      fr: 'Aucune source lue n’en parle pour 2023 ; l’instruction n° DGCS/DNS/CNSA/2023/13 dirait si elle est financée.',
      en: 'No source read mentions it for 2023; instruction no. DGCS/DNS/CNSA/2023/13 would say whether it is paid for.',
    },
    citations: [
      { document: 'instruction-2023-13', locator: '–', note: 'Would settle the rate; not held.' },
    ],
  },
  {
    code: 'tarif.amoa-pilotage',
    label: {
      fr: 'Forfait d’AMOA, pilotage du projet d’un petit organisme gestionnaire',
      en: 'Flat rate for AMOA, project steering of a small OG',
    },
    value: 'unknown',
    unit: 'EUR/projet',
    role: 'required',
    reason: {
      fr: 'L’aide est attestée, sans montant ; l’instruction n° DGCS/DNS/CNSA/2023/13 le donne.',
      en: 'The aid is attested without an amount; instruction no. DGCS/DNS/CNSA/2023/13 gives it.',
    },
    citations: [
      { document: 'instruction-2023-13', locator: '–', note: 'Would settle the rate; not held.' },
    ],
  },
  {
    code: 'tarif.deploiement',
    label: {
      fr: 'Forfait de déploiement d’une solution déjà conforme',
      en: 'Flat rate for the deployment of an already compliant solution',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'informative',
    reason: {
      fr: 'Ce type de projet est celui de l’amorçage ; aucune source lue n’en parle pour 2023, et l’instruction n° DGCS/DNS/CNSA/2023/13 dirait s’il demeure.',
      en: 'This type of project belongs to the amorçage; no source read mentions it for 2023, and instruction no. DGCS/DNS/CNSA/2023/13 would say whether it remains.',
    },
    citations: [
      { document: 'instruction-2023-13', locator: '–', note: 'Would settle the rate; not held.' },
    ],
  },
  {
    code: 'plafond.esms-finances',
    label: { fr: 'Nombre d’ESMS financés par projet', en: 'Number of ESMS paid for per project' },
    value: 'unknown',
    unit: 'esms',
    role: 'required',
    reason: {
      fr: 'Aucune source lue ne donne de plafond ; l’instruction n° DGCS/DNS/CNSA/2023/13 dirait s’il y en a un.',
      en: 'No source read gives a cap; instruction no. DGCS/DNS/CNSA/2023/13 would say whether there is one.',
    },
    citations: [
      { document: 'instruction-2023-13', locator: '–', note: 'Would settle the cap; not held.' },
    ],
  },
];
