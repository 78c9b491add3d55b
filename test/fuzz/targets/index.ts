import type { AnyTarget } from '../target';
import { assessTarget } from './assess';
import { byHandTarget } from './by-hand';
import { commandTarget } from './command';
import { esmsListTarget } from './esms-list';
import { parametersTarget } from './parameters';
import { parseProjetTarget } from './parse-projet';
import { processTarget } from './process';
import { receiptTarget } from './receipt';
import { selectionTarget } from './selection';
import { usageCountsTarget } from './usage-counts';

/** All that is fuzzed. */
export const targets: readonly AnyTarget[] = [
  parseProjetTarget,
  assessTarget,
  byHandTarget,
  esmsListTarget,
  commandTarget,
  processTarget,
  parametersTarget,
  usageCountsTarget,
  receiptTarget,
  selectionTarget,
];
