import { compareDecimals, sumOfDecimals } from '../kernel/decimal';
import type { Plain } from '../kernel/plain-data';
import type { Finding } from '../model/issues/finding';
import { showValue } from '../model/issues/show-value';
import type { CheckItem, PriorityCheck, WeightedItem, WeightedScore } from '../model/priorities';
import type { CriterionStatus } from '../model/report';
import { nearestName } from '../projet/nearest-name';
import { parseData } from '../projet/parse-data';

type Weights = Readonly<Record<string, string>>;

/** The score that weights give to the items of a check list, or what is wrong with the weights. */
export function weigh(
  items: readonly CheckItem[],
  weights: Weights | undefined,
): Pick<PriorityCheck, 'score' | 'issues'> {
  if (weights === undefined) return { score: null, issues: [] };
  const codes = items.map(({ code }) => code);
  const parsed = parseData<Weights>(weights, (value) => findWeightFindings(value, codes));
  if (!parsed.ok) return { score: null, issues: parsed.issues };
  return { score: scoreOf(items, parsed.value), issues: [] };
}

function scoreOf(items: readonly CheckItem[], weights: Weights): WeightedScore {
  const weighted = items.flatMap(({ code, status }): readonly WeightedItem[] => {
    const weight = Object.hasOwn(weights, code) ? weights[code] : undefined;
    return weight === undefined ? [] : [{ code, weight, status, counted: countedAs(status) }];
  });
  const sumOf = (...counted: readonly WeightedItem['counted'][]) =>
    sumOfDecimals(weighted.filter((one) => counted.includes(one.counted)).map((one) => one.weight));
  const bounds = { atLeast: sumOf('whole'), atMost: sumOf('whole', 'open') };
  const isExact = compareDecimals(bounds.atLeast, bounds.atMost) === 0;
  return {
    suppliedBy: 'user',
    value: isExact ? bounds.atLeast : null,
    bounds,
    possible: sumOf('whole', 'open', 'none'),
    items: weighted,
  };
}

function countedAs(status: CriterionStatus): WeightedItem['counted'] {
  switch (status) {
    case 'met':
      return 'whole';
    case 'unmet':
      return 'none';
    case 'undetermined':
    case 'to-certify':
      return 'open';
    case 'not-applicable':
      return 'aside';
  }
}

function* findWeightFindings(weights: Plain, codes: readonly string[]): Iterable<Finding> {
  if (typeof weights !== 'object' || weights === null || Array.isArray(weights)) {
    yield { code: 'wrong-type', path: [], expected: 'object', received: showValue(weights) };
    return;
  }
  for (const [code, weight] of Object.entries(weights)) {
    if (!codes.includes(code)) {
      const suggestion = nearestName(code, codes);
      const near = suggestion === undefined ? {} : { suggestion };
      yield {
        code: 'unknown-code',
        path: [code],
        expected: 'checklist-code',
        received: showValue(code),
        ...near,
      };
    } else if (typeof weight !== 'string' || !/^\d{1,6}(\.\d{1,6})?$/.test(weight)) {
      yield { code: 'wrong-form', path: [code], expected: 'weight', received: showValue(weight) };
    }
  }
}
