import { describe, expect, it } from 'vitest';
import { amorcageTemps1, amorcageTemps2Regional } from '../../src/editions/index';
import {
  type AnyStep,
  assess,
  type Report,
  scheduleMilestones,
  withParameters,
} from '../../src/index';
import type { Interpretation } from '../../src/model/interpretation';
import type { ParameterValue, Unit } from '../../src/model/parameter';
import { reportOfCase } from '../support/case-report';
import { editionWith, interpretation, parameter } from '../support/edition';
import { projetOf } from '../support/projet';
import { withParts } from '../support/steps-of';

const temps1 = 'amorcage-temps-1';
const temps2 = 'amorcage-temps-2-regional';

function stepOf(code: string, { eligibility, completeness }: Report): AnyStep {
  const result = [...eligibility.criteria, ...completeness.items].find((one) => one.code === code);
  if (result?.step === undefined) throw new Error(`The report has no step for ${code}`);
  return result.step;
}

function lineOf(code: string, { funding }: Report) {
  return funding.lines.find((line) => line.code === code);
}

function milestoneOf(code: string, { schedule }: Report) {
  return schedule.milestones.find((milestone) => milestone.code === code);
}

/** The steps of a kind below a step, itself among them. */
function ofKind<Kind extends AnyStep['kind']>(kind: Kind, step: AnyStep | undefined) {
  const all = step === undefined ? [] : withParts(step);
  return all.filter((one): one is Extract<AnyStep, { kind: Kind }> => one.kind === kind);
}

const exactly = <End>(value: End) => ({ atLeast: value, atMost: value });

describe('the steps of 17 acquisitions in two regions (t1-17)', () => {
  const report = reportOfCase(temps1, 't1-17');

  it('say that 17 ESMS at 25,000 euros are 425,000 euros, 17 being no more than the cap of 30', () => {
    const step = lineOf('acquisition', report)?.step;
    expect(step).toMatchObject({
      kind: 'product',
      value: exactly('425000.00'),
      of: [
        {
          kind: 'minimum',
          value: exactly(17),
          of: [
            { kind: 'fact', code: 'quantite.acquisition', value: exactly(17) },
            { kind: 'parameter', code: 'plafond.esms-finances', value: exactly(30) },
          ],
        },
        { kind: 'parameter', code: 'tarif.acquisition', value: exactly('25000.00') },
      ],
    });
  });

  it('open the 17 down to the entries of the file that ask for an acquisition', () => {
    const [asked] = ofKind('fact', lineOf('acquisition', report)?.step);
    expect(asked?.from).toEqual({
      kind: 'tally',
      of: [
        {
          kind: 'entries',
          entries: ['/esms/0', '/esms/1', '/esms/2'],
          esms: 17,
          of: [
            {
              kind: 'test',
              test: { kind: 'operation', in: ['acquisition'] },
              facts: [{ paths: ['operation'], value: 'acquisition' }],
              value: 'met',
            },
          ],
          value: 'met',
        },
      ],
      value: exactly(17),
    });
  });

  it('share 10 seventeenths, 250,000 euros, and 7 seventeenths, 175,000 euros, between two ARS', () => {
    expect(report.funding.shares.map(({ region, step }) => [region, step])).toEqual([
      ['27', expect.objectContaining({ kind: 'allocation', at: 0, value: exactly('250000.00') })],
      ['44', expect.objectContaining({ kind: 'allocation', at: 1, value: exactly('175000.00') })],
    ]);
    expect(report.funding.shares[0]?.step).toMatchObject({
      of: [{ kind: 'reference', to: '/funding/step', value: exactly('425000.00') }],
      weights: [
        { code: 'esms.region.27', value: exactly(10) },
        { code: 'esms.region.44', value: exactly(7) },
      ],
      sharing: 'plus-fort-reste',
      interpretations: ['interpretation.prorata-base', 'interpretation.prorata-arrondi'],
    });
  });

  it('pay 40, 40 and 20 per cent: 170,000, 170,000 and 85,000 euros', () => {
    const steps = report.schedule.milestones.map(({ amountStep }) => amountStep);
    expect(steps.map((step) => step?.value)).toEqual([
      exactly('170000.00'),
      exactly('170000.00'),
      exactly('85000.00'),
    ]);
    expect(steps[2]).toMatchObject({
      kind: 'allocation',
      at: 2,
      weights: [
        { kind: 'rate', code: 'versement.demarrage', value: '0.40' },
        { kind: 'rate', code: 'versement.parametrage', value: '0.40' },
        { kind: 'rate', code: 'versement.deploiement', value: '0.20' },
      ],
    });
  });

  it('hold 17 ESMS against the 15 of mainland France, and three OG against three', () => {
    const [esms] = ofKind('threshold', stepOf('grappe.minimum-esms', report));
    expect(esms).toMatchObject({
      observed: 17,
      required: 15,
      gap: 0,
      value: 'met',
      of: [
        { kind: 'tally', value: exactly(17) },
        { kind: 'parameter', code: 'grappe.minimum-esms.metropole', value: exactly(15) },
      ],
      facts: [
        { paths: ['/esms/0/region'], value: '27' },
        { paths: ['/esms/1/region', '/esms/2/region'], value: '44' },
      ],
    });
    const [og] = ofKind('threshold', stepOf('grappe.minimum-og', report));
    expect(og?.of[0]).toMatchObject({
      kind: 'tally',
      of: [{ kind: 'presence' }, { kind: 'presence' }, { kind: 'presence' }],
      value: exactly(3),
    });
  });

  it('have every value and every reading that they name in the detail, with its proof', () => {
    expect(report.detail?.parameters['tarif.acquisition']).toMatchObject({
      label: 'Forfait d’acquisition d’un nouveau DUI',
      value: '25000.00',
      unit: 'EUR/esms',
      citations: [{ document: 'amorcage-temps-1-uriopss-paca-corse' }],
    });
    expect(report.detail?.interpretations['interpretation.prorata-base']).toMatchObject({
      choice: 'subvention-entiere',
      isDefault: true,
    });
  });
});

describe('the steps of other worked cases', () => {
  it('stop at the cap of 30 ESMS: 30 × 25,000 = 750,000 euros for 40 asked for (t1-06)', () => {
    const [minimum] = ofKind('minimum', lineOf('acquisition', reportOfCase(temps1, 't1-06'))?.step);
    expect(minimum).toMatchObject({
      value: exactly(30),
      of: [{ value: exactly(40) }, { code: 'plafond.esms-finances', value: exactly(30) }],
    });
  });

  it('leave 10 of the cap for mise en conformité, and share 600,000 euros to the cent (t1-18)', () => {
    const report = reportOfCase(temps1, 't1-18');
    const step = lineOf('mise-en-conformite', report)?.step;
    expect(ofKind('remainder', step)[0]).toMatchObject({
      value: exactly(10),
      of: [{ value: exactly(30) }, { value: exactly(20) }],
    });
    expect(report.funding.shares.map((share) => share.step?.value)).toEqual([
      exactly('188571.43'),
      exactly('102857.14'),
      exactly('308571.43'),
    ]);
  });

  it('find the day a month after 31 January, the last of February (t2-25)', () => {
    const { dueStep } = milestoneOf('demarrage', reportOfCase(temps2, 't2-25')) ?? {};
    expect(dueStep).toMatchObject({
      kind: 'latest',
      value: '2022-02-28',
      of: [
        {
          kind: 'after',
          counted: 'mois-calendaire',
          value: '2022-02-28',
          of: [
            { kind: 'event', event: 'signatureConvention', value: '2022-01-31' },
            { kind: 'parameter', code: 'versement.demarrage.delai', value: exactly(1) },
          ],
        },
        { kind: 'event', event: 'receptionCsac', value: '2022-01-20' },
      ],
    });
  });

  it('pay home services for 480,000 of 600,000 hours: 11 × 1,600 = 17,600 euros (g22n-43)', () => {
    const step = lineOf('moa', reportOfCase('generalisation-2022-national', 'g22n-43'))?.step;
    const [prorata] = ofKind('prorata', step);
    expect(prorata).toMatchObject({
      value: exactly('1600.00'),
      of: [
        { kind: 'parameter', value: exactly('2000.00') },
        {
          code: 'heures.essentielles',
          value: exactly(480_000),
          facts: [
            { paths: ['/esms/0/nombre'], value: 60 },
            { paths: ['/esms/0/heures/essentielles'], value: 8000 },
          ],
        },
        { code: 'heures.total', value: exactly(600_000) },
      ],
    });
  });

  it('count the ESMS of a further tier from what the first one pays: 60 − 49 = 11 (g22n-02)', () => {
    const step = lineOf('moa', reportOfCase('generalisation-2022-national', 'g22n-02'))?.step;
    const [remainder] = ofKind('remainder', step);
    expect(remainder).toMatchObject({
      value: exactly(11),
      of: [
        { code: 'quantite.moa', value: exactly(60) },
        {
          code: 'finances.acquisition',
          value: exactly(49),
          from: { kind: 'minimum', of: [{ value: exactly(60) }, { value: exactly(49) }] },
        },
      ],
    });
  });

  it('mark a value that the user supplies, with the citation of the user', () => {
    const citation = { document: 'instruction détenue', locator: 'annexe 2' };
    const supplied = [{ code: 'tarif.acquisition', value: '26000.00', citation }];
    const report = reportOfCase(temps1, 't1-17', {}, supplied);
    expect(lineOf('acquisition', report)?.step).toMatchObject({
      value: exactly('442000.00'),
      of: [{}, { code: 'tarif.acquisition', suppliedBy: 'user' }],
    });
    expect(report.detail?.parameters['tarif.acquisition']).toMatchObject({
      value: '26000.00',
      suppliedBy: 'user',
      citations: [citation],
    });
  });

  it('go through the reading that the caller chooses', () => {
    const chosen = { 'interpretation.og-seul': 'toujours-le-minimum' };
    const report = reportOfCase(temps1, 't1-04', { interpretations: chosen });
    const step = stepOf('grappe.minimum-og', report);
    expect(step.value).toBe('unmet');
    expect(ofKind('because', step)).toEqual([]);
    expect(report.detail?.interpretations['interpretation.og-seul']).toMatchObject({
      choice: 'toujours-le-minimum',
      isDefault: false,
    });
  });

  it('name the reading that gives a parameter its value', () => {
    const report = reportOfCase(temps1, 't1-17');
    for (const [code, { interpretation }] of Object.entries(report.detail?.parameters ?? {})) {
      if (interpretation === undefined) continue;
      const declared = amorcageTemps1.interpretations.find((one) => one.code === interpretation);
      expect(declared?.choices[0].parameters?.[code]).toBeDefined();
    }
  });

  it('reach a criterion by its exception where one decides (t1-04)', () => {
    const step = stepOf('grappe.minimum-og', reportOfCase(temps1, 't1-04'));
    const [either] = ofKind('any', step);
    expect(either).toMatchObject({
      value: 'met',
      interpretations: expect.arrayContaining(['interpretation.og-seul']),
      of: [
        { kind: 'threshold', observed: 1, required: 3, value: 'unmet' },
        {
          kind: 'because',
          reason:
            'Un organisme gestionnaire apporte à lui seul assez d’ESMS pour candidater sans les autres.',
          value: 'met',
          of: [{ kind: 'threshold', observed: 20, required: 15, value: 'met' }],
        },
      ],
    });
  });
});

describe('what is not known', () => {
  it('is a fact without a value, which leaves the verdict open', () => {
    const report = assess(amorcageTemps1, projetOf([{ nombre: 15 }]), { detail: true });
    const [rule] = ofKind('rule', stepOf('achat.marche-national', report)).slice(-1);
    expect(stepOf('achat.marche-national', report).value).toBe('undetermined');
    expect(rule?.facts).toEqual([{ paths: ['/solution/marcheNational'], value: null }]);
  });

  it('is an operation that is assumed, one for each way to fill the file in', () => {
    const report = assess(amorcageTemps1, projetOf([{ nombre: 4 }]), { detail: true });
    const step = lineOf('acquisition', report)?.step;
    const facts = ofKind('test', step).flatMap((test) => test.facts ?? []);
    expect(step?.kind).toBe('hull');
    expect(facts).toContainEqual({ paths: ['operation'], value: 'acquisition', assumed: true });
  });

  it('is a part rounded outwards while the grant is a range', () => {
    const report = assess(amorcageTemps1, projetOf([{ nombre: 4 }]), { detail: true });
    expect(milestoneOf('demarrage', report)?.amountStep).toMatchObject({
      kind: 'part',
      of: [{ kind: 'reference' }, { kind: 'rate', value: '0.40' }],
      value: { atLeast: '0.00' },
    });
  });

  it('is left to the word of the applicant, which the step then holds', () => {
    const lots = [{ nombre: 15, champ: 'PA', region: '11' } as const];
    const silent = assess(amorcageTemps2Regional, projetOf(lots), { detail: true });
    expect(stepOf('depot.outil-pai', silent)).toMatchObject({
      kind: 'criterion',
      value: 'to-certify',
      of: [{ kind: 'rule', rule: { kind: 'certification' }, value: 'to-certify' }],
    });
    const certifications = { 'depot.outil-pai': false };
    const denied = assess(amorcageTemps2Regional, projetOf(lots, { certifications }), {
      detail: true,
    });
    expect(stepOf('depot.outil-pai', denied)).toMatchObject({
      value: 'unmet',
      word: false,
      facts: [{ paths: ['/certifications/depot.outil-pai'], value: false }],
    });
  });
});

describe('a report without detail', () => {
  it('holds the steps of the amounts alone, and none that opens a fact', () => {
    const report = assess(amorcageTemps1, projetOf([{ nombre: 15, operation: 'acquisition' }]));
    expect('detail' in report).toBe(false);
    expect(report.eligibility.criteria.some((one) => 'step' in one)).toBe(false);
    expect(report.funding.shares.some((one) => 'step' in one)).toBe(false);
    expect(report.schedule.milestones.some((one) => 'amountStep' in one || 'dueStep' in one)).toBe(
      false,
    );
    const facts = report.funding.lines.flatMap(({ step }) => ofKind('fact', step));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.some((one) => 'from' in one || 'facts' in one)).toBe(false);
  });

  it('is what the answers to single questions are without it too', () => {
    const projet = projetOf([{ nombre: 15, operation: 'acquisition' }]);
    const [plain] = scheduleMilestones(amorcageTemps1, projet).milestones;
    const [detailed] = scheduleMilestones(amorcageTemps1, projet, { detail: true }).milestones;
    expect(plain).not.toHaveProperty('amountStep');
    expect(detailed).toHaveProperty('amountStep.kind');
  });
});

describe('the detail of a report', () => {
  const label = (code: string) => ({ fr: `${code} fr`, en: `${code} en` });
  const named = (code: string, value: ParameterValue, unit: Unit) => ({
    ...parameter(code, value, unit),
    label: label(code),
    citations: [{ document: 'appel', locator: code }],
  });
  const reading = (code: string, ...choices: readonly [string, ParameterValue?][]) => {
    const [first = '', ...others] = choices.map(([choice]) => choice);
    const declared = interpretation(code, first, ...others);
    return {
      ...declared,
      question: label(code),
      choices: declared.choices.map((choice, at) => ({
        ...choice,
        label: label(`${code}.${choice.code}`),
        ...(choices[at]?.[1] === undefined ? {} : { parameters: { tarif: choices[at][1] } }),
      })) as unknown as Interpretation['choices'],
    };
  };
  const yes = { kind: 'always' } as const;
  const milestone = {
    code: 'solde',
    label: label('solde'),
    share: 'part',
    lines: 'all',
    trigger: label('fin'),
    documents: [],
    conditions: [],
    due: {
      kind: 'after',
      delay: 'delai',
      counted: 'mois-calendaire',
      from: { kind: 'event', event: 'finProjet' },
    },
    citations: [],
  } as const;
  /** A tariff that the second of two readings settles, a third reading of a rule, one unused. */
  const edition = editionWith({
    parameters: [
      named('tarif', '100.00', 'EUR/esms'),
      named('plafond', 30, 'esms'),
      named('part', '1', 'rate'),
      named('delai', 2, 'mois'),
      named('autre', 3, 'og'),
    ],
    interpretations: [
      reading('premiere', ['bas', '200.00'], ['haut', '300.00']),
      reading('seconde', ['peu', '400.00'], ['assez', '500.00'], ['rien']),
      reading('regle', ['oui'], ['non']),
      reading('sans-effet', ['oui'], ['non']),
    ],
    criteria: [
      {
        code: 'c',
        label: label('c'),
        force: 'required',
        rule: { interpretation: 'regle', choices: { oui: yes, non: yes } },
        citations: [],
      },
    ],
    funding: {
      ...editionWith({}).funding,
      lines: [
        {
          code: 'ligne',
          label: label('ligne'),
          quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
          unitAmount: 'tarif',
        },
      ],
      caps: [[{ parameter: 'plafond', lines: ['ligne'] }]],
    },
    schedule: { milestones: [milestone], rounding: 'plus-fort-reste' },
  });
  const projet = projetOf([{ nombre: 2, operation: 'acquisition' }], {
    evenements: { finProjet: '2021-06-30' },
  });
  const detailed = (interpretations: Readonly<Record<string, string>> = {}, of = edition) =>
    assess(of, projet, { interpretations, detail: true });

  it('holds each parameter that a step names, of amounts, instalments and days, and no other', () => {
    const { detail } = detailed();
    expect(Object.keys(detail?.parameters ?? {}).sort()).toEqual([
      'delai',
      'part',
      'plafond',
      'tarif',
    ]);
    expect(detail?.parameters['delai']).toStrictEqual({
      label: 'delai fr',
      value: 2,
      unit: 'mois',
      citations: [{ document: 'appel', locator: 'delai' }],
    });
  });

  it('names the last of the readings that give a value, and those of the rules, with their choice', () => {
    const { detail, funding } = detailed({ seconde: 'assez' });
    // 2 × 500
    expect(funding.total).toBe('1000.00');
    expect(detail?.parameters['tarif']).toMatchObject({
      value: '500.00',
      interpretation: 'seconde',
    });
    expect(detail?.interpretations).toEqual({
      seconde: {
        question: 'seconde fr',
        choice: 'assez',
        label: 'seconde.assez fr',
        isDefault: false,
        citations: [],
      },
      regle: {
        question: 'regle fr',
        choice: 'oui',
        label: 'regle.oui fr',
        isDefault: true,
        citations: [],
      },
    });
  });

  it('names the reading before where the last one gives no value', () => {
    const { detail } = detailed({ seconde: 'rien' });
    expect(detail?.parameters['tarif']).toMatchObject({
      value: '200.00',
      interpretation: 'premiere',
    });
    expect(Object.keys(detail?.interpretations ?? {})).toEqual(['premiere', 'regle']);
  });

  it('names no reading for a value that the user supplies', () => {
    const citation = { document: 'instruction', locator: 'annexe 2' };
    const own = withParameters(edition, [{ code: 'tarif', value: '250.00', citation }]);
    const { detail } = detailed({}, own);
    expect(detail?.parameters['tarif']).toStrictEqual({
      label: 'tarif fr',
      value: '250.00',
      unit: 'EUR/esms',
      citations: [citation],
      suppliedBy: 'user',
    });
    expect(Object.keys(detail?.interpretations ?? {})).toEqual(['regle']);
  });

  it('comes with the English of its labels, questions and choices', () => {
    const { en } = detailed().translations;
    for (const code of ['tarif', 'plafond', 'part', 'delai', 'seconde', 'seconde.peu', 'regle']) {
      expect(en[`${code} fr`]).toBe(`${code} en`);
    }
    expect(en).not.toHaveProperty('sans-effet fr');
    expect(assess(edition, projet).translations.en).not.toHaveProperty('plafond fr');
  });
});
