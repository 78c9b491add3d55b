import { describe, expectTypeOf, it } from 'vitest';
import {
  type AssessmentOptions,
  type Comparison,
  compareEditions,
  describeComparison,
  describeDiff,
  describeRoutes,
  diffEditions,
  type Edition,
  type EditionDiff,
  type Projet,
  type Route,
} from '../../src/index';

describe('the comparisons', () => {
  it('take editions, and a project with the choices of interpretation', () => {
    expectTypeOf(compareEditions).toEqualTypeOf<
      (editions: readonly Edition[], projet: Projet, options?: AssessmentOptions) => Comparison
    >();
    expectTypeOf(diffEditions).toEqualTypeOf<(a: Edition, b: Edition) => EditionDiff>();
  });

  it('give amounts as bounds, and a total that may be null', () => {
    type Funding = Comparison['outcomes'][number]['funding'];
    expectTypeOf<Funding['total']>().toEqualTypeOf<string | null>();
    expectTypeOf<Funding['bounds']['atMost']>().toEqualTypeOf<string | null>();
  });

  it('say of a change which fields of that kind of content differ', () => {
    type Fields = EditionDiff['criteria']['changed'][number]['fields'];
    expectTypeOf<'force'>().toExtend<Fields[number]>();
    expectTypeOf<'value'>().not.toExtend<Fields[number]>();
  });

  it('are told in a language and a form', () => {
    const options = { locale: 'fr', format: 'markdown' } as const;
    expectTypeOf(describeComparison).toBeCallableWith({} as Comparison, options);
    expectTypeOf(describeDiff).toBeCallableWith({} as EditionDiff, options);
    expectTypeOf(describeRoutes).toBeCallableWith([] as readonly Route[], options);
  });
});
