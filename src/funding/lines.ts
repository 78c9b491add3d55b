import type { JsonPointer } from '../kernel/json-pointer';
import { exactly, type Range } from '../kernel/range';
import { type Context, findParameter, resolve } from '../mechanisms/context';
import { type Counted, countEsms, countsFor } from '../mechanisms/count';
import { stepOfCount } from '../mechanisms/count-step';
import { amountOf, countOf } from '../mechanisms/parameter-value';
import { perReading } from '../mechanisms/ready';
import { evaluateRule } from '../mechanisms/rule';
import { stepOfRule } from '../mechanisms/rule-step';
import {
  type Computed,
  factOf,
  minimumOf,
  parameterOf,
  presentStep,
  productOf,
  remainderOf,
} from '../mechanisms/step';
import { nothingWanted, type Verdict, wantsOf } from '../mechanisms/verdict';
import type { Citation } from '../model/citation';
import type { FundingLineRule } from '../model/edition';
import type { Step, VerdictStep } from '../model/step';
import { resolveCaps } from './caps';
import { payInHours } from './hours';

/** What one line comes to, in cents, and what would make it exact. */
export interface ComputedLine {
  readonly rule: FundingLineRule;
  /** Paid to another than the OG: no part of the grant. */
  readonly isOutside: boolean;
  /** Those of its unit amount. */
  readonly citations: readonly Citation[];
  readonly quantity: Range;
  readonly financed: Range;
  /** The same with how it was reached. */
  readonly paid: Computed;
  readonly unitAmount: Range;
  readonly amount: Computed;
  readonly missing: readonly JsonPointer[];
  readonly unknown: readonly string[];
}

/** Computes the lines of an edition in their order, which is that in which they use up the caps. */
export function computeLines(context: Context): readonly ComputedLine[] {
  const { caps, lines: rules } = planOf(context);
  const rooms = caps.map(({ size }) => size);
  const lines: ComputedLine[] = [];
  for (const rule of rules) lines.push(computeLine(rule, rooms, lines, context));
  return lines;
}

/** A line under the interpretations chosen. */
interface Line {
  readonly rule: FundingLineRule;
  readonly isOutside: boolean;
  readonly isFunded: boolean;
  readonly tariff: Computed;
  readonly citations: readonly Citation[];
  /** The caps that bind it, by their place. */
  readonly caps: readonly number[];
  /** Those of them of which it leaves the rest to later lines. */
  readonly shared: readonly number[];
}

const planOf = /* @__PURE__ */ perReading((reading) => {
  const caps = resolveCaps(reading).flatMap(({ parameter, lines }) => {
    const value = countOf(parameter, reading);
    const range = typeof value === 'number' ? exactly(value) : { atLeast: 0, atMost: null };
    const size = parameterOf(findParameter(parameter, reading), range, false);
    return value === null ? [] : [{ lines, size }];
  });
  const rules = reading.edition.funding.lines;
  const lines = rules.map((rule, index): Line => {
    const { code, unitAmount, outside } = rule;
    const binding = caps.flatMap((cap, place) => (cap.lines.includes(code) ? [place] : []));
    const later = rules.slice(index + 1).map((other) => other.code);
    const parameter = findParameter(unitAmount, reading);
    return {
      rule,
      isOutside: outside !== undefined && resolve(outside, reading),
      isFunded: parameter.value !== 'not-funded',
      tariff: parameterOf(parameter, amountOf(unitAmount, reading), true),
      citations: parameter.citations,
      caps: binding,
      shared: binding.filter((place) => caps[place]?.lines.some((other) => later.includes(other))),
    };
  });
  return { caps, lines };
});

function computeLine(
  line: Line,
  rooms: Computed[],
  earlier: readonly ComputedLine[],
  context: Context,
): ComputedLine {
  const { rule, isOutside, isFunded, tariff, citations } = line;
  const asked = countAsked(rule, context);
  const payable = applyCondition(rule, asked.range, context);
  const left = leaveOutPaid(rule, payable.quantity, earlier);
  const financed = isFunded ? applyCaps(line, left, rooms) : nonePaid(rule);
  const paid = payInHours(rule, financed, tariff, context) ?? {
    amount: productOf(financed, tariff),
    ...nothingWanted,
  };
  const unitAmount = tariff.range;
  const isOpenTariff = unitAmount.atMost !== unitAmount.atLeast && left.range.atMost !== 0;
  const wants = wantsOf([asked, ...payable.wants, paid]);
  return {
    rule,
    isOutside,
    citations,
    quantity: rule.beyond === undefined ? asked.range : left.range,
    financed: financed.range,
    paid: financed,
    unitAmount,
    amount: paid.amount,
    missing: wants.missing,
    unknown: isOpenTariff ? [...wants.unknown, rule.unitAmount] : wants.unknown,
  };
}

function nonePaid({ code }: FundingLineRule): Computed {
  return factOf(`finances.${code}`, exactly(0));
}

// A further tier: the ESMS that the cap of an earlier line leaves unpaid.
function leaveOutPaid(
  rule: FundingLineRule,
  quantity: Computed,
  earlier: readonly ComputedLine[],
): Computed {
  const first =
    rule.beyond === undefined ? undefined : earlier.find((line) => line.rule.code === rule.beyond);
  return first === undefined ? quantity : remainderOf(quantity, paidBy(first));
}

function paidBy({ rule, paid, financed }: ComputedLine): Computed {
  return factOf(`finances.${rule.code}`, financed, () => ({ from: presentStep(paid, true) }));
}

/** How many ask for a line, before any cap. */
export function countAsked(rule: FundingLineRule, context: Context): Counted {
  const { quantity } = rule;
  if (quantity.unit === 'esms') return countEsms(quantity.test, context);
  const verdict = evaluateRule(quantity.rule, context);
  const { status, missing, unknown } = verdict;
  return { range: countsFor(status, 1), missing, unknown };
}

function stepOfAsked({ quantity }: FundingLineRule, context: Context): Step | VerdictStep {
  return quantity.unit === 'esms'
    ? stepOfCount({ kind: 'esms', test: quantity.test }, context)
    : stepOfRule(quantity.rule, context);
}

function applyCondition(
  rule: FundingLineRule,
  asked: Range,
  context: Context,
): { readonly quantity: Computed; readonly wants: readonly Verdict[] } {
  const fact = factOf(`quantite.${rule.code}`, asked, () => ({ from: stepOfAsked(rule, context) }));
  const { condition } = rule;
  if (condition === undefined) return { quantity: fact, wants: [] };
  const verdict = evaluateRule(condition, context);
  const once = factOf(`condition.${rule.code}`, countsFor(verdict.status, 1), () => ({
    from: stepOfRule(condition, context),
  }));
  const isOpen = verdict.status === 'undetermined' && asked.atMost !== 0;
  return { quantity: productOf(fact, once), wants: isOpen ? [verdict] : [] };
}

function applyCaps(line: Line, quantity: Computed, rooms: Computed[]): Computed {
  let financed = quantity;
  for (const place of line.caps) financed = minimumOf(financed, rooms[place] ?? financed);
  for (const place of line.shared) {
    rooms[place] = remainderOf(rooms[place] ?? financed, financed);
  }
  return financed;
}
