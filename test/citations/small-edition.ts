import type { Citation } from '../../src/model/citation';
import type { Edition } from '../../src/model/edition';
import type { Text } from '../../src/model/text';

const text: Text = { fr: 'Texte', en: 'Text' };

/** A citation of the small text. */
export function cite(quote: string): Citation {
  return { document: 'texte', locator: 'page', quote };
}

/** The words of the text that the small edition cites. */
export const smallText = `Au moins quinze ESMS par projet. Une aide de 25 000 € par ESMS, dans la
  limite de 30 ESMS. 60 % au démarrage ; 40 % dans le mois suivant la fin. Du 1er février 2021 au
  31 mars 2021.`;

/** An edition with one of everything and nothing wrong, that a test then breaks. */
export const smallEdition: Edition = {
  id: 'petite-edition',
  title: text,
  phase: 'amorçage',
  annee: 2021,
  niveau: 'regional',
  identity: [],
  documents: [
    {
      id: 'texte',
      title: 'Appel à projets',
      publisher: 'ARS',
      date: '2021-02-01',
      authority: 'aap',
      read: 'whole',
    },
    {
      id: 'article',
      title: 'Article',
      publisher: 'Presse',
      date: 'unknown',
      authority: 'press',
      read: 'in-part',
    },
  ],
  parameters: [
    parameter('minimum', 15, 'esms', 'Au moins quinze ESMS par projet'),
    parameter('plafond', 30, 'esms', 'dans la limite de 30 ESMS'),
    parameter('tarif', '25000.00', 'EUR/esms', 'Une aide de 25 000 € par ESMS'),
    parameter('versement.debut', '0.60', 'rate', '60 % au démarrage'),
    parameter('versement.fin', '0.40', 'rate', '40 % dans le mois suivant la fin'),
    parameter('delai', 1, 'mois', '40 % dans le mois suivant la fin'),
    parameter('ouverture', '2021-02-01', 'date', 'Du 1er février 2021 au 31 mars 2021'),
    parameter('cloture', '2021-03-31', 'date', 'Du 1er février 2021 au 31 mars 2021'),
    {
      ...parameter('petit', 'unknown', 'esms', 'Au moins quinze ESMS'),
      reason: { fr: 'Le texte ne dit rien.', en: 'The text says nothing.' },
    },
  ],
  periode: { from: '2021-02-01', to: '2021-03-31', citations: [] },
  grappe: {
    esms: 'grappe.taille',
    territoire: 'region-majoritaire',
    arsDepot: 'region-majoritaire',
    tie: 'interpretation.egalite',
  },
  exclusions: [{ criterion: 'grappe.taille', eligible: { kind: 'l312-1' }, treatment: 'ecarte' }],
  criteria: [
    {
      code: 'grappe.taille',
      label: text,
      force: 'required',
      rule: {
        interpretation: 'interpretation.taille',
        choices: {
          minimum: { kind: 'minimum', count: { kind: 'esms' }, bound: 'minimum' },
          aucune: { kind: 'criteria', codes: ['depot'] },
        },
      },
      citations: [cite('Au moins quinze ESMS par projet')],
    },
    {
      code: 'depot',
      label: text,
      force: 'required',
      rule: {
        kind: 'window',
        event: 'depot',
        from: 'ouverture',
        to: 'cloture',
        lastDay: 'included',
        regions: 'all',
      },
      citations: [{ document: 'article', locator: 'page', note: 'the window of the call' }],
    },
  ],
  principles: [{ code: 'unique', label: text, citations: [] }],
  funding: {
    lines: [
      {
        code: 'acquisition',
        label: text,
        quantity: {
          unit: 'esms',
          test: { kind: 'petit-og', counted: 'managed', threshold: 'petit' },
        },
        unitAmount: 'tarif',
      },
    ],
    caps: [[{ parameter: 'plafond', lines: ['acquisition'] }]],
    total: ['unique'],
    shares: {
      base: 'subvention-entiere',
      rounding: 'plus-fort-reste',
      principles: ['unique'],
    },
  },
  schedule: {
    milestones: [
      milestone('debut', 'versement.debut'),
      {
        ...milestone('fin', 'versement.fin'),
        due: {
          kind: 'after',
          delay: 'delai',
          counted: 'mois-calendaire',
          from: { kind: 'event', event: 'finProjet' },
        },
      },
    ],
    rounding: 'plus-fort-reste',
  },
  calendars: [
    {
      authority: 'national',
      windows: [{ from: '2021-02-01', to: '2021-03-31' }],
      citations: [cite('Du 1er février 2021 au 31 mars 2021')],
    },
  ],
  usages: [
    {
      code: 'usage.choix',
      label: text,
      numerator: text,
      period: text,
      threshold: 'petit',
      among: ['usage.choix'],
      citations: [],
    },
  ],
  interpretations: [
    {
      code: 'interpretation.egalite',
      question: text,
      default: 'choix',
      choices: [{ code: 'choix', label: text }],
      effect: text,
      citations: [],
    },
    {
      code: 'interpretation.taille',
      question: text,
      default: 'minimum',
      choices: [
        { code: 'minimum', label: text },
        { code: 'aucune', label: text, parameters: { petit: { lessThan: 15 } } },
      ],
      effect: text,
      citations: [],
    },
  ],
  limits: [{ code: 'limite.duree', missing: text, settledBy: text }],
};

function parameter<Value extends number | string>(
  code: string,
  value: Value,
  unit: Edition['parameters'][number]['unit'],
  quote: string,
): Edition['parameters'][number] {
  return { code, label: text, value, unit, role: 'required', citations: [cite(quote)] };
}

function milestone(code: string, share: string): Edition['schedule']['milestones'][number] {
  return {
    code,
    label: text,
    share,
    lines: 'all',
    trigger: text,
    documents: [],
    conditions: [],
    citations: [],
  };
}
