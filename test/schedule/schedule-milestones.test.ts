import { describe, expect, it } from 'vitest';
import { amorcageTemps2Regional } from '../../src/editions/index';
import { scheduleMilestones } from '../../src/index';
import type { Edition, MilestoneRule } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { Projet } from '../../src/model/projet';
import { editionWith, parameter, text } from '../support/edition';
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
