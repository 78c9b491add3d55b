import { describe, expect, it } from 'vitest';
import {
  amorcage2021National,
  amorcageTemps1,
  amorcageTemps2Regional,
  generalisation2022National,
  generalisation2022Regional,
} from '../../src/editions/index';
import { assess, defineProjet, type PortfolioVerdicts, summarizePortfolio } from '../../src/index';
import { eurosOf } from '../../src/kernel/money';
import { lineOf, reportOf } from '../commission/report';
import { centsIn, countIn, readResultats, sum } from './resultats';

const grandEst = readResultats('grand-est');
const count = (code: string) => countIn(grandEst, code);
const cents = (code: string) => centsIn(grandEst, code);
const rate = (code: string) => {
  const value = grandEst.figures.find((figure) => figure.code === code)?.value;
  return Math.round(Number(value) * 100);
};

describe('the programme in Grand Est', () => {
  it('financed 237 + 339 + 94 = 670 ESMS in the amorçage', () => {
    const calls = ['regional-1.esms', 'regional-2.esms', 'national-1.esms'].map(count);
    expect(calls).toEqual([237, 339, 94]);
    expect(sum(calls)).toBe(670);
    expect(count('amorcage.esms')).toBe(670);
  });

  it('financed 295 + 85 = 380 more in 2022', () => {
    const calls = ['regional-3.esms', 'national-2.esms'].map(count);
    expect(calls).toEqual([295, 85]);
    expect(sum(calls)).toBe(380);
    expect(count('generalisation-2022.esms')).toBe(380);
  });

  it('engaged 1,050 of 3,345 eligible ESMS, 31 %', () => {
    expect(count('amorcage.esms') + count('generalisation-2022.esms')).toBe(1050);
    expect([count('total.esms'), count('total.eligibles')]).toEqual([1050, 3345]);
    const hundredths = Math.round((count('total.esms') * 10_000) / count('total.eligibles'));
    expect(hundredths).toBe(3139);
    expect(rate('total.part')).toBe(Math.round(hundredths / 100));
  });

  it('ran three regional and two national calls', () => {
    const calls = grandEst.figures.filter(({ code }) =>
      /^(regional|national)-\d\.esms$/.test(code),
    );
    expect(calls).toHaveLength(count('total.appels'));
    expect(count('total.appels')).toBe(5);
  });

  it('paid for mises en conformité and acquisitions alone', () => {
    expect(rate('types.mise-en-conformite') + rate('types.acquisition')).toBe(100);
  });

  it('prints an envelope of the amorçage 30,000 euros above the sum of its parts', () => {
    const parts = ['regional-1', 'regional-2', 'national-1'].map((call) =>
      cents(`${call}.enveloppe`),
    );
    expect(eurosOf(sum(parts))).toBe('18200000.00');
    expect(eurosOf(cents('amorcage.enveloppe') - sum(parts))).toBe('30000.00');
  });
});

describe('a portfolio of the five calls in Grand Est', () => {
  // One report a call, with its ESMS; the national ones also have some elsewhere.
  const calls = [
    ['amorcage-temps-1', 'regional-1', 0],
    ['amorcage-temps-2-regional', 'regional-2', 0],
    ['amorcage-2021-national', 'national-1', 56],
    ['generalisation-2022-regional', 'regional-3', 0],
    ['generalisation-2022-national', 'national-2', 15],
  ] as const;
  const reports = calls.map(([edition, call, elsewhere]) => {
    const regions = { '44': count(`${call}.esms`), ...(elsewhere > 0 ? { '32': elsewhere } : {}) };
    return reportOf({ edition, regions });
  });
  const eligibles = { '44': count('total.eligibles') };
  const inGrandEst = (some: typeof reports) =>
    summarizePortfolio(some, { eligibles }).regions.find(({ code }) => code === '44');

  it('counts the ESMS of each call, 670 in the amorçage and 380 in 2022', () => {
    expect(reports.map((report) => inGrandEst([report])?.esms)).toEqual([237, 339, 94, 295, 85]);
    expect(inGrandEst(reports.slice(0, 3))?.esms).toBe(670);
    expect(inGrandEst(reports.slice(3))?.esms).toBe(380);
  });

  it('covers 1,050 of 3,345 ESMS: 31.39 %, which the page prints as 31 %', () => {
    const region = inGrandEst(reports);
    expect([region?.projets, region?.esms]).toEqual([count('total.appels'), 1050]);
    expect(region?.coverage).toMatchObject({ rate: '0.3139', percent: 31 });
    expect(region?.coverage?.percent).toBe(rate('total.part'));
  });

  it('gives 62 % and 38 % for 62 mises en conformité and 38 acquisitions', () => {
    const of = (code: string) =>
      reportOf({ regions: { '44': 15 }, lines: [lineOf(code, 15, ['0.00', '0.00'])] });
    const projets = ['mise-en-conformite', 'acquisition'].flatMap((code) =>
      Array.from({ length: rate(`types.${code}`) }, () => of(code)),
    );
    const { operations } = summarizePortfolio(projets);
    expect(operations.map(({ code, shares }) => [code, shares.projets?.percent])).toEqual([
      ['acquisition', 38],
      ['mise-en-conformite', 62],
    ]);
  });
});

describe('the reports of lots of those sizes in Grand Est', () => {
  const calls = [
    [amorcageTemps1, 237],
    [amorcageTemps2Regional, 339],
    [amorcage2021National, 94],
    [generalisation2022Regional, 295],
    [generalisation2022National, 85],
  ] as const;
  const reports = calls.map(([edition, nombre]) =>
    assess(
      edition,
      defineProjet({
        organismesGestionnaires: [{ id: 'a' }],
        esms: [{ nombre, organismeGestionnaire: 'a', region: '44', operation: 'acquisition' }],
      }),
    ),
  );
  const ask = (verdicts: PortfolioVerdicts) =>
    summarizePortfolio(reports, { eligibles: { '44': 3345 }, verdicts });

  it('come to 1,050 of 3,345 ESMS, 31 %, whatever their verdict', () => {
    expect(reports.some(({ status }) => status === 'ineligible')).toBe(true);
    const { editions, regions } = ask('tous');
    expect(editions.map(({ code, esms }) => [code, esms])).toEqual(
      calls.map(([{ id }, nombre]) => [id, nombre]).sort(),
    );
    expect(regions.map(({ code, esms }) => [code, esms])).toEqual([
      ['44', 1050],
      // The grants of the national calls, which one ARS carries, and none of their ESMS.
      [null, 0],
    ]);
    expect(regions[0]?.coverage).toMatchObject({ rate: '0.3139', percent: 31 });
  });

  it('come to less where ineligible ones are left out', () => {
    expect(ask('hors-refus').total.esms).toBeLessThan(1050);
  });
});
