import type { Context } from '../mechanisms/context';
import { evaluateEsmsTest } from '../mechanisms/esms-test';
import type { FundingLineRule } from '../model/edition';
import type { CriterionStatus } from '../model/figures';
import type { EsmsFacts } from '../projet/derive-facts';

/** Whether an ESMS asks for a line; `unmet` where it is paid once for the project. */
export function askOf(
  { quantity }: FundingLineRule,
  esms: EsmsFacts,
  context: Context,
): CriterionStatus {
  return quantity.unit === 'projet'
    ? 'unmet'
    : evaluateEsmsTest(quantity.test, esms, context).status;
}

/** How many ESMS some entries stand for. */
export function countOfAll(entries: readonly EsmsFacts[]): number {
  return entries.reduce((sum, { nombre }) => sum + nombre, 0);
}
