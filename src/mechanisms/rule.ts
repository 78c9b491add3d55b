import { truthOf } from '../kernel/truth';
import type { Criterion } from '../model/edition';
import type { CriterionStatus } from '../model/figures';
import type { Rule } from '../model/rule';
import { type Context, findCriterion, resolve } from './context';
import { usesService } from './count';
import { evaluateDeadline, evaluateWindow } from './date-rules';
import { evaluateEveryEsms, evaluateSomeEsms } from './esms-rules';
import { readFact } from './fact';
import {
  evaluateArsDepot,
  evaluateEveryOg,
  evaluateEveryOgBelow,
  evaluateSeveral,
} from './group-rules';
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
  verdictOf,
  when,
} from './verdict';

/** Evaluates a rule of an edition on a project. */
export function evaluateRule(rule: Rule, context: Context): Verdict {
  if ('interpretation' in rule) return evaluateRule(resolve(rule, context), context);
  switch (rule.kind) {
    case 'always':
      return met;
    case 'not-applicable':
      return notApplicable;
    case 'fact':
      return evaluateFact(rule, context);
    case 'named':
      return context.projet[rule.field] === undefined ? undetermined([`/${rule.field}`]) : met;
    case 'regroupement':
      return evaluateRegroupement(rule, context);
    case 'piece':
      return verdictOf(truthOf(context.projet.pieces?.[rule.piece]), [`/pieces/${rule.piece}`]);
    case 'some-service':
      return anyOf(rule.among.map((service) => usesService(service, context)));
    case 'every-esms':
      return evaluateEveryEsms(rule.test, context);
    case 'some-esms':
      return evaluateSomeEsms(rule.test, context);
    case 'every-og':
      return evaluateEveryOg(rule.petit, context);
    case 'several':
      return evaluateSeveral(rule.of, context);
    case 'minimum':
      return evaluateMinimum(rule.count, rule.bound, context);
    case 'below':
      return evaluateBelow(rule.count, rule.bound, context);
    case 'every-og-below':
      return evaluateEveryOgBelow(rule.bound, context);
    case 'deadline':
      return evaluateDeadline(rule, context);
    case 'window':
      return evaluateWindow(rule, context);
    case 'ars-depot':
      return evaluateArsDepot(rule.in, context);
    case 'certification':
      return toCertify;
    case 'claimed':
      return context.projet.certifications?.[rule.criterion] === true ? met : unmet;
    case 'criteria':
      return allOf(rule.codes.map((code) => restate(code, context)));
    case 'undecidable':
      return undetermined([], [rule.because]);
    case 'all':
      return allOf(rule.of.map((part) => evaluateRule(part, context)));
    case 'any':
      return anyOf(rule.of.map((part) => evaluateRule(part, context)));
    case 'not':
      return not(evaluateRule(rule.of, context));
    case 'when':
      return evaluateWhen(rule, context);
    case 'because': {
      const verdict = evaluateRule(rule.rule, context);
      return verdict.status === 'met' ? { ...verdict, reason: rule.reason } : verdict;
    }
  }
}

/** Evaluates a criterion; what only the applicant can say is decided by the certification. */
export function evaluateCriterion(criterion: Criterion, context: Context): Verdict {
  const verdict = evaluateRule(criterion.rule, context);
  const status = certified(verdict.status, context.projet.certifications?.[criterion.code]);
  return status === verdict.status ? verdict : { ...verdict, status };
}

type RuleOf<Kind> = Extract<Rule, { readonly kind: Kind }>;

function evaluateFact(rule: RuleOf<'fact'>, context: Context): Verdict {
  const fact = readFact(rule.path, context.projet);
  const verdict = verdictOf(truthOf(fact.value), [fact.pointer]);
  return fact.value === undefined ? verdict : { ...verdict, observed: fact.value, required: true };
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

function evaluateWhen(rule: RuleOf<'when'>, context: Context): Verdict {
  const condition = evaluateRule(rule.condition, context);
  const branches = branchesOf(rule, condition.status);
  return when(
    condition,
    branches.map((branch) => evaluateRule(branch, context)),
    isOption(rule),
  );
}

/** The branch that a condition opens; both while it is open. */
export function branchesOf(
  { then, otherwise = { kind: 'not-applicable' } }: RuleOf<'when'>,
  condition: CriterionStatus,
): readonly Rule[] {
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

/** Whether it offers something and asks for nothing. */
export function isOption({ then }: RuleOf<'when'>): boolean {
  return 'kind' in then && then.kind === 'always';
}
