import type { OutlookWords } from './words';

const s = (count: number) => (count < 2 ? '' : 's');

export const fr: OutlookWords = {
  outcome: (verdict, amount) => `${verdict}, ${amount}`,
  unknownAmount: 'montant inconnu',
  verdict: {
    eligible: 'éligible',
    ineligible: 'non éligible',
    undetermined: 'éligibilité indéterminée',
  },
  adjustments: {
    title: 'Ce qu’il faudrait changer',
    nothing: 'Rien : le but est atteint.',
    ways: (count) =>
      count < 2
        ? 'Une seule façon d’y parvenir ; tous ses changements sont nécessaires.'
        : `${count} façons d’y parvenir, la plus légère d’abord ; dans chacune, tous les changements sont nécessaires.`,
    way: (number) => `Façon n° ${number}`,
    impossible: 'Aucun changement n’y conduit. Voici ce qui ne peut être rempli :',
    incompatible: (codes) => `ne peut être rempli en même temps que : ${codes.join(', ')}`,
    orientation: (edition) => `l’appel renvoie ce projet à l’édition « ${edition} »`,
    after: (outcome) => `Après : ${outcome}.`,
    changes: {
      addEsms: (count, what) => `Ajouter ${count} ESMS : ${what}`,
      newRegion: 'région où le projet n’en a pas encore',
      orElse: (alternatives) => `ou bien : ${alternatives}`,
      addOg: (count) =>
        count < 2
          ? 'Associer 1 organisme gestionnaire de plus, qui gère au moins un de ces ESMS'
          : `Associer ${count} organismes gestionnaires de plus, qui gèrent chacun au moins un de ces ESMS`,
      connect: (count, among, isChoice) =>
        `Faire échanger la solution avec ${count} service${s(count)} de plus${isChoice ? ', parmi' : ''} : ${among}`,
      commit: {
        'solution.unique': 'Déployer une même solution dans tous les ESMS',
        'solution.cahierDesCharges': 'Retenir une solution conforme au cahier des charges national',
        'solution.marcheNational': 'Acheter par le marché national',
        'solution.referencementSegur': 'Retenir une solution référencée Ségur',
        'solution.derogation.engagementEditeur': 'Obtenir l’engagement de l’éditeur',
      },
      file: (date, instead) => `Déposer le dossier le ${date}, et non le ${instead}`,
      reschedule: (event, date, instead) => `Avancer au ${date} (au lieu du ${instead}) : ${event}`,
      fileUnder: (title) => `Déposer le dossier à l’appel « ${title} »`,
      drop: (count) => `Retirer ${count} ESMS que l’appel refuse`,
      planOperation: (count, operation) =>
        `Prévoir une opération que l’appel finance pour ${count} ESMS : ${operation}`,
      certify: (label) => `Satisfaire à ce point et le certifier : ${label}`,
      regroup: (form) => `Donner au regroupement cette forme : ${form}`,
      supply: (field, value) => `Fournir : ${field} ; convient : ${value}`,
      amoa: {
        marche: 'Demander l’assistance pour la procédure de marché',
        pilotage: 'Demander l’assistance pour le pilotage du projet',
      },
      hours: (essential, other) => `${essential} d’heures essentielles pour ${other} de confort`,
      noService: 'aucun service',
    },
  },
  sensitivity: {
    title: 'Ce dont le résultat dépend',
    current: (outcome) => `Résultat : ${outcome}.`,
    holds: {
      both: 'Le verdict et le montant sont les mêmes sous toutes les lectures des textes.',
      status: {
        yes: 'Le verdict est le même sous toutes les lectures des textes.',
        no: 'Le verdict dépend de la lecture des textes.',
        unknown: 'Les lectures sont trop nombreuses pour dire si le verdict en dépend.',
      },
      total: {
        yes: 'Le montant, lui, n’en dépend pas.',
        no: 'Le montant dépend de la lecture des textes.',
        unknown: 'Les lectures sont trop nombreuses pour dire si le montant en dépend.',
      },
    },
    interpretations: 'Lectures des textes',
    missing: 'Faits manquants',
    effect: {
      status: 'le verdict en dépend',
      amount: 'le montant en dépend',
      detail: 'un détail du rapport en dépend',
      none: 'sans effet ici',
    },
    chosen: 'lecture retenue',
    changed: (criteria) => `change : ${criteria}`,
    without: 'Sans effet sur ce projet : ',
    complete: 'Aucun fait ne manque.',
    ifValue: (value) => `si ${value}`,
  },
};
