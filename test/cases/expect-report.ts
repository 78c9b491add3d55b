import { expect } from 'vitest';
import type { CriterionResult, Euros, Report, Route } from '../../src/model/report';
import type { UsageIndicator } from '../../src/model/usage';
import type { Expected, ExpectedCriterion, ExpectedIndicator, ExpectedRoute } from './case';

/** Asserts what a case expects, and nothing that it leaves out. */
export function expectReport(report: Report, expected: Expected): void {
  for (const [code, criterion] of Object.entries(expected.criteria ?? {})) {
    expectCriterion(report, code, criterion);
  }
  if (expected.status !== undefined) expect(report.status, 'status').toBe(expected.status);
  expectAmong(report.toCertify, expected.toCertify, 'toCertify');
  if (expected.completeness !== undefined) {
    expect(report.completeness.status, 'completeness').toBe(expected.completeness);
  }
  if (expected.grappe !== undefined) expect(report.grappe).toMatchObject(expected.grappe);
  expectFunding(report, expected);
  expectSchedule(report, expected);
  expectAmong(pathsOf(report.eligibility), expected.missing, 'missing');
  expectAmong(
    report.notices.map(({ code }) => code),
    expected.notices,
    'notices',
  );
  const unwanted = expected.withoutNotices ?? [];
  expect(report.notices.filter(({ code }) => unwanted.includes(code))).toEqual([]);
}

/** Asserts what a case expects of the route of its project. */
export function expectRoute(route: Route, { window, reasons, ...others }: ExpectedRoute): void {
  expect(route, 'route').toMatchObject(others);
  if (window === null) expect(route.window, 'window').toBeNull();
  else if (window !== undefined) expect(route.window, 'window').toMatchObject(window);
  if (reasons !== undefined) {
    const codes = route.reasons.map(({ code }) => code);
    expect(codes, 'reasons').toEqual(reasons);
  }
}

/** Asserts what a case expects of the indicators of use, and nothing of the others. */
export function expectIndicators(
  indicators: readonly UsageIndicator[],
  expected: Readonly<Record<string, ExpectedIndicator>>,
): void {
  for (const [code, { milestone, period, ...others }] of Object.entries(expected)) {
    const found = indicators.find((candidate) => candidate.code === code);
    expect(found, `indicator ${code}`).toMatchObject(others);
    if (milestone !== undefined) expect(found?.milestone?.code, `${code} waits`).toBe(milestone);
    if (period !== undefined) expect(found?.period.fr, `${code} period`).toBe(period);
  }
}

/** Asserts what holds of every report, whatever the case. */
export function expectSoundReport(report: Report): void {
  expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
  expectVerdictOfCriteria(report);
  const { total, bounds, lines, shares } = report.funding;
  if (total === null) {
    expect(bounds.atMost, 'an amount that is not exact has two ends').not.toBe(bounds.atLeast);
    return;
  }
  expect(bounds).toEqual({ atLeast: total, atMost: total });
  expectSum(
    lines.filter(({ outside }) => outside === undefined),
    total,
    'lines',
  );
  const { milestones } = report.schedule;
  if (milestones.every(({ share, lines: covered }) => share !== null && covered === 'all')) {
    expectSum(milestones, total, 'milestones');
  }
  if (shares.length > 0 && shares.every(({ amount }) => amount !== null)) {
    expectSum(shares, total, 'shares');
  }
}

function expectCriterion(report: Report, code: string, expected: ExpectedCriterion): void {
  const actual = [...report.eligibility.criteria, ...report.completeness.items].find(
    (criterion) => criterion.code === code,
  );
  if (actual === undefined) expect.fail(`The report has no criterion ${code}`);
  for (const [field, value] of Object.entries(expected)) {
    const found = actual[field as keyof ExpectedCriterion];
    if (field === 'missing' || field === 'unknown') {
      expect(sorted(found), `${code} ${field}`).toEqual(sorted(value));
    } else {
      expect(found, `${code} ${field}`).toEqual(value);
    }
  }
}

function expectFunding({ funding }: Report, expected: Expected): void {
  for (const [code, line] of Object.entries(expected.lines ?? {})) {
    const found = funding.lines.find((candidate) => candidate.code === code);
    expect(found, `line ${code}`).toMatchObject(line);
  }
  if (expected.total !== undefined) expect(funding.total, 'total').toBe(expected.total);
  if (expected.bounds !== undefined) expect(funding.bounds, 'bounds').toEqual(expected.bounds);
  if (expected.shares !== undefined) {
    const shares = funding.shares.map(({ region, amount }) => [region, amount]);
    expect(Object.fromEntries(shares), 'shares').toEqual(expected.shares);
  }
  expectAmong(pathsOf(funding), expected.fundingMissing, 'fundingMissing');
}

function expectSchedule({ schedule }: Report, { milestones, due }: Expected): void {
  for (const [code, amount] of Object.entries(milestones ?? {})) {
    const found = schedule.milestones.find((milestone) => milestone.code === code);
    expect(found?.amount, `milestone ${code}`).toBe(amount);
  }
  for (const [code, day] of Object.entries(due ?? {})) {
    const found = schedule.milestones.find((milestone) => milestone.code === code);
    expect(found?.due, `due ${code}`).toBe(day);
  }
}

// Only required criteria decide, and neither a condition of a line nor a piece of the file does.
function expectVerdictOfCriteria({ status, eligibility }: Report): void {
  const decide = ({ force, lines, code }: CriterionResult) =>
    force === 'required' && lines === undefined && !code.startsWith('dossier.');
  const statuses = eligibility.criteria.filter(decide).map((criterion) => criterion.status);
  const undecided = statuses.includes('undetermined') ? 'undetermined' : 'eligible';
  expect(status, 'verdict of the criteria').toBe(
    statuses.includes('unmet') ? 'ineligible' : undecided,
  );
  expect(eligibility.status).toBe(status);
}

function expectAmong(
  found: readonly string[],
  expected: readonly string[] | undefined,
  what: string,
): void {
  if (expected === undefined) return;
  if (expected.length === 0) expect(found, what).toEqual([]);
  else expect(found, what).toEqual(expect.arrayContaining([...expected]));
}

function expectSum(
  parts: readonly { readonly amount: Euros | null }[],
  total: Euros,
  what: string,
): void {
  const cents = parts.reduce((sum, { amount }) => sum + centsOf(amount ?? '0.00'), 0n);
  expect(cents, `sum of the ${what}, in cents`).toBe(centsOf(total));
}

function centsOf(amount: Euros): bigint {
  return BigInt(amount.replace('.', ''));
}

function pathsOf({
  missing,
}: {
  readonly missing: readonly { readonly path: string }[];
}): readonly string[] {
  return missing.map(({ path }) => path);
}

function sorted(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? [...list].sort() : [];
}
