import type { ComparedCriterion } from '../model/comparison';
import type { CriterionResult } from '../model/report';
import type { Text } from '../model/text';

/** Whether a criterion decides eligibility. */
export function decides({ force, lines }: CriterionResult): boolean {
  return force === 'required' && lines === undefined;
}

/** A criterion without its force and its proof, with its label in both languages. */
export function compareCriterion(result: CriterionResult, label: Text): ComparedCriterion {
  const { force: _, reason: _reason, lines: _lines, citations: _citations, ...rest } = result;
  return { ...rest, label };
}
