import type { Citation } from '../../src/model/citation';
import type { Edition } from '../../src/model/edition';

const quoted: Citation = { document: 'appel', locator: 'article 2', quote: 'regroupant 15 ESMS' };
const told: Citation = { document: 'article', locator: 'page 1', note: 'Says fifteen.' };

/** A small edition that has one of each thing that a reference page tells. */
export const edition: Edition = {
  id: 'edition-exemple',
  title: { fr: 'Appel d’exemple', en: 'Example call' },
  phase: 'amorçage',
  annee: 2021,
  niveau: 'regional',
  identity: [
    {
      label: { fr: 'Enveloppe', en: 'Envelope' },
      value: { fr: '30 millions d’euros', en: '30 million euros' },
      citations: [quoted, told],
    },
  ],
  documents: [
    {
      id: 'appel',
      title: 'Appel à projets',
      publisher: 'ARS Exemple',
      date: '2021-02-01',
      authority: 'aap',
      url: 'https://exemple.fr/appel_1',
      read: 'whole',
    },
    {
      id: 'article',
      title: 'Un article',
      publisher: 'Un journal',
      date: 'unknown',
      dateNote: { fr: 'au début de 2021', en: 'early in 2021' },
      authority: 'press',
      read: 'in-part',
    },
  ],
  parameters: [
    {
      code: 'grappe.minimum',
      label: { fr: 'Minimum d’ESMS', en: 'Minimum of ESMS' },
      value: 15,
      unit: 'esms',
      role: 'required',
      citations: [quoted, told],
    },
    {
      code: 'petit-og.seuil',
      label: { fr: 'Petit OG', en: 'Small OG' },
      value: 'unknown',
      unit: 'esms',
      role: 'informative',
      reason: { fr: 'Le texte ne le dit pas.', en: 'The text does not say.' },
      citations: [],
    },
    {
      code: 'tarif.acquisition',
      label: { fr: 'Tarif', en: 'Tariff' },
      value: '25000.00',
      unit: 'EUR/esms',
      role: 'required',
      citations: [quoted],
      suppliedBy: 'user',
    },
    {
      code: 'versement.solde',
      label: { fr: 'Solde', en: 'Balance' },
      value: '0.40',
      unit: 'rate',
      role: 'required',
      citations: [quoted],
    },
    {
      code: 'versement.delai',
      label: { fr: 'Délai', en: 'Delay' },
      value: 1,
      unit: 'mois',
      role: 'required',
      citations: [quoted],
    },
    {
      code: 'versement.sans-delai',
      label: { fr: 'Sans délai', en: 'No delay' },
      value: 0,
      unit: 'mois',
      role: 'required',
      citations: [quoted],
    },
  ],
  grappe: { territoire: 'le-plus-bas', arsDepot: 'region-majoritaire', tie: 'interpretation.jour' },
  exclusions: [],
  criteria: [
    {
      code: 'grappe.minimum-esms',
      label: { fr: 'Taille de la grappe', en: 'Size of the grappe' },
      force: {
        interpretation: 'interpretation.taille',
        choices: { conseil: 'recommended', condition: 'required' },
      },
      rule: { kind: 'always' },
      citations: [quoted],
      orientation: 'edition-nationale',
    },
    {
      code: 'acquisition.situation',
      label: { fr: 'Pas encore de DUI', en: 'No DUI yet' },
      force: 'required',
      rule: { kind: 'always' },
      citations: [],
      lines: ['acquisition'],
    },
  ],
  principles: [
    {
      code: 'financement.unique',
      label: { fr: 'Une seule subvention', en: 'One grant' },
      citations: [quoted],
    },
  ],
  funding: {
    lines: [
      {
        code: 'acquisition',
        label: { fr: 'Acquisition d’un DUI', en: 'Acquisition of a DUI' },
        quantity: { unit: 'projet', rule: { kind: 'always' } },
        unitAmount: 'tarif.acquisition',
      },
    ],
    caps: [],
    total: [],
    shares: { base: 'subvention-entiere', rounding: 'plus-fort-reste', principles: [] },
  },
  schedule: {
    rounding: 'plus-fort-reste',
    milestones: [
      {
        code: 'solde',
        label: { fr: 'Solde', en: 'Balance' },
        share: 'versement.solde',
        lines: ['acquisition'],
        trigger: { fr: 'Fin du projet', en: 'End of the project' },
        documents: [{ fr: 'Facture', en: 'Invoice' }],
        conditions: [{ fr: 'Usages vérifiés', en: 'Use verified' }],
        due: {
          interpretation: 'interpretation.jour',
          choices: {
            tard: {
              kind: 'latest',
              of: [
                {
                  kind: 'after',
                  delay: 'versement.delai',
                  counted: 'mois-calendaire',
                  from: { kind: 'event', event: 'finProjet' },
                },
                {
                  kind: 'after',
                  delay: 'versement.sans-delai',
                  counted: 'mois-calendaire',
                  from: { kind: 'event', event: 'receptionCsac' },
                },
              ],
            },
            tot: { kind: 'event', event: 'finProjet' },
          },
        },
        citations: [quoted],
      },
      {
        code: 'avance',
        label: { fr: 'Avance', en: 'Advance' },
        share: 'versement.perdu',
        lines: 'all',
        trigger: { fr: 'Démarrage', en: 'Start' },
        documents: [],
        conditions: [],
        citations: [quoted],
      },
    ],
  },
  periode: { from: '2021-01-01', to: '2021-12-31', citations: [quoted] },
  calendars: [
    {
      authority: 'national',
      windows: [
        { from: '2021-02-01', to: '2021-03-31', committee: { fr: 'en mai', en: 'in May' } },
      ],
      note: { fr: 'Selon un éditeur.', en: 'After an editor.' },
      citations: [told],
    },
    { authority: '32', windows: [{ from: null, to: '2021-03-31' }], citations: [told] },
    { authority: '84', windows: [], citations: [] },
  ],
  usages: [
    {
      code: 'usage.dmp',
      label: { fr: 'Documents au DMP', en: 'Documents in the DMP' },
      numerator: { fr: 'Documents déposés', en: 'Documents deposited' },
      denominator: { fr: 'Dossiers', en: 'Records' },
      period: {
        interpretation: 'interpretation.jour',
        choices: { tard: { fr: 'Un mois', en: 'A month' }, tot: { fr: 'Un an', en: 'A year' } },
      },
      threshold: 'grappe.minimum',
      among: ['usage.dmp', 'usage.mssante'],
      citations: [quoted],
    },
    {
      code: 'usage.mssante',
      label: { fr: 'Messages', en: 'Messages' },
      numerator: { fr: 'Messages émis', en: 'Messages sent' },
      period: { fr: 'Trois mois', en: 'Three months' },
      citations: [quoted],
    },
  ],
  interpretations: [
    {
      code: 'interpretation.taille',
      question: { fr: 'La taille est-elle une condition ?', en: 'Is the size a condition?' },
      default: 'conseil',
      choices: [
        {
          code: 'conseil',
          label: { fr: 'Un conseil', en: 'Advice' },
          parameters: { 'petit-og.seuil': { lessThan: 15 }, perdu: 3 },
        },
        { code: 'condition', label: { fr: 'Une condition', en: 'A condition' } },
      ],
      effect: { fr: 'Grappes de moins de 15', en: 'Grappes of fewer than 15' },
      citations: [told],
    },
    {
      code: 'interpretation.jour',
      question: { fr: 'Quel jour ?', en: 'Which day?' },
      default: 'tard',
      choices: [
        { code: 'tard', label: { fr: 'Le dernier', en: 'The last' } },
        { code: 'tot', label: { fr: 'Le premier', en: 'The first' } },
      ],
      effect: { fr: 'Échéance', en: 'Due date' },
      citations: [],
    },
  ],
  limits: [
    {
      code: 'limite.instruction',
      missing: { fr: 'Le texte de l’instruction', en: 'The text of the instruction' },
      settledBy: { fr: 'L’instruction', en: 'The instruction' },
    },
  ],
};
