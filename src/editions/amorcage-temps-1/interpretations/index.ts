import type { Interpretation } from '../../../model/interpretation';
import { dateInterpretations } from './dates';
import { esmsInterpretations } from './esms';
import { financementInterpretations } from './financement';
import { grappeInterpretations } from './grappe';
import { regionInterpretations } from './regions';
import { solutionInterpretations } from './solution';

/** Every question that the texts of the edition leave open. */
export const interpretations: readonly Interpretation[] = [
  ...grappeInterpretations,
  ...financementInterpretations,
  ...regionInterpretations,
  ...solutionInterpretations,
  ...esmsInterpretations,
  ...dateInterpretations,
];
