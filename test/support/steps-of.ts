import { partsOf } from '../../src/mechanisms/parts-of-step';
import type { Report } from '../../src/model/report';
import type { AnyStep } from '../../src/model/step';

/** A step with every step below it. */
export function withParts(step: AnyStep): readonly AnyStep[] {
  const all = [step];
  for (const one of all) all.push(...partsOf(one));
  return all;
}

/** The steps at the top of a report, as far as it has some. */
export function stepsAtTop({
  eligibility,
  completeness,
  funding,
  schedule,
}: Report): readonly AnyStep[] {
  const steps: readonly (AnyStep | undefined)[] = [
    ...[...eligibility.criteria, ...completeness.items].map(({ step }) => step),
    ...funding.lines.flatMap(({ step, financedStep }) => [step, financedStep]),
    funding.step,
    ...funding.shares.map(({ step }) => step),
    ...schedule.milestones.flatMap(({ amountStep, dueStep }) => [amountStep, dueStep]),
  ];
  return steps.filter((step) => step !== undefined);
}
