import { describe, expectTypeOf, it } from 'vitest';
import * as allEditions from '../../src/editions/index';
import { editions } from '../../src/editions/index';
import {
  type AssessmentOptions,
  assess,
  assessEligibility,
  type CriterionStatus,
  computeFunding,
  type DateStep,
  defineProjet,
  type Edition,
  type EligibilityResult,
  evaluateStep,
  explain,
  type FundingResult,
  formatIssue,
  type GrappeResult,
  type InputIssue,
  type Projet,
  type ProjetInput,
  parseFiness,
  parseProjet,
  type Report,
  type ScheduleResult,
  type Step,
  type StepValue,
  scheduleMilestones,
  sizeGrappe,
  type VerdictStep,
} from '../../src/index';

type Question<Answer> = (edition: Edition, projet: Projet, options?: AssessmentOptions) => Answer;

describe('the answers of the library', () => {
  it('are all asked in the same way', () => {
    expectTypeOf(assess).toEqualTypeOf<Question<Report>>();
    expectTypeOf(sizeGrappe).toEqualTypeOf<Question<GrappeResult>>();
    expectTypeOf(assessEligibility).toEqualTypeOf<Question<EligibilityResult>>();
    expectTypeOf(computeFunding).toEqualTypeOf<Question<FundingResult>>();
    expectTypeOf(scheduleMilestones).toEqualTypeOf<Question<ScheduleResult>>();
  });

  it('are verdicts, not booleans', () => {
    expectTypeOf<Report['status']>().toEqualTypeOf<'eligible' | 'ineligible' | 'undetermined'>();
  });

  it('are amounts written as strings, null where they are not exact', () => {
    expectTypeOf<FundingResult['total']>().toEqualTypeOf<string | null>();
    expectTypeOf<FundingResult['bounds']['atLeast']>().toEqualTypeOf<string>();
    expectTypeOf<FundingResult['bounds']['atMost']>().toEqualTypeOf<string | null>();
  });

  it('can not be changed by who reads them', () => {
    type Criteria = Report['eligibility']['criteria'];
    expectTypeOf<Criteria>().not.toExtend<unknown[]>();
  });
});

describe('a step', () => {
  it('is evaluated to a value of its own kind', () => {
    expectTypeOf(evaluateStep<DateStep>).returns.toEqualTypeOf<string | null>();
    expectTypeOf(evaluateStep<VerdictStep>).returns.toEqualTypeOf<CriterionStatus>();
    expectTypeOf(evaluateStep<Step>).returns.toEqualTypeOf<StepValue>();
  });
});

describe('what comes in', () => {
  it('is anything, for parseProjet', () => {
    expectTypeOf(parseProjet).parameters.toEqualTypeOf<[input: unknown]>();
  });

  it('is a project or every issue, as parseProjet returns it', () => {
    const parsed = parseProjet({});
    expectTypeOf<Extract<typeof parsed, { ok: true }>['value']>().toEqualTypeOf<Projet>();
    expectTypeOf<Extract<typeof parsed, { ok: false }>['issues']>().toEqualTypeOf<
      readonly InputIssue[]
    >();
  });

  it('is a literal, for defineProjet', () => {
    expectTypeOf(defineProjet).toEqualTypeOf<(input: ProjetInput) => Projet>();
    expectTypeOf({
      organismesGestionnaires: [{ id: 'a' }],
      esms: [{ organismeGestionnaire: 'a', operation: 'acquisition' }],
    } as const).toExtend<ProjetInput>();
  });

  it('is refused by the compiler where a list is empty or a word unknown', () => {
    expectTypeOf<{ organismesGestionnaires: []; esms: [] }>().not.toExtend<ProjetInput>();
    expectTypeOf<{
      organismesGestionnaires: [{ id: string }];
      esms: [{ organismeGestionnaire: string; operation: 'achat' }];
    }>().not.toExtend<ProjetInput>();
  });

  it('is a number of nine characters, for parseFiness', () => {
    expectTypeOf(parseFiness).parameters.toEqualTypeOf<[value: string]>();
  });
});

describe('what people read', () => {
  it('is in French or in English', () => {
    expectTypeOf<Parameters<typeof explain>[1]['locale']>().toEqualTypeOf<'fr' | 'en'>();
    expectTypeOf<Parameters<typeof explain>[1]['format']>().toEqualTypeOf<'text' | 'markdown'>();
    expectTypeOf(explain).returns.toEqualTypeOf<string>();
    expectTypeOf(formatIssue).returns.toEqualTypeOf<string>();
  });
});

describe('the editions', () => {
  it('are data of one type', () => {
    expectTypeOf(editions).toEqualTypeOf<readonly Edition[]>();
    expectTypeOf(allEditions.amorcageTemps1).toEqualTypeOf<Edition>();
    expectTypeOf(allEditions.amorcageTemps2Regional).toEqualTypeOf<Edition>();
  });
});
