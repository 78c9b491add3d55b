import { computeGrant, type Grant } from '../funding/compute-funding';
import { allocate, type Cents, partOf, sumsToOne } from '../kernel/money';
import { exactly, exactValue, type Range, sumRanges } from '../kernel/range';
import { type Context, resolve } from '../mechanisms/context';
import { createContext } from '../mechanisms/create-context';
import { rateOf } from '../mechanisms/parameter-value';
import { eurosBoundsOf, exactEurosOf } from '../mechanisms/step';
import type { Edition, MilestoneRule } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Projet } from '../model/projet';
import type { Milestone, ScheduleResult } from '../model/report';
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
    presentMilestone(rule, amounts[index] ?? { atLeast: 0, atMost: null }, context),
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
): readonly Range[] {
  const rates = rules.map(({ share }) => rateOf(share, context));
  return rules.map((rule, index) => {
    const base = baseOf(resolve(rule.lines, context), grant);
    const rate = rates[index] ?? null;
    if (rate === null) return { atLeast: 0, atMost: base.atMost };
    const same = rules.map((other, at) => ({
      at,
      lines: resolve(other.lines, context),
      rate: rates[at] ?? null,
    }));
    const own = String(resolve(rule.lines, context));
    const together = same.filter(({ lines }) => String(lines) === own);
    const whole = together.flatMap((part) => (part.rate === null ? [] : [part.rate]));
    const cents = exactValue(base);
    if (cents === null || whole.length < together.length || !sumsToOne(whole)) {
      return roundedOutwards(base, rate);
    }
    const parts = allocate(cents, whole, resolve(context.edition.schedule.rounding, context));
    return exactly(parts[together.findIndex(({ at }) => at === index)] ?? 0);
  });
}

function baseOf(lines: readonly string[] | 'all', grant: Grant): Range {
  if (lines === 'all') return grant.total.range;
  const concerned = grant.lines.filter(({ rule }) => lines.includes(rule.code));
  return sumRanges(concerned.map(({ amount }) => amount.range));
}

function roundedOutwards({ atLeast, atMost }: Range, rate: string): Range {
  const upper: Cents | null = atMost === null ? null : partOf(atMost, rate, 'up');
  return { atLeast: partOf(atLeast, rate, 'down'), atMost: upper };
}

function presentMilestone(rule: MilestoneRule, amount: Range, context: Context): Milestone {
  const share = rateOf(rule.share, context);
  const due = rule.due === undefined ? undefined : evaluateDue(rule.due, context);
  return {
    code: rule.code,
    label: rule.label.fr,
    share,
    lines: resolve(rule.lines, context),
    amount: exactEurosOf(amount),
    bounds: eurosBoundsOf(amount),
    trigger: rule.trigger.fr,
    due: due?.date ?? null,
    documents: rule.documents.map(({ fr }) => fr),
    conditions: rule.conditions.map(({ fr }) => fr),
    missing: due?.missing ?? [],
    unknown: [...(share === null ? [rule.share] : []), ...(due?.unknown ?? [])],
    citations: rule.citations,
  };
}
