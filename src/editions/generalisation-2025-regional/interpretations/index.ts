import type { Interpretation } from '../../../model/interpretation';
import { interpretationsFinancement } from './financement';
import { interpretationsNiveau } from './niveau';
import { interpretationsRegions } from './regions';
import { interpretationsStructures } from './structures';
import { interpretationsTextes } from './textes';

/** Every question that the sources leave open, and how it is answered. */
export const interpretations: readonly Interpretation[] = [
  ...interpretationsNiveau,
  ...interpretationsStructures,
  ...interpretationsRegions,
  ...interpretationsFinancement,
  ...interpretationsTextes,
];
