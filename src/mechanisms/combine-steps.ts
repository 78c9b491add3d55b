import type { CriterionStatus } from '../model/figures';
import type { VerdictStep } from '../model/step';
import {
  allOf,
  anyOf,
  certified,
  met,
  not,
  restated,
  undetermined,
  unmet,
  type Verdict,
  when,
} from './verdict';

/** A step whose status follows from those of the steps below it. */
export type CombiningStep = Exclude<VerdictStep, { kind: 'rule' | 'test' | 'threshold' }>;

/** The status that a step makes of those below it, by the same combinations as the verdict. */
export function combineStatuses(
  step: CombiningStep,
  statuses: readonly CriterionStatus[],
): CriterionStatus {
  const verdicts = statuses.map(bare);
  const [first = met, ...branches] = verdicts;
  switch (step.kind) {
    case 'all':
    case 'every':
      return allOf(verdicts).status;
    case 'any':
      return anyOf(verdicts).status;
    case 'some':
      return verdicts.length === 0 ? unmet.status : anyOf(verdicts).status;
    case 'not':
      return not(first).status;
    case 'when':
      return when(first, branches, step.option === true).status;
    case 'restated':
      return allOf(statuses.map((status) => bare(restated(status)))).status;
    case 'criterion':
      return certified(first.status, step.word);
    case 'entries':
    case 'because':
      return first.status;
  }
}

function bare(status: CriterionStatus): Verdict {
  return status === 'undetermined' ? undetermined([]) : { status, missing: [], unknown: [] };
}
