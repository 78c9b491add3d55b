import type { Champ } from '../model/vocabulary';

/** A FINESS category of establishment, and what it says of the programme. */
export interface Categorie {
  /** Three digits. */
  readonly code: string;
  readonly libelle: string;
  /** The champ of its ESMS; `sanitaire` is outside of the programme. */
  readonly champ: Champ | 'sanitaire';
  /** Whether it is one of L.312-1 I CASF; `check` where that is not settled. */
  readonly essms: 'yes' | 'no' | 'check';
}

/**
 * Categories that projects meet, in order of code. It is not the whole nomenclature: a category
 * that is not here may exist. The labels are those of the FINESS nomenclature (TRE_R66) of June
 * 2021, abbreviated for 242, 259, 608, 640, 643 and 644; 460 and 209 were renamed since, 252 and
 * 253 are closed. The champ and `essms` are a reading of ours.
 */
// biome-ignore format: one category a line reads like the nomenclature.
export const categories: readonly Categorie[] = [
  { code: '101', libelle: 'Centre Hospitalier Régional (C.H.R.)', champ: 'sanitaire', essms: 'no' },
  { code: '106', libelle: 'Centre hospitalier, ex Hôpital local', champ: 'sanitaire', essms: 'no' },
  { code: '109', libelle: 'Etablissement de santé privé autorisé en SSR', champ: 'sanitaire', essms: 'no' },
  { code: '127', libelle: 'Hospitalisation à Domicile', champ: 'sanitaire', essms: 'no' },
  { code: '159', libelle: 'Centre parental', champ: 'PE', essms: 'yes' },
  { code: '165', libelle: 'Appartement de Coordination Thérapeutique (A.C.T.)', champ: 'PDS', essms: 'yes' },
  { code: '166', libelle: 'Etablissement d’Accueil Mère-Enfant', champ: 'PE', essms: 'yes' },
  { code: '172', libelle: 'Pouponnière à Caractère Social', champ: 'PE', essms: 'yes' },
  { code: '175', libelle: 'Foyer de l’Enfance', champ: 'PE', essms: 'yes' },
  { code: '176', libelle: 'Village d’Enfants', champ: 'PE', essms: 'yes' },
  { code: '177', libelle: 'Maison d’Enfants à Caractère Social', champ: 'PE', essms: 'yes' },
  { code: '178', libelle: 'Ctre.Accueil/ Accomp.Réduc.Risq.Usag. Drogues (C.A.A.R.U.D.)', champ: 'PDS', essms: 'yes' },
  { code: '180', libelle: 'Lits Halte Soins Santé (L.H.S.S.)', champ: 'PDS', essms: 'yes' },
  { code: '182', libelle: 'Service d’Éducation Spéciale et de Soins à Domicile', champ: 'PH', essms: 'yes' },
  { code: '183', libelle: 'Institut Médico-Educatif (I.M.E.)', champ: 'PH', essms: 'yes' },
  { code: '186', libelle: 'Institut Thérapeutique Éducatif et Pédagogique (I.T.E.P.)', champ: 'PH', essms: 'yes' },
  { code: '188', libelle: 'Etablissement pour Enfants ou Adolescents Polyhandicapés', champ: 'PH', essms: 'yes' },
  { code: '189', libelle: 'Centre Médico-Psycho-Pédagogique (C.M.P.P.)', champ: 'PH', essms: 'yes' },
  { code: '190', libelle: 'Centre Action Médico-Sociale Précoce (C.A.M.S.P.)', champ: 'PH', essms: 'yes' },
  { code: '192', libelle: 'Institut d’éducation motrice', champ: 'PH', essms: 'yes' },
  { code: '194', libelle: 'Institut pour Déficients Visuels', champ: 'PH', essms: 'yes' },
  { code: '195', libelle: 'Institut pour Déficients Auditifs', champ: 'PH', essms: 'yes' },
  { code: '196', libelle: 'Institut d’Education Sensorielle Sourd/Aveugle', champ: 'PH', essms: 'yes' },
  { code: '197', libelle: 'Centre soins accompagnement prévention addictologie (CSAPA)', champ: 'PDS', essms: 'yes' },
  { code: '198', libelle: 'Etablissement et Service de Préorientation', champ: 'PH', essms: 'yes' },
  { code: '202', libelle: 'Résidences autonomie', champ: 'PA', essms: 'yes' },
  { code: '207', libelle: 'Centre de Jour pour Personnes Agées', champ: 'PA', essms: 'yes' },
  { code: '209', libelle: 'Service Polyvalent Aide et Soins A Domicile (S.P.A.S.A.D.)', champ: 'domicile', essms: 'yes' },
  { code: '213', libelle: 'Lits d’Accueil Médicalisés (L.A.M.)', champ: 'PDS', essms: 'yes' },
  { code: '214', libelle: 'Centre Hébergement & Réinsertion Sociale (C.H.R.S.)', champ: 'AHI', essms: 'yes' },
  { code: '216', libelle: 'Résidence Hôtelière à Vocation Sociale (R.H.V.S.)', champ: 'AHI', essms: 'check' },
  { code: '219', libelle: 'Autre Centre d’Accueil', champ: 'AHI', essms: 'check' },
  { code: '221', libelle: 'Bureau d’Aide Psychologique Universitaire (B.A.P.U.)', champ: 'PH', essms: 'yes' },
  { code: '236', libelle: 'Centre Placement Familial Socio-Educatif (C.P.F.S.E.)', champ: 'PE', essms: 'yes' },
  { code: '238', libelle: 'Centre d’Accueil Familial Spécialisé', champ: 'PH', essms: 'yes' },
  { code: '241', libelle: 'Foyer d’Action Educative (F.A.E.)', champ: 'PE', essms: 'yes' },
  { code: '242', libelle: 'SAJ', champ: 'PH', essms: 'check' },
  { code: '246', libelle: 'Etablissement et Service d’Aide par le Travail (E.S.A.T.)', champ: 'PH', essms: 'yes' },
  { code: '247', libelle: 'Entreprise adaptée', champ: 'PH', essms: 'check' },
  { code: '249', libelle: 'Etablissement et Service de Réadaptation Professionnelle', champ: 'PH', essms: 'yes' },
  { code: '252', libelle: 'Foyer Hébergement Adultes Handicapés', champ: 'PH', essms: 'yes' },
  { code: '253', libelle: 'Foyer d’Accueil Polyvalent pour Adultes Handicapés', champ: 'PH', essms: 'yes' },
  { code: '255', libelle: 'Maison d’Accueil Spécialisée (M.A.S.)', champ: 'PH', essms: 'yes' },
  { code: '256', libelle: 'Foyer Travailleurs Migrants non transformé en Résidence Soc.', champ: 'AHI', essms: 'check' },
  { code: '257', libelle: 'Foyer de Jeunes Travailleurs (résidence sociale ou non)', champ: 'AHI', essms: 'yes' },
  { code: '258', libelle: 'Maisons Relais - Pensions de Famille', champ: 'AHI', essms: 'check' },
  { code: '259', libelle: 'Résidences sociales', champ: 'AHI', essms: 'check' },
  { code: '286', libelle: 'Club Equipe de Prévention', champ: 'PE', essms: 'check' },
  { code: '292', libelle: 'Centre Hospitalier Spécialisé lutte Maladies Mentales', champ: 'sanitaire', essms: 'no' },
  { code: '295', libelle: 'Services AEMO et AED', champ: 'PE', essms: 'yes' },
  { code: '340', libelle: 'Service mandataire judiciaire à la protection des majeurs', champ: 'PJM', essms: 'yes' },
  { code: '341', libelle: 'Service dédié mesures d’accompagnement social personnalisé', champ: 'PJM', essms: 'check' },
  { code: '342', libelle: 'Service d’information et de soutien aux tuteurs familiaux', champ: 'PJM', essms: 'check' },
  { code: '344', libelle: 'Service délégué aux prestations familiales', champ: 'PJM', essms: 'yes' },
  { code: '354', libelle: 'Service de Soins Infirmiers A Domicile (S.S.I.A.D)', champ: 'domicile', essms: 'yes' },
  { code: '355', libelle: 'Centre Hospitalier (C.H.)', champ: 'sanitaire', essms: 'no' },
  { code: '362', libelle: 'Etablissement de Soins Longue Durée', champ: 'sanitaire', essms: 'no' },
  { code: '365', libelle: 'Etablissement de Soins Pluridisciplinaire', champ: 'sanitaire', essms: 'no' },
  { code: '370', libelle: 'Etablissement Expérimental pour personnes handicapées', champ: 'PH', essms: 'yes' },
  { code: '377', libelle: 'Etablissement Expérimental pour Enfance Handicapée', champ: 'PH', essms: 'yes' },
  { code: '378', libelle: 'Etablissement Expérimental Enfance Protégée', champ: 'PE', essms: 'yes' },
  { code: '379', libelle: 'Etablissement Expérimental pour Adultes Handicapés', champ: 'PH', essms: 'yes' },
  { code: '381', libelle: 'Etablissement Expérimental pour Personnes Agées', champ: 'PA', essms: 'yes' },
  { code: '382', libelle: 'Foyer de Vie pour Adultes Handicapés', champ: 'PH', essms: 'yes' },
  { code: '390', libelle: 'Etablissement d’Accueil Temporaire d’Enfants Handicapés', champ: 'PH', essms: 'yes' },
  { code: '395', libelle: 'Etablissement d’Accueil Temporaire pour Adultes Handicapés', champ: 'PH', essms: 'yes' },
  { code: '396', libelle: 'Foyer Hébergement Enfants et Adolescents Handicapés', champ: 'PH', essms: 'yes' },
  { code: '402', libelle: 'Jardin d’Enfants Spécialisé', champ: 'PH', essms: 'yes' },
  { code: '437', libelle: 'Foyer d’Accueil Médicalisé pour Adultes Handicapés (F.A.M.)', champ: 'PH', essms: 'yes' },
  { code: '440', libelle: 'Service Investigation Orientation Educative (S.I.O.E.)', champ: 'PE', essms: 'yes' },
  { code: '441', libelle: 'Centre d’Action Educative (C.A.E.)', champ: 'PE', essms: 'yes' },
  { code: '442', libelle: 'Centre Provisoire Hébergement (C.P.H.)', champ: 'AHI', essms: 'yes' },
  { code: '443', libelle: 'Centre Accueil Demandeurs Asile (C.A.D.A.)', champ: 'AHI', essms: 'yes' },
  { code: '445', libelle: 'Service d’accompagnement médico-social adultes handicapés', champ: 'PH', essms: 'yes' },
  { code: '446', libelle: 'Service d’Accompagnement à la Vie Sociale (S.A.V.S.)', champ: 'PH', essms: 'yes' },
  { code: '448', libelle: 'Etab.Acc.Médicalisé en tout ou partie personnes handicapées', champ: 'PH', essms: 'yes' },
  { code: '449', libelle: 'Etab.Accueil Non Médicalisé pour personnes handicapées', champ: 'PH', essms: 'yes' },
  { code: '460', libelle: 'Service d’Aide et d’Accompagnement à Domicile (S.A.A.D.)', champ: 'domicile', essms: 'yes' },
  { code: '461', libelle: 'Centres de Ressources S.A.I. (Sans Aucune Indication)', champ: 'PH', essms: 'yes' },
  { code: '462', libelle: 'Lieux de vie', champ: 'PE', essms: 'check' },
  { code: '463', libelle: 'Centres Locaux Information Coordination P.A .(C.L.I.C.)', champ: 'PA', essms: 'yes' },
  { code: '464', libelle: 'Unités Evaluation Réentraînement et d’Orient. Soc. et Pro.', champ: 'PH', essms: 'yes' },
  { code: '500', libelle: 'Etablissement d’hébergement pour personnes âgées dépendantes', champ: 'PA', essms: 'yes' },
  { code: '501', libelle: 'EHPA percevant des crédits d’assurance maladie', champ: 'PA', essms: 'yes' },
  { code: '502', libelle: 'EHPA ne percevant pas des crédits d’assurance maladie', champ: 'PA', essms: 'yes' },
  { code: '608', libelle: 'EMMSP', champ: 'PDS', essms: 'check' },
  { code: '640', libelle: 'SAAD familles', champ: 'domicile', essms: 'check' },
  { code: '643', libelle: 'SEMIPM', champ: 'PE', essms: 'check' },
  { code: '644', libelle: 'Mise à l’abri MNA', champ: 'PE', essms: 'check' },
];

/** The category of a code; undefined where this referential doesn't hold it. */
export function findCategorie(code: string): Categorie | undefined {
  return byCode.get(code);
}

const byCode = new Map(categories.map((categorie) => [categorie.code, categorie]));
