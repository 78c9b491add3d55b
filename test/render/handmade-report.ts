import type { SourceDocument } from '../../src/model/citation';
import type { CriterionResult, FundingLine, Milestone, Report } from '../../src/model/report';

const call: SourceDocument = {
  id: 'appel',
  title: 'Appel à projets',
  publisher: 'ARS Exemple',
  date: '2021-02-01',
  authority: 'aap',
  read: 'whole',
};

const article: SourceDocument = {
  id: 'article',
  title: 'Un article',
  publisher: 'Un journal',
  date: 'unknown',
  authority: 'press',
  read: 'in-part',
};

/** A criterion that is met, of which a test changes what it is about. */
export const criterion: CriterionResult = {
  code: 'grappe.minimum-esms',
  label: 'Nombre d’ESMS de la grappe',
  force: 'required',
  status: 'met',
  observed: 15,
  required: 15,
  gap: 0,
  citations: [
    { document: 'article', locator: 'page 1', note: 'Says fifteen.' },
    { document: 'appel', locator: 'article 2', quote: 'regroupant 15 ESMS minimum' },
  ],
};

/** Fifteen acquisitions at 25,000 euros. */
export const line: FundingLine = {
  code: 'acquisition',
  label: 'Acquisition d’un DUI',
  unit: 'esms',
  quantity: 15,
  financed: 15,
  unitAmount: '25000.00',
  amount: '375000.00',
  bounds: { atLeast: '375000.00', atMost: '375000.00' },
  step: {
    kind: 'product',
    of: [
      { kind: 'fact', code: 'quantite.acquisition', value: { atLeast: 15, atMost: 15 } },
      {
        kind: 'parameter',
        code: 'tarif.acquisition',
        value: { atLeast: '25000.00', atMost: '25000.00' },
      },
    ],
    value: { atLeast: '375000.00', atMost: '375000.00' },
  },
  citations: [{ document: 'appel', locator: 'article 3', quote: '25 000 € par ESMS' }],
};

/** The first instalment, due at a day that is known. */
export const milestone: Milestone = {
  code: 'demarrage',
  label: 'Démarrage du projet',
  share: '0.40',
  lines: 'all',
  amount: '150000.00',
  bounds: { atLeast: '150000.00', atMost: '150000.00' },
  trigger: 'signature de la convention',
  due: '2021-12-01',
  documents: ['convention signée'],
  conditions: ['crédits notifiés'],
  missing: [],
  unknown: [],
  citations: [{ document: 'appel', locator: 'article 4', quote: '40 % au démarrage' }],
};

/** An eligible project of 15 ESMS in metropolitan France, with nothing left open. */
export const eligible: Report = {
  edition: 'edition-exemple',
  editionTitle: 'Appel d’exemple',
  status: 'eligible',
  toCertify: [],
  eligibility: { status: 'eligible', criteria: [criterion], missing: [] },
  completeness: { status: 'complete', items: [{ ...criterion, code: 'dossier.planning' }] },
  grappe: {
    status: 'met',
    territoire: 'metropole',
    esms: { observed: 15, required: 15, gap: 0 },
    og: { observed: 3, required: null, gap: 0 },
    niveau: 'multiregional',
    arsDepot: '84',
    arsDepotPossibles: ['84'],
    regions: [
      { region: '11', esms: 6 },
      { region: '84', esms: 9 },
    ],
  },
  funding: {
    status: 'determined',
    total: '375000.00',
    bounds: { atLeast: '375000.00', atMost: '375000.00' },
    lines: [line, { ...line, code: 'usages', label: 'Usages', quantity: 0, financed: 0 }],
    shares: [
      { region: '11', esms: 6, amount: '150000.00' },
      { region: '84', esms: 9, amount: '225000.00' },
    ],
    step: { ...line.step, kind: 'sum', of: [line.step] },
    missing: [],
    unknown: [],
  },
  schedule: { status: 'determined', milestones: [milestone] },
  notices: [],
  limits: [],
  unknown: {},
  interpretations: {},
  supplied: [],
  documents: { appel: call, article },
  translations: {
    en: {
      'Appel d’exemple': 'Example call',
      'Nombre d’ESMS de la grappe': 'Number of ESMS of the grappe',
      'Acquisition d’un DUI': 'Acquisition of a DUI',
      'Démarrage du projet': 'Start of the project',
      'signature de la convention': 'signature of the agreement',
      'convention signée': 'signed agreement',
      'crédits notifiés': 'credits notified',
    },
  },
};

/** The same project with these criteria, and the status that they give. */
export function withCriteria(
  status: Report['status'],
  ...criteria: readonly CriterionResult[]
): Report {
  return { ...eligible, status, eligibility: { status, criteria, missing: [] } };
}

/** The same project, paid by these lines, between these bounds. */
export function withLines(
  bounds: Report['funding']['bounds'],
  ...lines: readonly FundingLine[]
): Report {
  const total = bounds.atLeast === bounds.atMost ? bounds.atLeast : null;
  const status = total === null ? 'bounded' : 'determined';
  return { ...eligible, funding: { ...eligible.funding, status, total, bounds, lines } };
}
