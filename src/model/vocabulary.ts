/** The closed lists of the field's words, as the project file writes them. */

/** Every operation. */
export const operations = [
  'acquisition',
  'renouvellement',
  'mise-en-conformite',
  'deploiement',
  'usages',
  'aucune',
] as const;

/** What is done for the DUI in an ESMS. Each edition funds some of them. */
export type Operation = (typeof operations)[number];

/** Every champ. */
export const champs = ['PA', 'PH', 'domicile', 'PDS', 'AHI', 'PE', 'PJM'] as const;

/** The field of an ESMS: grand âge, handicap, domicile, difficultés spécifiques, hébergement et insertion, protection de l'enfance, protection juridique des majeurs. */
export type Champ = (typeof champs)[number];

/** Every form of group. */
export const regroupements = [
  'og-unique',
  'convention',
  'gcsms',
  'groupement-de-cooperation',
  'autre',
] as const;

/** The legal form on which a grappe rests. */
export type Regroupement = (typeof regroupements)[number];

/** Every service socle. */
export const servicesSocles = ['mssante', 'dmp', 'e-prescription'] as const;

/** A national service with which the DUI exchanges data. */
export type ServiceSocle = (typeof servicesSocles)[number];

/** A service socle, or a regional e-parcours platform, which the project file names apart. */
export type Service = ServiceSocle | 'e-parcours';

/** The parts of the country that the thresholds of the calls tell apart. */
export type Territoire = 'metropole' | 'corse' | 'outre-mer';

/** The INSEE code of a region with an ARS: `84`, `94`, `04`. */
export type RegionCode = string;

/** The pieces of a file that a `dossier.*` or `priorite.*` criterion asks for, named like it. */
export const pieces = [
  'description',
  'soutienDepartement',
  'attestationSurLHonneur',
  'nombreUtilisateurs',
  'typologie',
  'equipeProjet',
  'duree',
  'planning',
  'disponibilite',
  'confidentialite',
  'idfCooperation',
  'prioriteMotivation',
  'prioritePerimetreFonctionnel',
  'prioriteIdfEnjeux',
  'prioriteIdfBesoins',
  'prioriteIdfEquipe',
  'prioriteIdfPlanning',
  'prioriteIdfSecurite',
  'prioriteIdfTerritoire',
] as const;

/** A piece of the file, by the name of its field. */
export type Piece = (typeof pieces)[number];

/** Every event. */
export const evenements = [
  'depot',
  'signatureConvention',
  'receptionCsac',
  'factureParametrage',
  'factureDeploiement',
  'verificationUsages',
  'finProjet',
] as const;

/** A dated event in the life of a project. */
export type Evenement = (typeof evenements)[number];

/** Every count from which an indicator of use may be computed. */
export const usageCountNames = [
  'dossiersMisAJour',
  'personnesAccompagnees',
  'dossiersActifs',
  'dossiersActifsAvecProjetPersonnalise',
  'dossiersActifsAvecEvenement',
  'messagesMssante',
  'documentsDmp',
  'prescriptionsImportees',
  'echangesEParcours',
  'duiActifs',
] as const;

/** A count of what is done with the DUI, by the name of its field. */
export type UsageCountName = (typeof usageCountNames)[number];

/** Every indicator among which a call may let choose. */
export const usagesAChoisir = [
  'usage.mssante',
  'usage.dmp',
  'usage.e-prescription',
  'usage.e-parcours',
] as const;

/** An indicator that a project may choose, by its code. */
export type UsageAChoisir = (typeof usagesAChoisir)[number];
