import { distinct } from '../kernel/distinct';
import { jsonPointer } from '../kernel/json-pointer';
import type { Criterion } from '../model/edition';
import type { Bound, Rule } from '../model/rule';
import type {
  CombinationStep,
  CriterionStep,
  RuleMeasures,
  Step,
  ThresholdStep,
  VerdictReadings,
  VerdictStep,
} from '../model/step';
import { evaluateBound } from './bound';
import { type Context, findCriterion, resolve } from './context';
import { stepOfCount } from './count-step';
import { stepsOfEntries } from './esms-step';
import { type PlainRule, readingsOfRule, readRegions } from './readings';
import { branchesOf, evaluateCriterion, evaluateRule, isOption } from './rule';
import { presentStep } from './step';
import { trace, traceChoice } from './trace';
import type { Verdict } from './verdict';
import { notes } from './verdict-notes';

type Fixed = Extract<Rule, { readonly kind: string }>;

/** How the verdict on a criterion is reached. Every node asks what the verdict itself asks. */
export function stepOfCriterion(criterion: Criterion, context: Context): CriterionStep {
  const { interpretations } = traceChoice(criterion.force, context);
  const rule = stepOfRule(criterion.rule, context);
  const word =
    rule.value === 'to-certify' ? context.projet.certifications?.[criterion.code] : undefined;
  const path = jsonPointer(['certifications', criterion.code]);
  return {
    kind: 'criterion',
    code: criterion.code,
    of: [rule],
    ...(word === undefined ? {} : { word }),
    ...notes({ facts: word === undefined ? [] : [{ paths: [path], value: word }] }),
    ...notes({ interpretations }),
    value: evaluateCriterion(criterion, context).status,
  };
}

/** How the verdict of a rule is reached: the rule as a tree under the choices made. */
export function stepOfRule(rule: Rule, context: Context): VerdictStep {
  const { answer, interpretations } = traceChoice<Rule>(rule, context);
  const step = stepOfFixed(answer as Fixed, context);
  const all = distinct([...interpretations, ...(step.interpretations ?? [])]);
  return { ...step, ...notes({ interpretations: all }) };
}

function stepOfFixed(rule: Fixed, context: Context): VerdictStep {
  switch (rule.kind) {
    case 'minimum':
    case 'below':
      return stepOfThreshold(rule, context);
    case 'every-esms':
    case 'every-og': {
      const [test, esms] =
        rule.kind === 'every-esms' ? [rule.test, context.esms] : [rule.petit, oneOfEachOg(context)];
      const of = stepsOfEntries(test, esms, context);
      return { kind: 'every', rule, of, ...answerOf(evaluateRule(rule, context)) };
    }
    case 'some-esms': {
      const of = stepsOfEntries(rule.test, context.esms, context);
      return { kind: 'some', rule, of, ...answerOf(evaluateRule(rule, context)) };
    }
    case 'criteria': {
      const criteria = rule.codes.map((code) => findCriterion(code, context));
      return combination(
        'restated',
        rule,
        criteria.map((one) => stepOfCriterion(one, context)),
        context,
      );
    }
    case 'all':
    case 'any':
      return combination(
        rule.kind,
        rule,
        rule.of.map((part) => stepOfRule(part, context)),
        context,
      );
    case 'not':
      return combination('not', rule, [stepOfRule(rule.of, context)], context);
    case 'because': {
      const step = combination('because', rule, [stepOfRule(rule.rule, context)], context);
      return { ...step, reason: rule.reason.fr };
    }
    case 'when':
      return stepOfWhen(rule, context);
    default:
      return stepOfPlain(rule, context);
  }
}

function stepOfPlain(rule: PlainRule, context: Context): VerdictStep {
  const { answer, parameters, interpretations } = trace(context, (traced) =>
    evaluateRule(rule, traced),
  );
  const facts = readingsOfRule(rule, context);
  return {
    kind: 'rule',
    rule,
    ...notes({ facts, parameters, interpretations }),
    ...answerOf(answer),
  };
}

// Without a bound nothing is counted: the rule asks nothing of the project.
function stepOfThreshold(rule: ThresholdStep['rule'], context: Context): VerdictStep {
  const { answer, parameters, interpretations } = trace(context, (traced) =>
    evaluateBound(rule.bound, traced),
  );
  const verdict = evaluateRule(rule, context);
  if (answer === null) {
    return { kind: 'rule', rule, ...notes({ parameters, interpretations }), ...answerOf(verdict) };
  }
  const of: readonly [Step, Step] = [
    stepOfCount(rule.count, context),
    presentStep(answer.computed, context.detail),
  ];
  const facts = isSameEverywhere(rule.bound, context) ? [] : readRegions(context);
  return {
    kind: 'threshold',
    rule,
    of,
    ...notes({ facts, interpretations }),
    ...answerOf(verdict),
  };
}

function isSameEverywhere(bound: Bound, context: Context): boolean {
  return typeof resolve(bound, context) === 'string';
}

function stepOfWhen(rule: Extract<Rule, { readonly kind: 'when' }>, context: Context): VerdictStep {
  const condition = stepOfRule(rule.condition, context);
  const branches = branchesOf(rule, condition.value).map((branch) => stepOfRule(branch, context));
  const step = combination('when', rule, [condition, ...branches], context);
  return isOption(rule) ? { ...step, option: true } : step;
}

function combination(
  kind: CombinationStep['kind'],
  rule: Rule,
  of: readonly VerdictStep[],
  context: Context,
): CombinationStep {
  return { kind, of, value: evaluateRule(rule, context).status };
}

function oneOfEachOg({ esms }: Context): Context['esms'] {
  return [...new Map(esms.map((one) => [one.organismeGestionnaire, one])).values()];
}

function answerOf({ status, observed, required, gap }: Verdict): RuleMeasures & VerdictReadings {
  return {
    ...(observed === undefined ? {} : { observed }),
    ...(required === undefined ? {} : { required }),
    ...(gap === undefined ? {} : { gap }),
    value: status,
  };
}
