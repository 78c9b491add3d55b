import type { AnyStep } from '../model/step';

/** The steps from which a step was reached, one level down. */
export function partsOf(step: AnyStep): readonly AnyStep[] {
  const of: readonly AnyStep[] = 'of' in step ? step.of : [];
  if (step.kind === 'fact') return step.from === undefined ? [] : [step.from];
  return step.kind === 'allocation' ? [...of, ...step.weights] : of;
}
