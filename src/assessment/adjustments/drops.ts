import { type Context, findCriterion, resolve } from '../../mechanisms/context';
import { evaluateEsmsTest } from '../../mechanisms/esms-test';
import { evaluateRule } from '../../mechanisms/rule';
import type { EsmsTest, Rule } from '../../model/rule';

/**
 * The places of the ESMS that a rule refuses each by itself: those that fail what it asks of every
 * ESMS. An alternative, or a condition, asks it of none.
 */
export function refusedBy(rule: Rule, context: Context): readonly number[] {
  return testsIn(rule, context).flatMap((test) =>
    context.esms
      .filter((esms) => evaluateEsmsTest(test, esms, context).status === 'unmet')
      .map(({ index }) => index),
  );
}

function testsIn(rule: Rule, context: Context): readonly EsmsTest[] {
  if ('interpretation' in rule) return testsIn(resolve(rule, context), context);
  switch (rule.kind) {
    case 'every-esms':
      return [rule.test];
    case 'all':
      return rule.of.flatMap((part) => testsIn(part, context));
    case 'because':
      return testsIn(rule.rule, context);
    case 'criteria':
      return rule.codes.flatMap((code) => testsIn(findCriterion(code, context).rule, context));
    case 'when':
      return evaluateRule(rule.condition, context).status === 'met'
        ? testsIn(rule.then, context)
        : [];
    default:
      return [];
  }
}
