import { describe, expectTypeOf, it } from 'vitest';
import {
  type AssessmentOptions,
  type Candidate,
  checkPriorities,
  computeUsageIndicators,
  describePortfolio,
  describePriorities,
  describeSelection,
  describeUsages,
  type Edition,
  type Envelope,
  type PortfolioOptions,
  type PortfolioSummary,
  type PriorityCheck,
  type PriorityOptions,
  type Projet,
  type Report,
  type Selection,
  type SelectionOptions,
  selectProjets,
  summarizePortfolio,
  type UsageCounts,
  type UsageIndicator,
} from '../../src/index';

describe('the work of a commission', () => {
  it('takes counts, a project, candidates or reports, and options', () => {
    expectTypeOf(computeUsageIndicators).toEqualTypeOf<
      (
        edition: Edition,
        counts: UsageCounts,
        options?: AssessmentOptions,
      ) => readonly UsageIndicator[]
    >();
    expectTypeOf(checkPriorities).toEqualTypeOf<
      (edition: Edition, projet: Projet, options?: PriorityOptions) => PriorityCheck
    >();
    expectTypeOf(selectProjets).toEqualTypeOf<
      (
        candidates: readonly Candidate[],
        envelopes: readonly Envelope[],
        options?: SelectionOptions,
      ) => Selection
    >();
    expectTypeOf(summarizePortfolio).toEqualTypeOf<
      (reports: Iterable<Report>, options?: PortfolioOptions) => PortfolioSummary
    >();
  });

  it('refuses a field of the counts that there is not, and a number for a score', () => {
    expectTypeOf<{ dossierActifs: number }>().not.toExtend<UsageCounts>();
    expectTypeOf<{ choisis: readonly ['usage.dossiers-actifs'] }>().not.toExtend<UsageCounts>();
    expectTypeOf<{ id: string; note: number }>().not.toExtend<Candidate>();
  });

  it('takes the total of a report as the amount of a candidate, unknown or not', () => {
    expectTypeOf<Report['funding']['total']>().toExtend<Candidate['montant']>();
  });

  it('is told in a language and a form', () => {
    const options = { locale: 'fr', format: 'markdown' } as const;
    expectTypeOf(describeUsages).toBeCallableWith([] as readonly UsageIndicator[], options);
    expectTypeOf(describePriorities).toBeCallableWith({} as PriorityCheck, options);
    expectTypeOf(describeSelection).toBeCallableWith({} as Selection, options);
    expectTypeOf(describePortfolio).toBeCallableWith({} as PortfolioSummary, options);
  });
});
