import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amorcage2021National,
  amorcageTemps1,
  amorcageTemps2Regional,
  editions,
  generalisation2023Regional,
  generalisation2025Regional,
} from '../../src/editions/index';
import {
  computeUsageIndicators,
  type Edition,
  type UsageCounts,
  type UsageIndicator,
  withParameters,
} from '../../src/index';

function indicator(
  code: string,
  counts: UsageCounts,
  edition: Edition = amorcageTemps2Regional,
  interpretations: Readonly<Record<string, string>> = {},
): UsageIndicator {
  const found = computeUsageIndicators(edition, counts, { interpretations }).find(
    (each) => each.code === code,
  );
  if (found === undefined) throw new Error(`No indicator ${code}`);
  return found;
}

const citation = { document: 'convention', locator: 'article 5' };

/** Counts of the field that a caller without a compiler may get wrong. */
const wrong = (counts: unknown) => counts as UsageCounts;

describe('the rate of active records', () => {
  const rate = (dossiersMisAJour: number, personnesAccompagnees: number) =>
    indicator('usage.dossiers-actifs', { dossiersMisAJour, personnesAccompagnees });

  it('is records updated over persons accompanied: 62 of 80 is 77.5 %', () => {
    expect(rate(62, 80)).toMatchObject({
      measure: 'rate',
      numerator: { field: 'dossiersMisAJour', value: 62 },
      denominator: { field: 'personnesAccompagnees', value: 80 },
      value: '0.7750',
      reason: null,
      missing: [],
      issues: [],
    });
  });

  it.each([
    [0, 80, '0.0000'],
    [80, 80, '1.0000'],
    [2, 3, '0.6667'],
    [1, 3, '0.3333'],
    [12_344, 100_000, '0.1234'],
    [12_345, 100_000, '0.1235'],
  ])('rounds %i of %i half up to four decimals: %s', (part, whole, value) => {
    expect(rate(part, whole).value).toBe(value);
  });

  it('may be above 1: records of persons who have left can be updated', () => {
    expect(rate(90, 80)).toMatchObject({ value: '1.1250', issues: [] });
  });

  it('has no value over 0 persons, rather than 0 or 1', () => {
    expect(rate(0, 0)).toMatchObject({ value: null, reason: 'denominator-zero' });
    expect(rate(5, 0)).toMatchObject({ value: null, reason: 'denominator-zero', issues: [] });
  });

  it('is unknown while a count lacks, and names the field: absent is not 0', () => {
    expect(indicator('usage.dossiers-actifs', { dossiersMisAJour: 62 })).toMatchObject({
      value: null,
      reason: 'count-missing',
      missing: ['/personnesAccompagnees'],
    });
    expect(indicator('usage.dossiers-actifs', {}).missing).toEqual([
      '/dossiersMisAJour',
      '/personnesAccompagnees',
    ]);
  });

  it('is taken over the past month, at each month end', () => {
    expect(rate(62, 80).period.en).toBe('Past month, measured at each month end');
  });
});

describe('the rates of records with a projet personnalisé, and with an event', () => {
  it.each([
    ['usage.projets-personnalises', 'dossiersActifsAvecProjetPersonnalise'],
    ['usage.evenements-agenda', 'dossiersActifsAvecEvenement'],
  ] as const)('%s can not count more records than there are active ones', (code, field) => {
    const at = (part: number) => indicator(code, { [field]: part, dossiersActifs: 40 });
    expect(at(39)).toMatchObject({ value: '0.9750', issues: [] });
    expect(at(40)).toMatchObject({ value: '1.0000', issues: [] });
    expect(at(41)).toMatchObject({
      value: null,
      reason: 'count-wrong',
      numerator: { value: 41 },
      issues: [{ code: 'contradiction', path: `/${field}`, received: '41' }],
    });
  });
});

describe('a count that is wrong', () => {
  it.each([
    [-1, 'not-a-count'],
    [1.5, 'not-a-count'],
    ['12', 'wrong-type'],
    [null, 'wrong-type'],
    [Number.NaN, 'not-json'],
  ])('%j is an issue of the indicator that needs it, and of no other', (count, code) => {
    const counts = wrong({ documentsDmp: count, choisis: ['usage.dmp'], duiActifs: 1 });
    expect(indicator('usage.dmp', counts)).toMatchObject({
      value: null,
      reason: 'count-wrong',
      issues: [{ path: '/documentsDmp', code }],
      missing: [],
    });
    expect(indicator('usage.dossiers-actifs', counts).issues).toEqual([]);
  });

  it('is said wherever no indicator has such a field: nothing is dropped in silence', () => {
    const counts = wrong({ dossierActifs: 12 });
    for (const each of computeUsageIndicators(amorcageTemps2Regional, counts)) {
      expect(each.issues.map(({ path }) => path)).toEqual(['/dossierActifs']);
    }
  });

  it('never makes it throw, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const indicators = computeUsageIndicators(amorcageTemps2Regional, wrong(input));
        expect(indicators).toHaveLength(8);
      }),
    );
  });
});

describe('the choice of two indicators on services socles', () => {
  const all = {
    messagesMssante: 40,
    documentsDmp: 9,
    prescriptionsImportees: 3,
    echangesEParcours: 5,
  };
  const choice = (
    choisis: UsageCounts['choisis'],
    counts: UsageCounts = all,
    reading: Readonly<Record<string, string>> = {},
  ) =>
    indicator(
      'usage.choix',
      choisis === undefined ? counts : { ...counts, choisis },
      amorcageTemps2Regional,
      reading,
    );

  it('is unmet with none and with one, met with two and with three', () => {
    const chosen = ['usage.mssante', 'usage.dmp', 'usage.e-prescription'] as const;
    const told = [0, 1, 2, 3].map((count) => choice(chosen.slice(0, count)));
    expect(told.map(({ value, status, gap }) => [value, status, gap])).toEqual([
      [0, 'unmet', 2],
      [1, 'unmet', 1],
      [2, 'met', 0],
      [3, 'met', 0],
    ]);
    expect(told[0]?.required).toBe(2);
  });

  it('counts an indicator once, however often it is named', () => {
    expect(choice(['usage.dmp', 'usage.dmp'])).toMatchObject({ value: 1, status: 'unmet' });
  });

  it('is unknown while nobody says what is chosen, even with every count', () => {
    expect(choice(undefined)).toMatchObject({
      value: null,
      reason: 'choice-missing',
      status: 'undetermined',
      gap: null,
      missing: ['/choisis'],
    });
  });

  it('waits for the count of an indicator that is chosen: it is to be valued too', () => {
    const counts = { messagesMssante: 0 };
    expect(choice(['usage.mssante', 'usage.dmp'], counts)).toMatchObject({
      value: null,
      reason: 'count-missing',
      status: 'undetermined',
      missing: ['/documentsDmp'],
    });
    expect(choice(['usage.dmp'], counts)).toMatchObject({ status: 'unmet', gap: null });
  });

  it('is settled without the count of a third one', () => {
    const counts = { messagesMssante: 40, documentsDmp: 9 };
    expect(choice(['usage.mssante', 'usage.dmp', 'usage.e-parcours'], counts).status).toBe('met');
  });

  it('counts e-parcours among the four, or on top of three', () => {
    const chosen = ['usage.mssante', 'usage.e-parcours'] as const;
    expect(choice(chosen)).toMatchObject({ value: 2, status: 'met' });
    expect(
      choice(chosen, all, { 'interpretation.choix-criteres-socles': 'deux-sur-trois' }),
    ).toMatchObject({ value: 1, status: 'unmet', gap: 1 });
  });

  it('leaves aside what is not chosen: nothing is missing there', () => {
    const counts = { messagesMssante: 40, choisis: ['usage.mssante'] } as const;
    expect(indicator('usage.dmp', counts)).toMatchObject({
      value: null,
      reason: 'not-chosen',
      chosen: false,
      status: 'not-applicable',
      missing: [],
      unknown: [],
    });
    expect(indicator('usage.mssante', counts)).toMatchObject({ value: 40, chosen: true });
  });

  it('keeps what is counted though it is not chosen, and judges nothing before the choice', () => {
    expect(indicator('usage.dmp', { documentsDmp: 9, choisis: [] })).toMatchObject({
      value: 9,
      reason: null,
      status: 'not-applicable',
    });
    expect(indicator('usage.dmp', { documentsDmp: 9 })).toMatchObject({
      value: 9,
      chosen: null,
      status: 'undetermined',
      missing: ['/choisis'],
    });
  });

  it('refuses an indicator that can not be chosen', () => {
    const counts = wrong({ ...all, choisis: ['usage.dossiers-actifs'] });
    expect(indicator('usage.choix', counts)).toMatchObject({
      reason: 'count-wrong',
      status: 'undetermined',
      issues: [{ path: '/choisis/0', code: 'not-in-list' }],
    });
  });
});

describe('the period of a count', () => {
  it.each([
    [
      'usage.dmp',
      'intitule',
      'Last three months during the project, then each month during maintenance',
    ],
    ['usage.dmp', 'commentaire', 'Duration of the project'],
    ['usage.e-prescription', 'commentaire', 'Month'],
    ['usage.e-parcours', 'commentaire', 'Duration of the project'],
    ['usage.mssante', 'commentaire', 'Last three months'],
  ])('of %s under %s is: %s', (code, choice, period) => {
    const reading = { 'interpretation.periode-indicateurs': choice };
    expect(indicator(code, {}, amorcageTemps2Regional, reading).period.en).toBe(period);
  });
});

describe('a threshold', () => {
  it('is given by no text read: the indicator stays undetermined and names the parameter', () => {
    const counts = { dossiersMisAJour: 80, personnesAccompagnees: 80 };
    expect(indicator('usage.dossiers-actifs', counts)).toMatchObject({
      value: '1.0000',
      status: 'undetermined',
      required: null,
      gap: null,
      unknown: ['usage.dossiers-actifs.seuil'],
    });
  });

  const withRate = (value: string) =>
    withParameters(amorcageTemps2Regional, [
      { code: 'usage.dossiers-actifs.seuil', value, citation },
    ]);

  it.each([
    [79, 'unmet', '0.0100'],
    [80, 'met', '0.0000'],
    [81, 'met', '0.0000'],
  ])('of 80 %% that a user supplies: %i of 100 is %s', (updated, status, gap) => {
    const counts = { dossiersMisAJour: updated, personnesAccompagnees: 100 };
    expect(indicator('usage.dossiers-actifs', counts, withRate('0.80'))).toMatchObject({
      status,
      required: '0.80',
      gap,
      unknown: [],
    });
  });

  it('is held against the exact fraction: 2 of 3 is below 0.6667, though it is shown so', () => {
    const counts = { dossiersMisAJour: 2, personnesAccompagnees: 3 };
    expect(indicator('usage.dossiers-actifs', counts, withRate('0.6667'))).toMatchObject({
      value: '0.6667',
      status: 'unmet',
      gap: '0.0001',
    });
  });

  it('stays open while the rate has no value', () => {
    expect(indicator('usage.dossiers-actifs', {}, withRate('0.80'))).toMatchObject({
      status: 'undetermined',
      required: '0.80',
      gap: null,
    });
  });

  it.each([
    [9, 'unmet', 1],
    [10, 'met', 0],
    [11, 'met', 0],
  ])('of ten documents that a user supplies: %i is %s', (documentsDmp, status, gap) => {
    const edition = withParameters(amorcageTemps2Regional, [
      { code: 'usage.dmp.seuil', value: 10, citation },
    ]);
    const counts = { documentsDmp, choisis: ['usage.dmp'] } as const;
    expect(indicator('usage.dmp', counts, edition)).toMatchObject({ status, required: 10, gap });
    const open = indicator('usage.dmp', { documentsDmp }, edition);
    expect([open.status, open.gap]).toEqual(['undetermined', null]);
  });
});

describe('the instalment that waits for the verification of use', () => {
  it('is the last one of temps 2, with its condition and its proof', () => {
    const { milestone } = indicator('usage.dossiers-actifs', {});
    expect(milestone).toMatchObject({
      code: 'deploiement',
      event: '/evenements/verificationUsages',
      conditions: [{ en: 'The criteria of use are verified' }],
    });
    expect(milestone?.citations[0]?.quote).toContain("la vérification des critères d'utilisation");
  });

  it('is the end of the project in the généralisation', () => {
    expect(indicator('usage.cibles', {}, generalisation2023Regional).milestone).toMatchObject({
      code: 'fin-de-projet',
      conditions: [{ en: 'Usage targets are reached' }],
    });
  });

  it.each([amorcageTemps1, amorcage2021National])('is said by no text read of $id', (edition) => {
    for (const each of computeUsageIndicators(edition, {})) expect(each.milestone).toBeNull();
  });
});

describe('the généralisation', () => {
  it('names targets that no text read defines, and the limit that says so', () => {
    expect(indicator('usage.cibles', {}, generalisation2025Regional)).toMatchObject({
      measure: 'unknown',
      value: null,
      reason: 'not-defined',
      status: 'undetermined',
      unknown: ['limite.usages'],
    });
  });

  it('counts active DUI from 2024 on, with nothing to choose', () => {
    expect(
      indicator('usage.dui-actifs', { duiActifs: 12 }, generalisation2025Regional),
    ).toMatchObject({ value: 12, chosen: null, unknown: ['usage.dui-actifs.seuil'], missing: [] });
  });
});

describe.each(editions)('the indicators of $id', (edition) => {
  it('say each either what is counted, or among which to choose, or why nothing is', () => {
    const ways = edition.usages.map(({ counts, among, because }) =>
      [counts, among, because].filter((way) => way !== undefined),
    );
    expect(ways.every((way) => way.length === 1)).toBe(true);
  });

  it('survive a passage through JSON', () => {
    const indicators = computeUsageIndicators(edition, { duiActifs: 3, dossiersActifs: 2 });
    expect(JSON.parse(JSON.stringify(indicators))).toStrictEqual(indicators);
  });
});

describe('an interpretation that the edition does not have', () => {
  const code = 'interpretation.periode-indicateurs';
  const ask = (interpretations: unknown) =>
    computeUsageIndicators(
      amorcageTemps2Regional,
      {},
      {
        interpretations: interpretations as Readonly<Record<string, string>>,
      },
    );

  it.each([
    [{ [`${code}s`]: 'commentaire' }, `/options/interpretations/${code}s`, 'unknown-code', code],
    [{ [code]: 'commentaires' }, `/options/interpretations/${code}`, 'not-in-list', 'commentaire'],
    [{ [code]: 1 }, `/options/interpretations/${code}`, 'wrong-type', undefined],
    [null, '/options/interpretations', 'wrong-type', undefined],
  ])('or a choice: %j is said with every indicator, and the default kept', (given, ...expected) => {
    const indicators = ask(given);
    for (const { issues } of indicators) {
      expect(issues.map(({ path, code: wrong, suggestion }) => [path, wrong, suggestion])).toEqual([
        expected,
      ]);
    }
    const usual = computeUsageIndicators(amorcageTemps2Regional, {});
    expect(indicators.map(({ period }) => period)).toEqual(usual.map(({ period }) => period));
  });

  it('is none where the choice is one of its own', () => {
    const indicators = ask({ [code]: 'commentaire' });
    expect(indicators.length).toBeGreaterThan(0);
    expect(indicators.flatMap(({ issues }) => issues)).toEqual([]);
  });
});
