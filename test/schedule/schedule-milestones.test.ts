import { describe, expect, it } from 'vitest';
import { amorcageTemps2Regional } from '../../src/editions/index';
import { scheduleMilestones, withParameters } from '../../src/index';
import type { Edition, MilestoneRule } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { Projet } from '../../src/model/projet';
import { editionWith, interpretation, parameter, text } from '../support/edition';
import { projetOf } from '../support/projet';

function milestone(code: string, rest: Partial<MilestoneRule> = {}): MilestoneRule {
  return {
    code,
    label: text(code),
    share: `versement.${code}`,
    lines: 'all',
    trigger: text(code),
    documents: [],
    conditions: [],
    citations: [],
    ...rest,
  };
}

function editionPaying(
  tariff: ParameterValue,
  shares: Readonly<Record<string, ParameterValue>>,
  rest: Partial<MilestoneRule> = {},
): Edition {
  return editionWith({
    parameters: [
      parameter('tarif', tariff, 'EUR/esms'),
      parameter('delai', 'unknown', 'mois'),
      ...Object.entries(shares).map(([code, value]) =>
        parameter(`versement.${code}`, value, 'rate'),
      ),
    ],
    funding: {
      lines: [
        {
          code: 'acquisition',
          label: text('a'),
          quantity: { unit: 'esms', test: { kind: 'operation', in: ['acquisition'] } },
          unitAmount: 'tarif',
        },
        {
          code: 'usages',
          label: text('u'),
          quantity: { unit: 'esms', test: { kind: 'operation', in: ['usages'] } },
          unitAmount: 'tarif',
        },
      ],
      caps: [],
      total: [],
      shares: { base: 'subvention-entiere', rounding: 'plus-fort-reste', principles: [] },
    },
    schedule: {
      milestones: Object.keys(shares).map((code) => milestone(code, rest)),
      rounding: 'plus-fort-reste',
    },
  });
}

const projet = projetOf([{ operation: 'acquisition' }, { operation: 'usages' }]);
const boundsOf = (edition: Edition) =>
  scheduleMilestones(edition, projet).milestones.map(({ bounds }) => [
    bounds.atLeast,
    bounds.atMost,
  ]);

describe('the instalments', () => {
  it('share the grant to the cent, the cent left going to the earliest of equal remainders', () => {
    // 0.01 + 0.01: of 2 cents, 40 % is 0.8, 0.8 and 0.4.
    const edition = editionPaying('0.01', { un: '0.40', deux: '0.40', trois: '0.20' });
    const { status, milestones } = scheduleMilestones(edition, projet);
    expect(status).toBe('determined');
    expect(milestones.map(({ amount }) => amount)).toEqual(['0.01', '0.01', '0.00']);
  });

  it('cover some lines only where the rule says so', () => {
    const edition = editionPaying(
      '10.00',
      { un: '0.50', deux: '0.50' },
      { lines: ['acquisition'] },
    );
    const { milestones } = scheduleMilestones(edition, projet);
    expect(milestones.map(({ amount }) => amount)).toEqual(['5.00', '5.00']);
  });

  it('lie between nothing and the grant where no text gives the share', () => {
    const edition = editionPaying('10.00', { un: 'unknown', deux: '0.50' });
    const { status, milestones } = scheduleMilestones(edition, projet);
    expect(status).toBe('bounded');
    expect(milestones[0]).toMatchObject({
      share: null,
      amount: null,
      bounds: { atLeast: '0.00', atMost: '20.00' },
      unknown: ['versement.un'],
    });
    expect(milestones[1]).toMatchObject({ share: '0.50', amount: '10.00', unknown: [] });
  });

  it('leave open one of which no text gives the share, though the others make up the whole', () => {
    expect(boundsOf(editionPaying('10.00', { un: '1.00', deux: 'unknown' }))).toEqual([
      ['20.00', '20.00'],
      ['0.00', '20.00'],
    ]);
  });

  it('are rounded outwards while the grant is a range, with no upper end where it has none', () => {
    expect(boundsOf(editionPaying({ atMost: '0.05' }, { un: '0.50', deux: '0.50' }))).toEqual([
      ['0.00', '0.05'],
      ['0.00', '0.05'],
    ]);
    expect(boundsOf(editionPaying({ atMost: '0.01' }, { un: '0.40' }))).toEqual([['0.00', '0.01']]);
    expect(boundsOf(editionPaying('unknown', { un: '0.50', deux: 'unknown' }))).toEqual([
      ['0.00', null],
      ['0.00', null],
    ]);
  });
});

describe('an instalment', () => {
  const shares = { un: '0.50', deux: '0.50' } as const;
  const detailed = (edition: Edition) =>
    scheduleMilestones(edition, projet, { detail: true }).milestones;

  it('tells in French what it is paid upon, and what it asks for', () => {
    const both = (word: string) => ({ fr: `${word} (fr)`, en: `${word} (en)` });
    const [first] = scheduleMilestones(
      editionPaying('10.00', shares, {
        label: both('Versement'),
        trigger: both('à la signature'),
        documents: [both('facture')],
        conditions: [both('usage')],
      }),
      projet,
    ).milestones;
    expect(first).toEqual({
      code: 'un',
      label: 'Versement (fr)',
      share: '0.50',
      lines: 'all',
      amount: '10.00',
      bounds: { atLeast: '10.00', atMost: '10.00' },
      trigger: 'à la signature (fr)',
      due: null,
      documents: ['facture (fr)'],
      conditions: ['usage (fr)'],
      missing: [],
      unknown: [],
      citations: [],
    });
  });

  it('is a part of the whole grant, with all the rates that share it', () => {
    const [first] = detailed(editionPaying('10.00', shares));
    expect(first?.amountStep).toEqual({
      kind: 'allocation',
      of: [
        { kind: 'reference', to: '/funding/step', value: { atLeast: '20.00', atMost: '20.00' } },
      ],
      weights: [
        { kind: 'rate', code: 'versement.un', value: '0.50' },
        { kind: 'rate', code: 'versement.deux', value: '0.50' },
      ],
      at: 0,
      sharing: 'plus-fort-reste',
      value: { atLeast: '10.00', atMost: '10.00' },
    });
    expect(first).not.toHaveProperty('dueStep');
  });

  it('is a part of the lines that it covers, at their places', () => {
    const [first] = detailed(editionPaying('10.00', shares, { lines: ['usages'] }));
    expect(first?.amountStep).toMatchObject({
      of: [{ kind: 'sum', of: [{ kind: 'reference', to: '/funding/lines/1/step' }] }],
    });
  });

  it.each([
    // Of 20.00 the first takes the half; of 10.00 the two others half each.
    ['10.00', ['10.00', '5.00', '5.00']],
    // Of 0.02 the half; of 0.01, which has no half, the earlier of the two others takes all.
    ['0.01', ['0.01', '0.01', '0.00']],
  ])('shares its base with those alone that have the same, at %s an ESMS', (tariff, expected) => {
    const edition = editionPaying(tariff, { un: '0.50', deux: '0.50', trois: '0.50' });
    const [un, deux, trois] = edition.schedule.milestones;
    if (un === undefined || deux === undefined || trois === undefined)
      throw new Error('A rule is lost');
    const lines = ['acquisition'];
    const milestones = [un, { ...deux, lines }, { ...trois, lines }];
    const amounts = scheduleMilestones(
      { ...edition, schedule: { ...edition.schedule, milestones } },
      projet,
    ).milestones.map(({ amount }) => amount);
    expect(amounts).toEqual(expected);
  });

  it('says on which readings of the text it rests: of its lines, and of the sharing', () => {
    const lines = {
      interpretation: 'assiette',
      choices: { tout: 'all', une: ['usages'] },
    } as const;
    const paying = editionPaying('10.00', shares, { lines });
    const edition: Edition = {
      ...paying,
      interpretations: [
        interpretation('assiette', 'tout', 'une'),
        interpretation('cents', 'reste'),
      ],
      schedule: {
        ...paying.schedule,
        rounding: { interpretation: 'cents', choices: { reste: 'plus-fort-reste' } },
      },
    };
    const [first] = detailed(edition);
    expect(first?.amountStep).toHaveProperty('interpretations', ['assiette', 'cents']);
  });

  it('is rounded on its own where the rates do not make up the whole', () => {
    // A quarter of 0.02 lies between 0.00 and 0.01; shared, each would have 0.01.
    expect(boundsOf(editionPaying('0.01', { un: '0.25', deux: '0.25' }))).toEqual([
      ['0.00', '0.01'],
      ['0.00', '0.01'],
    ]);
  });

  it('tells that a user supplied its rate, and when it is due', () => {
    const due = { kind: 'event', event: 'depot' } as const;
    const edition = editionPaying('10.00', { un: 'unknown', deux: '0.50' }, { due });
    const supplied = withParameters(edition, [
      {
        code: 'versement.un',
        value: '0.50',
        citation: { document: 'convention', locator: 'article 4' },
      },
    ]);
    const [first] = scheduleMilestones(
      supplied,
      projetOf([{ operation: 'acquisition' }], { evenements: { depot: '2021-02-01' } }),
      { detail: true },
    ).milestones;
    expect(first?.amountStep).toMatchObject({
      weights: [
        { kind: 'rate', code: 'versement.un', value: '0.50', suppliedBy: 'user' },
        { kind: 'rate', code: 'versement.deux', value: '0.50' },
      ],
    });
    expect(first?.dueStep).toMatchObject({ kind: 'event', event: 'depot', value: '2021-02-01' });
    const [plain] = scheduleMilestones(supplied, projet).milestones;
    expect(plain).not.toHaveProperty('dueStep');
    expect(plain).not.toHaveProperty('amountStep');
  });
});

describe('the due dates, temps 2', () => {
  const dueOf = (evenements: NonNullable<Projet['evenements']>, interpretations = {}) =>
    scheduleMilestones(amorcageTemps2Regional, projetOf([{}], { evenements }), { interpretations })
      .milestones;

  it('wait for each event that they follow', () => {
    const [demarrage, parametrage, deploiement] = dueOf({ signatureConvention: '2022-01-31' });
    expect(demarrage).toMatchObject({ due: null, missing: ['/evenements/receptionCsac'] });
    expect(parametrage).toMatchObject({ due: null, missing: ['/evenements/factureParametrage'] });
    expect(deploiement?.missing).toEqual([
      '/evenements/factureDeploiement',
      '/evenements/verificationUsages',
    ]);
  });

  it('fall on the last day of a month that is too short', () => {
    const [demarrage] = dueOf({ signatureConvention: '2022-01-31', receptionCsac: '2022-01-20' });
    expect(demarrage?.due).toBe('2022-02-28');
  });

  it('count thirty days where the text is read so', () => {
    const [demarrage] = dueOf(
      { signatureConvention: '2022-01-31', receptionCsac: '2022-01-20' },
      { 'interpretation.delai-mois': 'trente-jours' },
    );
    // 28 days of February bring 31 January to 28 February, two more to 2 March.
    expect(demarrage?.due).toBe('2022-03-02');
  });

  it('are unknown where no text gives the delay', () => {
    const edition = editionPaying(
      '10.00',
      { un: '0.50', deux: '0.50' },
      {
        due: {
          kind: 'after',
          delay: 'delai',
          counted: 'mois-calendaire',
          from: { kind: 'event', event: 'depot' },
        },
      },
    );
    const filed = projetOf([{}], { evenements: { depot: '2021-02-01' } });
    expect(scheduleMilestones(edition, filed).milestones[0]).toMatchObject({
      due: null,
      missing: [],
      unknown: ['delai'],
    });
  });
});
