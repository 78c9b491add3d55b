import type { Criterion } from '../../../model/edition';
import { depot } from './depot';
import { esms } from './esms';
import { financement } from './financement';
import { grappe } from './grappe';
import { niveau } from './niveau';
import { petitsOg } from './petits-og';
import { solution } from './solution';
import { usages } from './usages';

/** Every criterion of the edition. */
export const criteria: readonly Criterion[] = [
  ...esms,
  ...financement,
  ...grappe,
  ...niveau,
  ...solution,
  ...usages,
  ...petitsOg,
  ...depot,
];
