import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amorcage2021National,
  amorcageTemps1,
  amorcageTemps2Regional,
  generalisation2022National,
  generalisation2023Regional,
} from '../../src/editions/index';
import {
  assess,
  type PortfolioGroup,
  type PortfolioOptions,
  type Report,
  summarizePortfolio,
} from '../../src/index';
import { centsOf } from '../../src/kernel/money';
import { arbitraryProjet } from '../support/arbitrary-projet';
import { projetOf } from '../support/projet';
import { lineOf, reportOf } from './report';

const exact = (euros: string) => [euros, euros] as const;

const figuresOf = (groups: readonly PortfolioGroup[]) =>
  groups.map(({ code, projets, esms, amount }) => [code, projets, esms, amount]);
const percentsOf = (groups: readonly PortfolioGroup[], what: 'projets' | 'esms' | 'amount') =>
  groups.map(({ code, shares }) => [code, shares[what]?.percent ?? null]);

const temps1 = reportOf({
  edition: 'amorcage-temps-1',
  niveau: 'regional',
  regions: { '84': 15 },
  bounds: exact('375000.00'),
  lines: [lineOf('acquisition', 15, exact('375000.00'))],
});
const temps2 = reportOf({
  edition: 'amorcage-temps-2-regional',
  niveau: 'multiregional',
  regions: { '27': 5, '84': 20 },
  bounds: exact('450000.10'),
  shares: { '27': '90000.02', '84': '360000.08' },
  lines: [
    lineOf('acquisition', 10, exact('250000.00')),
    lineOf('mise-en-conformite', 15, exact('150000.00')),
    lineOf('equipement', 5, exact('50000.10')),
  ],
});

describe('a portfolio', () => {
  const summary = summarizePortfolio([temps2, temps1]);

  it('adds projects, ESMS and euros up, to the cent', () => {
    expect(summary.reports).toBe(2);
    expect(summary.total).toEqual({
      projets: 2,
      esms: 40,
      amount: '825000.10',
      bounds: {
        projets: { atLeast: 2, atMost: 2 },
        esms: { atLeast: 40, atMost: 40 },
        amount: { atLeast: '825000.10', atMost: '825000.10' },
      },
    });
  });

  it('is split by edition, with its title', () => {
    expect(figuresOf(summary.editions)).toEqual([
      ['amorcage-temps-1', 1, 15, '375000.00'],
      ['amorcage-temps-2-regional', 1, 25, '450000.10'],
    ]);
    expect(summary.editions[0]?.label).toEqual({ fr: 'Appel d’exemple', en: 'Example call' });
    // 375,000 ÷ 825,000.10 = 45.4545…
    expect(summary.editions[0]?.shares.amount).toEqual({
      rate: '0.4545',
      percent: 45,
      bounds: { atLeast: '0.4545', atMost: '0.4546' },
    });
  });

  it('is split by region: a project counts in each of its own, and its ARS pay their parts', () => {
    expect(figuresOf(summary.regions)).toEqual([
      ['27', 1, 5, '90000.02'],
      ['84', 2, 35, '735000.08'],
    ]);
    // 5 of 40 and 35 of 40, half up
    expect(percentsOf(summary.regions, 'esms')).toEqual([
      ['27', 13],
      ['84', 88],
    ]);
  });

  it('is split by operation, in the order of the field, and what is of none comes last', () => {
    expect(figuresOf(summary.operations)).toEqual([
      ['acquisition', 2, 25, '625000.00'],
      ['mise-en-conformite', 1, 15, '150000.00'],
      [null, 1, 0, '50000.10'],
    ]);
    expect(percentsOf(summary.operations, 'projets')).toEqual([
      ['acquisition', 100],
      ['mise-en-conformite', 50],
      [null, 50],
    ]);
  });

  it('is split by niveau, the smaller first', () => {
    const national = reportOf({ niveau: 'national', regions: { '11': 50 } });
    const open = reportOf({ regions: { '11': 1 } });
    const { niveaux } = summarizePortfolio([national, open, temps2, temps1]);
    expect(niveaux.map(({ code, esms }) => [code, esms])).toEqual([
      ['regional', 15],
      ['multiregional', 25],
      ['national', 50],
      [null, 1],
    ]);
  });

  it('of no report is empty, and has no share of nothing', () => {
    const empty = summarizePortfolio([]);
    expect(empty.total.amount).toBe('0.00');
    expect([empty.reports, empty.editions, empty.regions]).toEqual([0, [], []]);
    const [free] = summarizePortfolio([reportOf({ regions: { '84': 1 } })]).editions;
    expect(free?.shares.amount).toBeNull();
  });
});

describe('an ineligible project', () => {
  const refused = { ...temps2, status: 'ineligible' } as const;
  const open = { ...temps1, status: 'undetermined' } as const;
  const summary = summarizePortfolio([temps1, open, refused]);

  it('is told among the statuses alone, since nothing is due to it', () => {
    expect(summary.reports).toBe(3);
    expect(summary.total.amount).toBe('750000.00');
    expect(figuresOf(summary.statuses)).toEqual([
      ['eligible', 1, 15, '375000.00'],
      ['undetermined', 1, 15, '375000.00'],
      ['ineligible', 1, 25, '450000.10'],
    ]);
    expect(summary.editions.map(({ code }) => code)).toEqual(['amorcage-temps-1']);
    expect(summary.statuses[2]?.shares.projets?.percent).toBe(33);
  });
});

describe('a portfolio of every report', () => {
  const refused = { ...temps2, status: 'ineligible' } as const;
  const summary = summarizePortfolio([temps1, refused], { verdicts: 'tous' });

  it('counts ineligible projects by edition and region too, and says so', () => {
    expect(summary.verdicts).toBe('tous');
    expect(summary.total.esms).toBe(40);
    expect(figuresOf(summary.editions)).toEqual([
      ['amorcage-temps-1', 1, 15, '375000.00'],
      ['amorcage-temps-2-regional', 1, 25, '450000.10'],
    ]);
    expect(summarizePortfolio([temps1, refused]).verdicts).toBe('hors-refus');
  });
});

describe('amounts that are not exact', () => {
  const bounded = reportOf({
    edition: 'b',
    regions: { '84': 10 },
    bounds: ['100000.00', '300000.00'],
    lines: [lineOf('acquisition', 10, ['100000.00', '300000.00'])],
  });
  const known = reportOf({ edition: 'a', regions: { '11': 10 }, bounds: exact('100000.00') });
  const boundless = reportOf({ edition: 'c', regions: { '84': 10 }, bounds: ['0.00', null] });

  it('leave the total between its ends, and the share too', () => {
    const { total, editions } = summarizePortfolio([bounded, known]);
    expect(total.amount).toBeNull();
    expect(total.bounds.amount).toEqual({ atLeast: '200000.00', atMost: '400000.00' });
    // 100,000 of 400,000 to 100,000 of 200,000; 100,000 of 200,000 to 300,000 of 400,000
    expect(editions.map(({ shares }) => shares.amount)).toEqual([
      { rate: null, percent: null, bounds: { atLeast: '0.2500', atMost: '0.5000' } },
      { rate: null, percent: null, bounds: { atLeast: '0.5000', atMost: '0.7500' } },
    ]);
  });

  it('may have no upper end', () => {
    const { total, editions } = summarizePortfolio([known, boundless]);
    expect(total.bounds.amount).toEqual({ atLeast: '100000.00', atMost: null });
    expect(editions.map(({ shares }) => shares.amount?.bounds)).toEqual([
      { atLeast: '0.0000', atMost: '1.0000' },
      { atLeast: '0.0000', atMost: '1.0000' },
    ]);
  });

  it('belong to the one region of the project all the same, which is then the whole', () => {
    const [region] = summarizePortfolio([bounded]).regions;
    expect(region?.bounds.amount).toEqual({ atLeast: '100000.00', atMost: '300000.00' });
    expect(region?.shares.amount).toEqual({
      rate: '1.0000',
      percent: 100,
      bounds: { atLeast: '1.0000', atMost: '1.0000' },
    });
    const [maybe] = summarizePortfolio([boundless]).regions;
    expect(maybe?.shares.amount?.rate).toBeNull();
  });

  it('lie between nothing and the whole for each of several regions', () => {
    const several = reportOf({
      regions: { '27': 5, '84': 5 },
      bounds: ['100000.00', '300000.00'],
      shares: { '27': null, '84': null },
    });
    expect(summarizePortfolio([several]).regions.map(({ bounds }) => bounds.amount)).toEqual([
      { atLeast: '0.00', atMost: '300000.00' },
      { atLeast: '0.00', atMost: '300000.00' },
    ]);
  });
});

describe('what no report tells', () => {
  it('is the region of some ESMS: they stand apart, last', () => {
    const { regions } = summarizePortfolio([
      reportOf({ regions: { '84': 5, '?': 3 }, bounds: exact('80.00'), shares: { '84': null } }),
    ]);
    expect(regions.map(({ code, esms }) => [code, esms])).toEqual([
      ['84', 5],
      [null, 3],
    ]);
    expect(regions[1]?.bounds.amount).toEqual({ atLeast: '0.00', atMost: '80.00' });
  });

  it('is which ARS carries a grant that is not shared: no region pays it', () => {
    const { regions } = summarizePortfolio([
      reportOf({ regions: { '11': 30, '44': 20 }, bounds: exact('80.00'), shares: {} }),
    ]);
    expect(figuresOf(regions)).toEqual([
      ['11', 1, 30, '0.00'],
      ['44', 1, 20, '0.00'],
      [null, 1, 0, '80.00'],
    ]);
    expect(percentsOf(regions, 'amount')).toEqual([
      ['11', 0],
      ['44', 0],
      [null, 100],
    ]);
  });

  it('is how many ESMS ask for an operation that may be theirs', () => {
    const { operations } = summarizePortfolio([
      reportOf({
        regions: { '84': 10 },
        bounds: ['0.00', '250000.00'],
        lines: [lineOf('acquisition', null, ['0.00', '250000.00'])],
      }),
    ]);
    expect(operations.map(({ code, projets, bounds }) => [code, projets, bounds.esms])).toEqual([
      ['acquisition', null, { atLeast: 0, atMost: 10 }],
      [null, null, { atLeast: 0, atMost: 10 }],
    ]);
  });
});

describe('the lines of a grant', () => {
  it('count a further tier with the operation whose ESMS it pays', () => {
    const tiered = reportOf({
      regions: { '84': 60 },
      bounds: exact('500000.00'),
      lines: [
        lineOf('mise-en-conformite', 60, exact('490000.00'), { next: ['a-partir-du-50e'] }),
        lineOf('a-partir-du-50e', 11, exact('10000.00')),
      ],
    });
    expect(figuresOf(summarizePortfolio([tiered]).operations)).toEqual([
      ['mise-en-conformite', 1, 60, '500000.00'],
    ]);
  });

  it('leave out what is paid to another than the OG', () => {
    const apart = reportOf({
      regions: { '84': 60 },
      lines: [lineOf('editeur', 60, exact('5.00'), { outside: true })],
    });
    expect(figuresOf(summarizePortfolio([apart]).operations)).toEqual([[null, 1, 60, '0.00']]);
  });
});

describe('the coverage of a region', () => {
  const ask = (eligibles: Readonly<Record<string, number>>) =>
    summarizePortfolio([temps1, temps2], { eligibles }).regions.map(({ coverage }) => coverage);

  it('is its ESMS among those that the programme could fund there', () => {
    expect(ask({ '84': 80 })).toEqual([
      null,
      { rate: '0.4375', percent: 44, bounds: { atLeast: '0.4375', atMost: '0.4375' } },
    ]);
  });

  it('is above the whole where the reports hold more: 35 of 20', () => {
    expect(ask({ '84': 20 })[1]).toMatchObject({ rate: '1.7500', percent: 175 });
  });

  it('is 0 in a region of which no report has an ESMS', () => {
    const { regions, total } = summarizePortfolio([temps1, temps2], { eligibles: { '44': 100 } });
    expect(figuresOf(regions)).toEqual([
      ['27', 1, 5, '90000.02'],
      ['44', 0, 0, '0.00'],
      ['84', 2, 35, '735000.08'],
    ]);
    expect(regions[1]?.coverage).toEqual({
      rate: '0.0000',
      percent: 0,
      bounds: { atLeast: '0.0000', atMost: '0.0000' },
    });
    expect(total.esms).toBe(40);
  });
});

describe('options that are wrong', () => {
  const ask = (options: unknown) => summarizePortfolio([temps1], options as PortfolioOptions);

  it.each([
    [{ eligibles: { '84': 0 } }, '/options/eligibles/84', 'not-a-count'],
    [{ eligibles: { '84': -1 } }, '/options/eligibles/84', 'not-a-count'],
    [{ eligibles: { '84': 1.5 } }, '/options/eligibles/84', 'not-a-count'],
    [{ eligibles: { '84': Number.NaN } }, '/options/eligibles/84', 'not-json'],
    [{ eligibles: { '84': '80' } }, '/options/eligibles/84', 'wrong-type'],
    [{ eligibles: { '99': 80 } }, '/options/eligibles/99', 'unknown-code'],
    [{ eligibles: 80 }, '/options/eligibles', 'wrong-type'],
    [{ verdicts: 'touts' }, '/options/verdicts', 'not-in-list'],
    [{ eligible: {} }, '/options/eligible', 'unknown-key'],
    [null, '/options', 'wrong-type'],
  ])('%j are told by path, and left aside', (options, path, code) => {
    const { issues, ...summary } = ask(options);
    expect(issues.map((issue) => [issue.path, issue.code])).toEqual([[path, code]]);
    const { issues: _, ...plain } = summarizePortfolio([temps1]);
    expect(summary).toEqual(plain);
  });

  it('leave the others as they are', () => {
    const { regions, issues } = ask({ eligibles: { '84': 30, '11': -1 } });
    expect(regions.map(({ code, coverage }) => [code, coverage?.percent])).toEqual([['84', 50]]);
    expect(issues).toHaveLength(1);
  });
});

describe('every portfolio', () => {
  const editions = [
    amorcageTemps1,
    amorcageTemps2Regional,
    amorcage2021National,
    generalisation2022National,
    generalisation2023Regional,
  ];
  const reports: fc.Arbitrary<readonly Report[]> = fc.array(
    fc
      .tuple(fc.constantFrom(...editions), arbitraryProjet)
      .map(([edition, projet]) => assess(edition, projet)),
    { maxLength: 6 },
  );
  const sum = (groups: readonly PortfolioGroup[]) =>
    groups.reduce((total, { bounds }) => total + centsOf(bounds.amount.atLeast), 0);

  it('has editions, niveaux and regions that make up its ESMS and its amount', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const { total, editions, niveaux, regions } = summarizePortfolio(all);
        for (const groups of [editions, niveaux, regions]) {
          expect(groups.reduce((esms, group) => esms + (group.esms ?? 0), 0)).toBe(total.esms);
        }
        expect(sum(editions)).toBe(centsOf(total.bounds.amount.atLeast));
        expect(sum(niveaux)).toBe(centsOf(total.bounds.amount.atLeast));
        expect(sum(regions)).toBeLessThanOrEqual(centsOf(total.bounds.amount.atLeast));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whatever the order of the reports, and survives a passage through JSON', () => {
    fc.assert(
      fc.property(reports, (all) => {
        const summary = summarizePortfolio(all);
        expect(summarizePortfolio([...all].reverse())).toEqual(summary);
        expect(JSON.parse(JSON.stringify(summary))).toStrictEqual(summary);
      }),
      { numRuns: 60 },
    );
  });

  it('reads a stream once', () => {
    function* stream() {
      yield temps1;
      yield temps2;
    }
    expect(summarizePortfolio(stream())).toEqual(summarizePortfolio([temps1, temps2]));
  });

  it('puts the ESMS of a report that was assessed where they belong', () => {
    const report = assess(
      amorcageTemps1,
      projetOf([
        { nombre: 15, operation: 'acquisition', equipement: false },
        { nombre: 5, operation: 'aucune', equipement: false },
      ]),
    );
    expect(figuresOf(summarizePortfolio([report]).operations)[0]).toEqual([
      'acquisition',
      1,
      15,
      '375000.00',
    ]);
  });
});
