import { distinct } from '../kernel/distinct';
import type { JsonPointer } from '../kernel/json-pointer';
import type { Truth } from '../kernel/truth';
import type { CriterionStatus, Observation } from '../model/figures';
import type { Text } from '../model/text';

/** The answer to a rule, with what was observed, what is required and what is missing to know. */
export interface Verdict {
  readonly status: CriterionStatus;
  readonly observed?: Observation;
  readonly required?: Observation;
  readonly gap?: number;
  readonly missing: readonly JsonPointer[];
  readonly unknown: readonly string[];
  readonly reason?: Text;
}

const nothing: readonly never[] = [];

export const met: Verdict = { status: 'met', missing: nothing, unknown: nothing };
export const unmet: Verdict = { status: 'unmet', missing: nothing, unknown: nothing };
export const toCertify: Verdict = { status: 'to-certify', missing: nothing, unknown: nothing };
export const notApplicable: Verdict = {
  status: 'not-applicable',
  missing: nothing,
  unknown: nothing,
};

/** Whether a verdict is a mere status, one of the four that say no more. */
export function isBare(verdict: Verdict): boolean {
  return verdict === met || verdict === unmet || verdict === toCertify || verdict === notApplicable;
}

/** A verdict that waits for facts of the project, or for what the library lacks. */
export function undetermined(
  missing: readonly JsonPointer[],
  unknown: readonly string[] = nothing,
): Verdict {
  return { status: 'undetermined', missing, unknown };
}

/** The verdict that a truth gives; when unknown, for want of what is named. */
export function verdictOf(
  truth: Truth,
  missing: readonly JsonPointer[],
  unknown: readonly string[] = nothing,
): Verdict {
  if (truth === 'unknown') return undetermined(missing, unknown);
  return truth === 'true' ? met : unmet;
}

const ranks = { unmet: 0, undetermined: 1, 'to-certify': 2, met: 3 } as const;

/**
 * All of them hold: the lowest status in the order unmet, undetermined, to certify, met. What is
 * not applicable is left out; if nothing else stands, neither is the whole.
 */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  return combine(verdicts, 'lowest');
}

/**
 * One of them holds: the highest status. The first one is the rule, the others its alternatives: it
 * lends what was observed and required.
 */
export function anyOf(verdicts: readonly Verdict[]): Verdict {
  const decisive = combine(verdicts, 'highest');
  const rule = verdicts[0];
  if (rule === undefined || decisive === rule) return decisive;
  return {
    ...decisive,
    ...(rule.observed === undefined ? {} : { observed: rule.observed }),
    ...(rule.required === undefined ? {} : { required: rule.required }),
    ...(rule.gap === undefined ? {} : { gap: decisive.status === 'met' ? 0 : rule.gap }),
  };
}

/** The opposite holds. */
export function not(verdict: Verdict): Verdict {
  if (verdict.status === 'met') return unmet;
  if (verdict.status === 'unmet') return met;
  return verdict;
}

/** What the applicant's word makes of a status that rests on it alone. */
export function certified(status: CriterionStatus, word: boolean | undefined): CriterionStatus {
  if (status !== 'to-certify' || word === undefined) return status;
  return word ? 'met' : 'unmet';
}

/** A criterion that another one restates asks for no second word: to certify counts as met. */
export function restated(status: CriterionStatus): CriterionStatus {
  return status === 'to-certify' ? 'met' : status;
}

/**
 * The branch that a condition opens. While it is open both branches stand, and only what holds
 * either way is known. A mere option says nothing beyond its condition, so that it stays open.
 */
export function when(condition: Verdict, branches: readonly Verdict[], isOption: boolean): Verdict {
  const [then = notApplicable, otherwise] = branches;
  if (otherwise === undefined) return then;
  if (then.status === otherwise.status && then.status !== 'undetermined') return then;
  const harmless = then.status === 'met' && otherwise.status === 'not-applicable';
  if (harmless && !isOption) return then;
  const open = [condition, then, otherwise].filter(({ status }) => status === 'undetermined');
  const { missing, unknown } = wantsOf(open);
  return undetermined(missing, unknown);
}

function combine(verdicts: readonly Verdict[], end: 'lowest' | 'highest'): Verdict {
  let decisive: Verdict | undefined;
  let reached = 0;
  for (const verdict of verdicts) {
    if (verdict.status === 'not-applicable') continue;
    const rank = ranks[verdict.status];
    if (decisive !== undefined && (end === 'lowest' ? rank >= reached : rank <= reached)) continue;
    decisive = verdict;
    reached = rank;
    // Nothing that follows can change it.
    if (rank === (end === 'lowest' ? ranks.unmet : ranks.met)) return verdict;
  }
  if (decisive === undefined) return verdicts.length === 0 ? met : notApplicable;
  if (decisive.status !== 'undetermined') return decisive;
  const open = verdicts.filter((verdict) => verdict.status === 'undetermined');
  return open.length === 1 ? decisive : { ...decisive, ...wantsOf(open) };
}

/** What a verdict or a number waits for. */
export type Wants = Pick<Verdict, 'missing' | 'unknown'>;

export const nothingWanted: Wants = { missing: nothing, unknown: nothing };

/** What several verdicts wait for, each thing once. */
export function wantsOf(verdicts: readonly Wants[]): Wants {
  const isNothing = verdicts.every(
    ({ missing, unknown }) => missing.length === 0 && unknown.length === 0,
  );
  if (isNothing) return nothingWanted;
  return {
    missing: distinct(verdicts.flatMap((verdict) => verdict.missing)),
    unknown: distinct(verdicts.flatMap((verdict) => verdict.unknown)),
  };
}
