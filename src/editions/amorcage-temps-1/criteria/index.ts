import type { Criterion } from '../../../model/edition';
import { depotCriteria } from './depot';
import { formeGrappeCriteria } from './forme-grappe';
import { prioriteCriteria } from './priorites';
import { projetCriteria } from './projet';
import { solutionCriteria } from './solution';
import { tailleGrappeCriteria } from './taille-grappe';

/** Every criterion of the edition, in the order of the text. */
export const criteria: readonly Criterion[] = [
  ...projetCriteria,
  ...prioriteCriteria,
  ...tailleGrappeCriteria,
  ...formeGrappeCriteria,
  ...solutionCriteria,
  ...depotCriteria,
];
