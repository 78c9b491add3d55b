import type { CriterionResult, Report } from 'esms-numerique';
import { decides } from '../../../src/eligibility/decides';

/** A heading of a report over the criteria that stand under it. */
export interface CriteriaSection {
  readonly key:
    | 'unmet'
    | 'undetermined'
    | 'toCertify'
    | 'advice'
    | 'lineConditions'
    | 'openAdvice'
    | 'met';
  readonly results: readonly CriterionResult[];
}

/** The criteria of a report in the order in which they matter; sections without any are left out. */
export function sectionsOf({ eligibility, completeness }: Report): readonly CriteriaSection[] {
  const { criteria } = eligibility;
  const that = (status: CriterionResult['status']) =>
    criteria.filter((result) => result.status === status);
  const unmet = that('unmet');
  const open = that('undetermined');
  const toCertify = [...criteria, ...completeness.items].filter(
    ({ status }) => status === 'to-certify',
  );
  const sections: readonly CriteriaSection[] = [
    { key: 'unmet', results: unmet.filter(decides) },
    { key: 'undetermined', results: open.filter(decides) },
    { key: 'advice', results: unmet.filter((one) => !decides(one) && one.lines === undefined) },
    { key: 'lineConditions', results: unmet.filter(({ lines }) => lines !== undefined) },
    { key: 'toCertify', results: toCertify },
    { key: 'openAdvice', results: open.filter((one) => !decides(one)) },
    { key: 'met', results: that('met') },
  ];
  return sections.filter(({ results }) => results.length > 0);
}
