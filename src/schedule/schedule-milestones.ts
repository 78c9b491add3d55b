import { computeGrant, type Grant } from '../funding/compute-funding';
import { sumsToOne } from '../kernel/money';
import { exactValue } from '../kernel/range';
import { type Context, findParameter, resolve } from '../mechanisms/context';
import { createContext } from '../mechanisms/create-context';
import { rateOf } from '../mechanisms/parameter-value';
import {
  allocationsOf,
  type Computed,
  eurosBoundsOf,
  exactEurosOf,
  presentStep,
  referenceTo,
  shareOf,
  sumOf,
} from '../mechanisms/step';
import { traceChoice } from '../mechanisms/trace';
import type { Edition, MilestoneRule } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Projet } from '../model/projet';
import type { Milestone, ScheduleResult } from '../model/report';
import type { RateStep } from '../model/step';
import { evaluateDue } from './due-date';

/**
 * Says in which instalments the grant is paid, upon what, and when each is due.
 *
 * Amounts are in euros and sum to the grant to the cent. An amount that isn't exact is null, with
 * `bounds`; a share that no text gives is null. `due` is null while an event has no date, listed in
 * `missing`, or where no text gives a delay.
 *
 * @example
 * ```ts
 * import { defineProjet, scheduleMilestones } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition',
 *     equipement: false }],
 *   amoa: { marche: false, pilotage: false },
 * });
 * const { milestones } = scheduleMilestones(amorcageTemps1, projet);
 * milestones.map(({ amount }) => amount); // => ['150000.00', '150000.00', '75000.00']
 * ```
 */
export function scheduleMilestones(
  edition: Edition,
  projet: Projet,
  options?: AssessmentOptions,
): ScheduleResult {
  const context = createContext(edition, projet, options);
  return scheduleGrant(computeGrant(context), context);
}

/** The schedule of a grant on a context that is prepared. */
export function scheduleGrant(grant: Grant, context: Context): ScheduleResult {
  const rules = context.edition.schedule.milestones;
  const amounts = amountsOf(rules, grant, context);
  const milestones = rules.map((rule, index) =>
    presentMilestone(rule, amounts[index] ?? sumOf([]), context),
  );
  const isExact = milestones.every(({ amount }) => amount !== null);
  return { status: isExact ? 'determined' : 'bounded', milestones };
}

// Instalments that make up the whole of an exact amount share it to the cent; others are each
// rounded outwards, so that the true amount lies between both ends.
function amountsOf(
  rules: readonly MilestoneRule[],
  grant: Grant,
  context: Context,
): readonly Computed[] {
  const shares = rules.map((rule) => ({
    ...traceChoice(rule.lines, context),
    rate: rateStepOf(rule.share, context),
  }));
  const { answer: sharing, interpretations } = traceChoice(
    context.edition.schedule.rounding,
    context,
  );
  const settled = new Map<string, readonly Computed[] | null>();
  return shares.map((share) => {
    const base = baseOf(share.answer, grant);
    const lines = String(share.answer);
    const key = [lines, ...share.interpretations].join(' ');
    const together = shares.filter(({ answer }) => String(answer) === lines);
    const read = [...share.interpretations, ...interpretations];
    let parts = settled.get(key);
    if (parts === undefined) {
      const rates = together.map(({ rate }) => rate);
      parts = isWhole(rates, base) ? allocationsOf(base, rates, sharing, read) : null;
      settled.set(key, parts);
    }
    return parts?.[together.indexOf(share)] ?? shareOf(base, share.rate, share.interpretations);
  });
}

// Rates that are all known and make up the whole of an amount that is exact.
function isWhole(rates: readonly RateStep[], base: Computed): boolean {
  if (exactValue(base.range) === null) return false;
  const known = rates.flatMap(({ value }) => value ?? []);
  return known.length === rates.length && sumsToOne(known);
}

function rateStepOf(code: string, context: Context): RateStep {
  const { suppliedBy } = findParameter(code, context);
  const origin = suppliedBy === undefined ? {} : { suppliedBy };
  return { kind: 'rate', code, ...origin, value: rateOf(code, context) };
}

function baseOf(lines: readonly string[] | 'all', grant: Grant): Computed {
  if (lines === 'all') return referenceTo('/funding/step', grant.total);
  const concerned = grant.lines.flatMap(({ rule, amount }, index) =>
    lines.includes(rule.code) ? [referenceTo(`/funding/lines/${index}/step`, amount)] : [],
  );
  return sumOf(concerned);
}

function presentMilestone(rule: MilestoneRule, amount: Computed, context: Context): Milestone {
  const share = rateOf(rule.share, context);
  const due = rule.due === undefined ? undefined : evaluateDue(rule.due, context);
  return {
    code: rule.code,
    label: rule.label.fr,
    share,
    lines: resolve(rule.lines, context),
    amount: exactEurosOf(amount.range),
    bounds: eurosBoundsOf(amount.range),
    ...(context.detail ? { amountStep: presentStep(amount, true) } : {}),
    trigger: rule.trigger.fr,
    due: due?.date ?? null,
    ...(context.detail && due !== undefined ? { dueStep: due.open() } : {}),
    documents: rule.documents.map(({ fr }) => fr),
    conditions: rule.conditions.map(({ fr }) => fr),
    missing: due?.missing ?? [],
    unknown: [...(share === null ? [rule.share] : []), ...(due?.unknown ?? [])],
    citations: rule.citations,
  };
}
