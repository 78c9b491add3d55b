import { describe, expect, it } from 'vitest';
import { computeFunding } from '../../src/index';
import type { FundingRules } from '../../src/model/edition';
import type { Esms, Projet } from '../../src/model/projet';
import type { Rule } from '../../src/model/rule';
import { interpretation, parameter } from '../support/edition';
import { editionPaying, exactly, forOperation, perEsms, perProjet } from '../support/funding';
import { projetOf } from '../support/projet';

type Shares = FundingRules['shares'];

const acquisition = perEsms('acquisition', forOperation('acquisition'));
const tariffs = { acquisition: '25.00', amoa: '7.00', finess: '10.00' };

function editionSharing(
  shares: Partial<Shares>,
  lines = [acquisition, perProjet('amoa')],
  caps: FundingRules['caps'] = [],
) {
  const rules = { base: 'par-ligne', rounding: 'plus-fort-reste', principles: [] } as const;
  return editionPaying(
    lines,
    tariffs,
    { caps, shares: { ...rules, ...shares } },
    {
      parameters: [parameter('trois', 3)],
      interpretations: [interpretation('base', 'tout', 'lignes'), interpretation('cents', 'reste')],
    },
  );
}

const inTwoRegions: readonly Partial<Esms>[] = [
  { nombre: 2, operation: 'acquisition', region: '84' },
  { nombre: 1, operation: 'acquisition', region: '27' },
];

function unplaced(projet: Projet): Projet {
  const [{ region: _, ...first }, ...others] = projet.esms;
  return { ...projet, esms: [first, ...others] };
}

describe('the region of an ESMS', () => {
  it.each<[Shares['base'], readonly string[]]>([
    ['subvention-entiere', ['shares']],
    ['par-ligne', ['shares']],
    ['aucune', []],
    ['inconnue', []],
  ])('is missing only where the ARS share: %s', (base, neededFor) => {
    const projet = unplaced(projetOf(inTwoRegions));
    const { missing, total } = computeFunding(editionSharing({ base }), projet);
    expect(total).toBe('82.00');
    expect(missing).toEqual(
      neededFor.map((code) => ({ path: '/esms/0/region', neededFor: [code] })),
    );
  });
});

describe('the shares of the ARS', () => {
  it('are no amounts while it is open which ESMS ask for a line, though the grant is exact', () => {
    // Three are paid, whatever the operation of the other two; where these lie decides who pays.
    const caps = [[{ parameter: 'trois', lines: ['acquisition'] }]];
    const lots = [...inTwoRegions, { nombre: 2, region: '27' }];
    const funding = computeFunding(editionSharing({}, undefined, caps), projetOf(lots));
    expect(funding.total).toBe('82.00');
    expect(funding.shares).toEqual([
      { region: '27', esms: 3, amount: null },
      { region: '84', esms: 2, amount: null },
    ]);
  });

  it('are no amounts while it is open which of two lines pays, though the grant is exact', () => {
    // 7 euros by one line or the other, as the ESMS acquires or not; who pays that is another.
    const acquires: Rule = { kind: 'some-esms', test: forOperation('acquisition') };
    const lines = [
      { ...acquisition, outside: true },
      perProjet('amoa', acquires),
      { ...perProjet('amoa', { kind: 'not', of: acquires }), code: 'sans-acquisition' },
    ];
    const funding = computeFunding(editionSharing({}, lines), projetOf([{}]));
    expect(funding.total).toBe('7.00');
    expect(funding.shares).toEqual([{ region: '84', esms: 1, amount: null }]);
  });

  it('count the ESMS of which the applicant has to certify that they ask for the line', () => {
    // A lot without numbers: 3 × 10 euros, two thirds of them in 84.
    const [lot = {}, one] = inTwoRegions;
    const lines = [perEsms('finess', { kind: 'finess' })];
    const projet = projetOf([lot, { ...one, finess: '270000018' }]);
    expect(computeFunding(editionSharing({}, lines), projet).shares).toEqual([
      { region: '27', esms: 1, amount: '10.00' },
      { region: '84', esms: 2, amount: '20.00' },
    ]);
  });

  it('say which readings of the text they rest on, each once', () => {
    const stepsUnder = (shares: Partial<Shares>) => {
      const edition = editionSharing(shares);
      const funding = computeFunding(edition, projetOf(inTwoRegions), { detail: true });
      return funding.shares.map(({ step }) => step);
    };
    const base = {
      interpretation: 'base',
      choices: { tout: 'subvention-entiere', lignes: 'par-ligne' },
    } as const;
    const cents = { interpretation: 'cents', choices: { reste: 'plus-fort-reste' } } as const;
    const same = { ...base, choices: { tout: 'arrondi-au-centime' } } as const;
    expect(stepsUnder({ base, rounding: cents })).toMatchObject([
      { at: 0, interpretations: ['base', 'cents'] },
      { at: 1, interpretations: ['base', 'cents'] },
    ]);
    expect(stepsUnder({ base, rounding: same })).toMatchObject([
      { sharing: 'arrondi-au-centime', interpretations: ['base'] },
      { interpretations: ['base'] },
    ]);
    for (const step of stepsUnder({ base: 'subvention-entiere' })) {
      expect(step).not.toHaveProperty('interpretations');
    }
  });

  it('show in detail which ESMS weigh in each region, and for each line', () => {
    const ofLine = computeFunding(editionSharing({}), projetOf(inTwoRegions), { detail: true });
    const weighing = (code: string, count: number) => ({
      code,
      value: exactly(count),
      from: { kind: 'tally', value: exactly(count) },
    });
    expect(ofLine.shares[0]?.step).toMatchObject({
      kind: 'sum',
      of: [
        {
          weights: [weighing('quantite.acquisition.27', 1), weighing('quantite.acquisition.84', 2)],
        },
        { weights: [weighing('esms.region.27', 1), weighing('esms.region.84', 2)] },
      ],
    });
  });
});
