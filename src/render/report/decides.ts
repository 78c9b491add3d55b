import type { CriterionResult } from '../../model/report';

/** Whether a criterion decides eligibility: it is required, and not the condition of a line. */
export function decides({ force, lines }: CriterionResult): boolean {
  return force === 'required' && lines === undefined;
}
