import type { ComparedCriterion } from '../model/comparison';
import type { CriterionResult } from '../model/report';
import type { Text } from '../model/text';

/** A criterion without its force and its proof, with its label in both languages. */
export function compareCriterion(result: CriterionResult, label: Text): ComparedCriterion {
  const {
    force: _,
    reason: _reason,
    lines: _lines,
    step: _step,
    citations: _citations,
    ...rest
  } = result;
  return { ...rest, label };
}
