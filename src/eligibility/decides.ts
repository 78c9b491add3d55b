import type { CriterionResult } from '../model/report';

/**
 * Whether a criterion decides eligibility: it is required, not the condition of a line, and asks
 * for more than a content of the file.
 */
export function decides({
  code,
  force,
  lines,
}: Pick<CriterionResult, 'code' | 'force' | 'lines'>): boolean {
  return force === 'required' && lines === undefined && !isOfCompleteness({ code });
}

/** Whether a criterion is of the content of the file, which doesn't decide eligibility. */
export function isOfCompleteness({ code }: Pick<CriterionResult, 'code'>): boolean {
  return code.startsWith('dossier.');
}
