import type { Criterion } from '../model/edition';
import type { CriterionStatus } from '../model/figures';
import type { Rule } from '../model/rule';
import { type Check, type Context, type EditionReading, findCriterion, resolve } from './context';
import { usesService } from './count';
import { evaluateDeadline, evaluateWindow } from './date-rules';
import { evaluateEveryEsms, evaluateSomeEsms } from './esms-rules';
import { pointerOf, readerOf } from './fact';
import {
  evaluateArsDepot,
  evaluateEveryOg,
  evaluateEveryOgBelow,
  evaluateSeveral,
} from './group-rules';
import { once, takeSlot } from './ready';
import { evaluateBelow, evaluateMinimum } from './threshold';
import {
  allOf,
  anyOf,
  certified,
  met,
  not,
  notApplicable,
  restated,
  toCertify,
  undetermined,
  unmet,
  type Verdict,
  when,
} from './verdict';

/** Evaluates a rule of an edition on a project. */
export function evaluateRule(rule: Rule, context: Context): Verdict {
  return checkOf(rule, context)(context);
}

/** A rule made ready for a reading of the edition. */
function checkOf(rule: Rule, reading: EditionReading): Check {
  return once(rule, reading.ready.checks, reading, makeCheck);
}

function makeCheck(rule: Rule, reading: EditionReading): Check {
  if ('interpretation' in rule) return checkOf(resolve(rule, reading), reading);
  switch (rule.kind) {
    case 'always':
      return () => met;
    case 'not-applicable':
      return neverApplies;
    case 'fact':
      return checkFact(rule);
    case 'named': {
      const open = undetermined([`/${rule.field}`]);
      return ({ projet }) => (projet[rule.field] === undefined ? open : met);
    }
    case 'regroupement':
      return (context) => evaluateRegroupement(rule, context);
    case 'piece': {
      const open = undetermined([`/pieces/${rule.piece}`]);
      return ({ projet }) => ofFlag(projet.pieces?.[rule.piece], met, unmet, open);
    }
    case 'some-service':
      return (context) => anyOf(rule.among.map((service) => usesService(service, context)));
    case 'every-esms':
      return askedOnce((context) => evaluateEveryEsms(rule.test, context), reading);
    case 'some-esms':
      return askedOnce((context) => evaluateSomeEsms(rule.test, context), reading);
    case 'every-og':
      return askedOnce((context) => evaluateEveryOg(rule.petit, context), reading);
    case 'several':
      return askedOnce((context) => evaluateSeveral(rule.of, context), reading);
    case 'minimum':
      return askedOnce((context) => evaluateMinimum(rule.count, rule.bound, context), reading);
    case 'below':
      return askedOnce((context) => evaluateBelow(rule.count, rule.bound, context), reading);
    case 'every-og-below':
      return askedOnce((context) => evaluateEveryOgBelow(rule.bound, context), reading);
    case 'deadline':
      return (context) => evaluateDeadline(rule, context);
    case 'window':
      return (context) => evaluateWindow(rule, context);
    case 'ars-depot':
      return askedOnce((context) => evaluateArsDepot(rule.in, context), reading);
    case 'certification':
      return () => toCertify;
    case 'claimed':
      return ({ projet }) => (projet.certifications?.[rule.criterion] === true ? met : unmet);
    case 'criteria':
      return (context) => allOf(rule.codes.map((code) => restate(code, context)));
    case 'undecidable': {
      const open = undetermined([], [rule.because]);
      return () => open;
    }
    case 'all': {
      const parts = rule.of.map((part) => checkOf(part, reading));
      return (context) => allOf(parts.map((part) => part(context)));
    }
    case 'any': {
      const parts = rule.of.map((part) => checkOf(part, reading));
      return (context) => anyOf(parts.map((part) => part(context)));
    }
    case 'not': {
      const part = checkOf(rule.of, reading);
      return (context) => not(part(context));
    }
    case 'when':
      return checkWhen(rule, reading);
    case 'because': {
      const part = checkOf(rule.rule, reading);
      return (context) => {
        const verdict = part(context);
        return verdict.status === 'met' ? { ...verdict, reason: rule.reason } : verdict;
      };
    }
  }
}

// What goes over the ESMS or the OG is asked once of a project, however many rules ask it.
function askedOnce(check: Check, { ready }: EditionReading): Check {
  const slot = takeSlot(ready);
  return (context) => {
    const known = context.verdicts[slot];
    if (known !== undefined) return known;
    const verdict = check(context);
    context.verdicts[slot] = verdict;
    return verdict;
  };
}

/** Evaluates a criterion; what only the applicant can say is decided by the certification. */
export function evaluateCriterion(criterion: Criterion, context: Context): Verdict {
  const verdict = evaluateRule(criterion.rule, context);
  const status = certified(verdict.status, context.projet.certifications?.[criterion.code]);
  return status === verdict.status ? verdict : { ...verdict, status };
}

type RuleOf<Kind> = Extract<Rule, { readonly kind: Kind }>;

function checkFact({ path }: RuleOf<'fact'>): Check {
  const read = readerOf(path);
  const yes: Verdict = { ...met, observed: true, required: true };
  const no: Verdict = { ...unmet, observed: false, required: true };
  const open = undetermined([pointerOf(path)]);
  return ({ projet }) => ofFlag(read(projet), yes, no, open);
}

function ofFlag(value: boolean | undefined, yes: Verdict, no: Verdict, open: Verdict): Verdict {
  if (value === undefined) return open;
  return value ? yes : no;
}

function evaluateRegroupement(rule: RuleOf<'regroupement'>, context: Context): Verdict {
  const { regroupement } = context.projet;
  if (regroupement === undefined) return undetermined(['/regroupement']);
  const verdict = rule.in.includes(regroupement) ? met : unmet;
  return { ...verdict, observed: regroupement, required: rule.in };
}

function restate(code: string, context: Context): Verdict {
  const { status, missing, unknown } = evaluateCriterion(findCriterion(code, context), context);
  return { status: restated(status), missing, unknown };
}

// A branch is made ready when a condition first opens it: a trace notes nothing of the other.
function checkWhen(rule: RuleOf<'when'>, reading: EditionReading): Check {
  const condition = checkOf(rule.condition, reading);
  const option = isOption(rule);
  const ready: { [Status in CriterionStatus]?: readonly Check[] } = {};
  return (context) => {
    const opened = condition(context);
    ready[opened.status] ??= branchesOf(rule, opened.status).map((one) => checkOf(one, reading));
    const [then = neverApplies, other] = ready[opened.status] ?? [];
    return other === undefined
      ? then(context)
      : when(opened, [then(context), other(context)], option);
  };
}

/** The branch that a condition opens; both while it is open. */
export function branchesOf(
  { then, otherwise = outOfPlace }: RuleOf<'when'>,
  condition: CriterionStatus,
): readonly [Rule] | readonly [Rule, Rule] {
  switch (condition) {
    case 'met':
    case 'to-certify':
      return [then];
    case 'unmet':
    case 'not-applicable':
      return [otherwise];
    case 'undetermined':
      return [then, otherwise];
  }
}

function neverApplies(): Verdict {
  return notApplicable;
}

const outOfPlace: Rule = { kind: 'not-applicable' };

/** Whether it offers something and asks for nothing. */
export function isOption({ then }: RuleOf<'when'>): boolean {
  return 'kind' in then && then.kind === 'always';
}
