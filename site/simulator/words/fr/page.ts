import type { PageWords } from '../page-words';

export const page: PageWords = {
  title: 'Simulateur',
  intro:
    'Décrivez un projet : le verdict, le montant et l’échéancier suivent chaque frappe. Ce qui reste vide est inconnu, jamais supposé.',
  privacy:
    'Tout est calculé dans votre navigateur. Rien n’est envoyé ni conservé : le projet tient dans l’adresse de la page.',
  demo: 'Remplir un exemple',
  reset: 'Tout effacer',
  edition: 'Édition',
  chosenByDate: 'Selon la date de dépôt et les régions',
  chosen: (title) => `Édition retenue : ${title}`,
  unknown: 'Inconnu',
  yes: 'Oui',
  no: 'Non',
  projet: 'Projet',
  organismes: 'Organismes gestionnaires (OG)',
  organisme: 'OG',
  porteur: 'Porteur du projet',
  lots: 'ESMS, par lots semblables',
  lot: 'Lot',
  add: { organisme: 'Ajouter un OG', lot: 'Ajouter un lot' },
  remove: (what) => `Retirer : ${what}`,
  notCounted: 'Sans nombre d’ESMS ni numéro FINESS, ce lot n’est pas compté.',
  help: {
    '/organismesGestionnaires/siren': '9 chiffres.',
    '/organismesGestionnaires/nombreEsms': 'Dans le projet ou non : il dit si l’OG est petit.',
    '/esms/nombre': 'Vide si un numéro FINESS est donné.',
    '/esms/finess': '9 caractères. Il désigne un seul ESMS et donne sa région.',
    '/esms/categorie': 'Code FINESS de 3 chiffres, comme 500. Elle donne le champ.',
  },
  derived: {
    region: (nom) => `Celle du FINESS : ${nom}`,
    champ: (champ) => `Celui de la catégorie : ${champ}`,
  },
  group: 'Regroupement',
  solution: 'Solution DUI',
  services: 'Services socles avec lesquels la solution échange',
  noService: 'Aucun de ces services',
  amoa: 'Assistance à maîtrise d’ouvrage',
  dates: 'Dates',
  pieces: 'Pièces du dossier',
  allPieces: 'Toutes fournies',
  issues: {
    here: 'Dans ce champ',
    at: (field, entry) =>
      entry === null ? `Au champ « ${field} »` : `Au champ « ${field} » (${entry})`,
    goTo: 'Aller à ce champ',
  },
};
