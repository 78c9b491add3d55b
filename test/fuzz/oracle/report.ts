import assert from 'node:assert/strict';
import type { EurosBounds, Report } from '../../../src/index';
import { cents, sumOfCents } from './cents';
import { checkJson } from './json';

/** What must hold of any report, whatever the texts say: all that adds up does so to the cent. */
export function checkReport(report: Report): void {
  checkJson(report, 'a report');
  checkFunding(report);
  checkShares(report);
  checkMilestones(report);
}

function checkFunding({ funding }: Report): void {
  const { status, total, bounds, lines } = funding;
  checkExact(total, bounds, 'the total');
  assert.equal(status === 'determined', total !== null, 'a determined grant has a total');
  for (const line of lines) {
    const { code, quantity, financed, amount } = line;
    checkExact(amount, line.bounds, `the line ${code}`);
    if (quantity !== null) checkCount(quantity, code);
    if (financed !== null) checkCount(financed, code);
    if (quantity !== null && financed !== null)
      assert.ok(financed <= quantity, `${code} pays more`);
  }
  const inGrant = lines.filter(({ outside }) => outside === undefined);
  const sum = sumOfCents(inGrant.map(({ amount }) => amount));
  if (sum !== null) assert.equal(sum, total === null ? null : cents(total), 'the lines sum');
  // What several lines wait for together may bind their sum more than each of them.
  const least = sumOfCents(inGrant.map((line) => line.bounds.atLeast)) ?? 0n;
  assert.ok(cents(bounds.atLeast) >= least, 'the total is at least the least of its lines');
  const most = sumOfCents(inGrant.map((line) => line.bounds.atMost));
  if (most === null) return;
  assert.ok(bounds.atMost !== null, 'lines that are bounded bound the total');
  assert.ok(cents(bounds.atMost) <= most, 'the total is at most the most of its lines');
}

function checkShares({ funding }: Report): void {
  const { shares, total } = funding;
  const regions = shares.map(({ region }) => region);
  assert.deepEqual(regions, [...new Set(regions)].sort(), 'each region once, in order');
  for (const { region, esms } of shares) checkCount(esms, region);
  const sum = sumOfCents(shares.map(({ amount }) => amount));
  if (sum === null || shares.length === 0) return;
  assert.equal(sum, total === null ? null : cents(total), 'the shares sum');
}

function checkMilestones({ funding, schedule }: Report): void {
  const { milestones, status } = schedule;
  for (const { code, amount, bounds } of milestones) checkExact(amount, bounds, code);
  const isExact = milestones.every(({ amount }) => amount !== null);
  assert.equal(status === 'determined', isExact, 'a determined schedule has its amounts');
  const isWhole = milestones.every(({ share, lines }) => share !== null && lines === 'all');
  if (!isWhole || milestones.length === 0) return;
  const sum = sumOfCents(milestones.map(({ amount }) => amount));
  const total = funding.total === null ? null : cents(funding.total);
  assert.equal(sum, total, 'the instalments sum to the grant');
}

function checkExact(amount: string | null, { atLeast, atMost }: EurosBounds, what: string): void {
  const least = cents(atLeast);
  const most = atMost === null ? null : cents(atMost);
  assert.ok(most === null || least <= most, `the bounds of ${what} are in order`);
  assert.equal(amount !== null, least === most, `${what} is exact where its bounds meet`);
  if (amount !== null) assert.equal(cents(amount), least, `${what} lies within its bounds`);
}

function checkCount(count: number, what: string): void {
  assert.ok(Number.isSafeInteger(count) && count >= 0, `${what} counts a whole number`);
}
