import { computeGrant, type Grant } from '../funding/compute-funding';
import type { Draft } from '../kernel/draft';
import { type Sharing, sumsToOne } from '../kernel/money';
import { exactValue } from '../kernel/range';
import { type Context, type EditionReading, findParameter } from '../mechanisms/context';
import { createContext } from '../mechanisms/create-context';
import { rateOf } from '../mechanisms/parameter-value';
import { perReading } from '../mechanisms/ready';
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
  const plan = planOf(context);
  const amounts = amountsOf(plan, grant);
  const milestones = plan.instalments.map((instalment, index) =>
    presentMilestone(instalment, amounts[index] ?? sumOf([]), context),
  );
  const isExact = milestones.every(({ amount }) => amount !== null);
  return { status: isExact ? 'determined' : 'bounded', milestones };
}

/** An instalment under the interpretations chosen. */
interface Instalment {
  readonly rule: MilestoneRule;
  readonly lines: readonly string[] | 'all';
  readonly interpretations: readonly string[];
  readonly rate: RateStep;
  /** Instalments of the same lines have the same group. */
  readonly group: string;
  readonly documents: readonly string[];
  readonly conditions: readonly string[];
  /** The code of its share, where no text gives it. */
  readonly unknown: readonly string[];
}

interface Plan {
  readonly instalments: readonly Instalment[];
  readonly sharing: Sharing;
  readonly interpretations: readonly string[];
  /** The rates of each group, where all are known and make up the whole. */
  readonly whole: ReadonlyMap<string, readonly RateStep[]>;
}

const planOf = /* @__PURE__ */ perReading((reading): Plan => {
  const { milestones, rounding } = reading.edition.schedule;
  const instalments = milestones.map((rule): Instalment => {
    const { answer: lines, interpretations } = traceChoice(rule.lines, reading);
    const rate = rateStepOf(rule.share, reading);
    return {
      rule,
      lines,
      interpretations,
      rate,
      group: String(lines),
      documents: rule.documents.map(({ fr }) => fr),
      conditions: rule.conditions.map(({ fr }) => fr),
      unknown: rate.value === null ? [rule.share] : [],
    };
  });
  const whole = new Map<string, readonly RateStep[]>();
  for (const { group } of instalments) {
    const rates = instalments.filter((one) => one.group === group).map(({ rate }) => rate);
    const known = rates.flatMap(({ value }) => value ?? []);
    if (known.length === rates.length && sumsToOne(known)) whole.set(group, rates);
  }
  const { answer: sharing, interpretations } = traceChoice(rounding, reading);
  return { instalments, sharing, interpretations, whole };
});

// Instalments that make up the whole of an exact amount share it to the cent; others are each
// rounded outwards, so that the true amount lies between both ends.
function amountsOf({ instalments, ...plan }: Plan, grant: Grant): readonly Computed[] {
  const shared = new Map<string, { of: readonly Computed[]; next: number }>();
  return instalments.map(({ lines, group, rate, interpretations }) => {
    const base = baseOf(lines, grant);
    const rates = plan.whole.get(group);
    if (rates === undefined || exactValue(base.range) === null) {
      return shareOf(base, rate, interpretations);
    }
    const read = [...interpretations, ...plan.interpretations];
    const parts = shared.get(group) ?? {
      of: allocationsOf(base, rates, plan.sharing, read),
      next: 0,
    };
    shared.set(group, parts);
    parts.next += 1;
    return parts.of[parts.next - 1] ?? base;
  });
}

function rateStepOf(code: string, reading: EditionReading): RateStep {
  const { suppliedBy } = findParameter(code, reading);
  const origin = suppliedBy === undefined ? {} : { suppliedBy };
  return { kind: 'rate', code, ...origin, value: rateOf(code, reading) };
}

function baseOf(lines: readonly string[] | 'all', grant: Grant): Computed {
  if (lines === 'all') return referenceTo('/funding/step', grant.total);
  const concerned = grant.lines.flatMap(({ rule, amount }, index) =>
    lines.includes(rule.code) ? [referenceTo(`/funding/lines/${index}/step`, amount)] : [],
  );
  return sumOf(concerned);
}

function presentMilestone(
  { rule, lines, rate, documents, conditions, unknown }: Instalment,
  amount: Computed,
  context: Context,
): Milestone {
  const due = rule.due === undefined ? undefined : evaluateDue(rule.due, context);
  const result: Draft<Milestone> = {
    code: rule.code,
    label: rule.label.fr,
    share: rate.value,
    lines,
    amount: exactEurosOf(amount.range),
    bounds: eurosBoundsOf(amount.range),
  };
  if (context.detail) result.amountStep = presentStep(amount, true);
  result.trigger = rule.trigger.fr;
  result.due = due?.date ?? null;
  if (context.detail && due !== undefined) result.dueStep = due.open();
  result.documents = documents;
  result.conditions = conditions;
  result.missing = due?.missing ?? none;
  result.unknown =
    due === undefined || due.unknown.length === 0 ? unknown : [...unknown, ...due.unknown];
  result.citations = rule.citations;
  return result as Milestone;
}

const none: readonly never[] = [];
