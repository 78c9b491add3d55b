import type { ReportWords } from '../report-words';

const plural = (count: number, one: string, many: string) => (count < 2 ? one : many);
const s = (count: string) => (count === '0' || count === '1' ? '' : 's');

export const report: ReportWords = {
  verdict: {
    eligible: 'Projet éligible',
    ineligible: 'Projet non éligible',
    undetermined: 'Éligibilité du projet indéterminée',
  },
  call: 'Appel à projets : ',
  because: {
    eligible: () =>
      'Toutes les conditions obligatoires que le dossier permet de vérifier sont remplies.',
    ineligible: (count) =>
      plural(
        count,
        `${count} condition obligatoire n’est pas remplie.`,
        `${count} conditions obligatoires ne sont pas remplies.`,
      ),
    undetermined: (count) =>
      plural(
        count,
        `${count} condition obligatoire ne peut pas encore être vérifiée.`,
        `${count} conditions obligatoires ne peuvent pas encore être vérifiées.`,
      ),
  },
  subjectToCertification: (points) =>
    plural(
      points,
      `Reste ${points} point que seul le porteur peut certifier.`,
      `Restent ${points} points que seul le porteur peut certifier.`,
    ),
  sections: {
    toCertify: 'À certifier par le porteur',
    unmet: 'Conditions obligatoires non remplies',
    undetermined: 'Conditions obligatoires pas encore vérifiables',
    advice: 'Recommandations, priorités et options non remplies',
    lineConditions: 'Conditions de financement non remplies',
    openAdvice: 'Points sans effet sur l’éligibilité, pas encore vérifiables',
    met: 'Ce qui est rempli',
    notApplicable: 'Ce qui ne concerne pas ce projet',
    grappe: 'Grappe',
    funding: 'Financement',
    shares: 'Part de chaque ARS',
    schedule: 'Versements',
    completeness: 'Contenu du dossier',
    notices: 'À noter',
    interpretations: 'Lectures du texte choisies pour ce rapport',
    supplied: 'Valeurs fournies par l’utilisateur',
    limits: 'Ce que les textes consultés ne disent pas',
  },
  criterion: {
    observed: (value) => `constaté : ${value}`,
    required: (value) => `demandé : ${value}`,
    requiredDates: (value, count) =>
      plural(count, `date de référence : ${value}`, `dates de référence : ${value}`),
    lacking: (count) => `il manque ${count}`,
    tooMany: (count) => `${count} de trop`,
    reason: (reason) => `Pourquoi : ${reason}`,
    missing: 'Information à fournir : ',
    notInTexts: 'Les textes consultés ne permettent pas de trancher',
    conditionOf: (lines) =>
      `Condition ${lines.length < 2 ? 'de la ligne' : 'des lignes'} ${lines.map((line) => `« ${line} »`).join(', ')}, sans effet sur l’éligibilité`,
  },
  grappe: {
    territoire: 'Territoire',
    esms: 'ESMS',
    og: 'Organismes gestionnaires (OG)',
    niveau: 'Niveau',
    arsDepot: 'ARS qui reçoit le dossier',
    minimum: (count) => `seuil : ${count}`,
    oneOf: (regions) => `à déterminer entre ${regions}`,
    anyArs: 'à déterminer, des régions manquent',
  },
  funding: {
    notDue:
      'Le projet n’est pas éligible : ces montants sont ce que donne le barème, ils ne sont pas dus.',
    ifEligible:
      'L’éligibilité n’est pas établie : ces montants sont ce que donne le barème, ils ne sont dus que si le projet est éligible.',
    nothingAsked: 'Le projet ne demande rien que cet appel à projets finance.',
    counted: {
      esms: (count) => `${count} ESMS`,
      projet: (count) => `${count} forfait`,
    },
    asked: (asked, financed) =>
      `${asked} ESMS demandé${s(asked)}, ${financed} financé${s(financed)}`,
    noneFinanced: {
      esms: (asked) => `${asked} ESMS demandé${s(asked)}, aucun financé`,
      projet: 'demandé, non financé',
    },
    notFunded: 'non financé par cet appel à projets',
    outside: 'versé à un autre que l’organisme gestionnaire, hors du total',
    total: 'Total',
    toBeExact: 'Pour connaître le montant exact :',
    region: 'ARS',
    esms: 'ESMS',
    amount: 'Montant',
  },
  schedule: {
    milestone: 'Versement',
    share: 'Part',
    amount: 'Montant',
    trigger: 'Déclencheur',
    due: 'Échéance',
    on: 'Porte sur : ',
    noDelay: 'aucun délai dans les textes consultés',
    waitsFor: 'il manque : ',
    document: 'Document : ',
    condition: 'Condition : ',
  },
  completeness: {
    complete: 'Le dossier contient ce que l’appel à projets demande.',
    incomplete: 'Le dossier est incomplet. Cela ne décide pas de l’éligibilité.',
    undetermined:
      'Le dossier ne dit pas encore s’il est complet. Cela ne décide pas de l’éligibilité.',
  },
  noList: 'Aucun texte consulté ne donne la liste des pièces du dossier.',
  settledBy: 'Ce qui permettrait de le savoir : ',
};
