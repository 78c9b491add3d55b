import type { SiteWords } from './site-words';

export const fr: SiteWords = {
  glance: 'En un coup d’œil',
  payments: {
    title: 'Comment la subvention est versée',
    share: 'Part',
    trigger: 'Déclencheur',
    unknown: 'part inconnue',
  },
  chart: {
    title: 'Ce que le barème donne selon le nombre d’ESMS',
    caption:
      'Montants calculés par la bibliothèque pour un projet dont tous les ESMS sont semblables et dont les autres faits sont favorables.',
    horizontal: 'Nombre d’ESMS',
    vertical: 'Montant en euros',
    nothing:
      'Aucun montant à dessiner : aucun texte consulté ne donne les tarifs par ESMS de cet appel.',
    undrawn: 'Tarif inconnu, non dessiné : ',
    flat: 'Par projet, quel que soit le nombre d’ESMS : ',
    marks: 'Seuils et plafonds',
    supply: 'Fournir un tarif que vous détenez',
  },
  timeline: {
    title: 'Les appels dans le temps',
    period: 'aucun appel hors de cette période',
    window: 'fenêtre de dépôt attestée',
    lastDay: 'dernier jour de dépôt, le premier étant inconnu',
    edition: 'Édition',
    windows: 'Fenêtres de dépôt',
    noWindow: 'jours inconnus',
  },
  inText: 'Les chiffres du dessin, en tableau',
  proof: {
    figure: {
      label: 'Chiffre vérifié',
      meaning:
        'Les tests retrouvent la citation mot pour mot dans le texte, et le chiffre dans la citation.',
    },
    quote: {
      label: 'Citation vérifiée',
      meaning:
        'Les tests retrouvent la citation mot pour mot dans le texte ; elle donne la valeur par son sens.',
    },
    note: {
      label: 'Non vérifié par la machine',
      meaning:
        'Repose sur un document que le projet ne détient pas ; une note en anglais dit ce qu’il donne.',
    },
    unknown: {
      label: 'Valeur inconnue',
      meaning: 'Aucun texte consulté ne donne cette valeur. Elle n’est jamais devinée.',
    },
  },
  authority: 'Genre du document qui le prouve le mieux',
  otherSources: (count) => (count === 1 ? 'Une autre source' : `${count} autres sources`),
  code: 'Code',
  cases: (count) => (count === 1 ? 'Un cas en dépend' : `${count} cas en dépendent`),
  noCase: 'Aucun cas n’en dépend',
  example: {
    title: 'Exemple calculé',
    intro: 'Ce projet est imaginaire ; le rapport est celui de la bibliothèque.',
    projet: 'Le projet, en JSON',
  },
  pages: {
    editions: 'Éditions',
    code: (title) => `Code : ${title}`,
    codeIntro:
      'Les données de l’édition, telles qu’elles sont écrites. Chaque chiffre des pages de ce site vient de ces lignes.',
    cases: (title) => `Cas vérifiés : ${title}`,
    casesIntro:
      'Chaque cas est calculé à la main d’après le texte, puis comparé à chaque version au rapport de la bibliothèque. Les titres sont en anglais.',
    casesByCode: 'Par chiffre et par critère',
    casesInFull: 'Tous les cas',
    expected: 'Attendu : ',
  },
  differences: {
    title: 'Différences entre éditions',
    intro:
      'Les paramètres que plusieurs appels partagent, du premier au dernier. « inconnu » ne dit pas que la règle a disparu, mais qu’aucun texte consulté ne la donne cette année-là.',
    parameter: 'Paramètre',
    table: 'Paramètres de toutes les éditions',
    changed: 'change',
    absent: 'absent',
    pairs: 'D’une édition à l’autre, en entier',
    pairsOf: {
      regional: 'Entre appels régionaux successifs',
      national: 'Entre appels nationaux successifs',
      'same-year': 'Entre le régional et le national d’une même année',
    },
  },
  editionsPage: {
    intro:
      'Chaque page vient des données que la bibliothèque calcule : les valeurs, le texte qui prouve chacune, et ce qu’aucun texte consulté ne dit.',
    table: 'Les éditions, d’un regard',
    columns: {
      edition: 'Édition',
      acquisition: 'Acquisition',
      cap: 'ESMS financés',
      size: 'Taille en métropole',
      shares: 'Versements',
      checked: 'Valeurs vérifiées par la machine',
    },
    checked: (checked, all) => `${checked} sur ${all}`,
  },
};
