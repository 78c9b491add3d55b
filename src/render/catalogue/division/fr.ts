import type { DivisionWords } from './words';

const gap = (difference: string | null, words: string) =>
  difference === null ? words : `${difference} ${words}`;

export const fr: DivisionWords = {
  title: 'Diviser le projet',
  call: 'Appel à projets : ',
  whole: 'Le projet entier',
  divisions: 'Divisions possibles',
  none: 'Un seul ESMS ne se divise pas.',
  columns: {
    division: 'Division',
    projets: 'Projets',
    amount: 'Montant en tout',
    difference: 'Écart avec le projet entier',
    verdict: 'Éligibilité',
  },
  kinds: {
    'parts-egales': 'parts égales',
    'par-og': 'un par organisme gestionnaire',
    'par-region': 'un par région',
  },
  parts: (count) => `${count} projets`,
  omitted: {
    'too-many-parts': (kind) =>
      `Division « ${kind} » : rien n’est calculé au-delà de 20 projets, limite technique.`,
    'regions-unknown': (kind) =>
      `Division « ${kind} » : la région d’un ESMS au moins est inconnue.`,
  },
  projets: (count, shown, each) =>
    count < 2 ? `Un projet : ${each}` : `${shown} projets, chacun : ${each}`,
  toCheck: (count) =>
    count < 2
      ? `${count} condition obligatoire reste à vérifier.`
      : `${count} conditions obligatoires restent à vérifier.`,
  leftOut: 'Laissé inconnu : ',
  principles: 'Ce que les textes disent qui touche à la question',
  yields: { more: 'davantage', same: 'aucun', less: 'moins', unknown: 'inconnu' },
  bounds: {
    title: 'Plafonds et seuils',
    observed: {
      esms: 'Constaté : ',
      og: 'Constaté : ',
      'esms-of-largest-og': 'L’organisme qui apporte le plus d’ESMS : ',
      'esms-managed-by-largest-og': 'L’organisme qui gère le plus d’ESMS en tout : ',
    },
    position: {
      over: (difference) => gap(difference, 'au-dessus'),
      at: () => 'exactement atteint',
      under: (difference) => gap(difference, 'en dessous'),
      unknown: () => 'position inconnue',
    },
    unpaid: 'Sur ce projet, rien n’est payé pour les ESMS au-delà.',
    paidBy: 'Les ESMS au-delà relèvent d’une autre tranche.',
    criterion: {
      met: 'Critère rempli',
      unmet: 'Critère non rempli',
      undetermined: 'Critère à vérifier',
      'to-certify': 'Critère à certifier',
      'not-applicable': 'Critère sans objet',
    },
  },
  fusion: {
    title: 'Réunir des projets',
    apart: 'Chaque projet à part',
    projet: 'Projet',
    neighbour: (number) => `Voisin n° ${number}`,
    pair: (first, second) => `${first} + ${second}`,
    all: 'Tous ensemble',
    none: 'Aucun voisin n’est donné.',
    columns: {
      fusion: 'Réunion',
      esms: 'ESMS',
      amount: 'Montant',
      difference: 'Écart avec les projets à part',
      verdict: 'Éligibilité',
    },
    impossible: 'impossible',
    changed: 'Ce qui change : ',
    before: {
      over: 'au-dessus',
      at: 'exactement atteint',
      under: 'en dessous',
      unknown: 'position inconnue',
      none: 'sans objet',
    },
    renamed: {
      'same-siren': (member, from, to) =>
        `${member} : l’organisme « ${from} » est « ${to} », par son SIREN.`,
      'id-taken': (member, from, to) =>
        `${member} : l’organisme « ${from} » devient « ${to} », car rien ne prouve que c’est le même ; un SIREN dans les deux fichiers le dirait.`,
    },
  },
};
