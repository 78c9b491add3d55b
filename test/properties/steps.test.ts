import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import { type AnyStep, assess, evaluateStep, type Report } from '../../src/index';
import type { Edition } from '../../src/model/edition';
import type { Projet } from '../../src/model/projet';
import { arbitraryChoices } from '../support/arbitrary-options';
import { arbitraryProjet, withHours } from '../support/arbitrary-projet';
import { runs } from '../support/runs';
import { stepsAtTop, withParts } from '../support/steps-of';

const named = editions.map((edition) => [edition.id, edition] as const);

/** A report in detail, as one reads it from JSON. */
function detailed(edition: Edition, projet: Projet, choices: object): Report {
  const report = assess(edition, projet, { ...choices, detail: true });
  return JSON.parse(JSON.stringify(report));
}

/** The same step with what the inner steps say made void, so that only leaves can tell. */
function withLeavesOnly(step: AnyStep): AnyStep {
  const copy = structuredClone(step);
  for (const one of withParts(copy)) {
    const hasParts = 'of' in one && (one.of.length > 0 || one.kind !== 'entries');
    if (hasParts || (one.kind === 'fact' && one.from !== undefined))
      delete (one as { value?: unknown }).value;
  }
  return copy;
}

describe.each(named)('any step of a detailed report of %s', (_, edition) => {
  const choices = arbitraryChoices(edition);

  it('gives its value again from its leaves, at every depth', () => {
    fc.assert(
      fc.property(withHours(arbitraryProjet), choices, (projet, chosen) => {
        for (const top of stepsAtTop(detailed(edition, projet, chosen))) {
          const leaves = withParts(withLeavesOnly(top)).map((step) => evaluateStep(step));
          expect(leaves).toEqual(withParts(top).map(({ value }) => value));
        }
      }),
      runs(60),
    );
  });

  it('stands at the top for what the report says', () => {
    fc.assert(
      fc.property(withHours(arbitraryProjet), choices, (projet, chosen) => {
        const { eligibility, completeness, funding, schedule } = detailed(edition, projet, chosen);
        for (const { step, status } of [...eligibility.criteria, ...completeness.items]) {
          expect(step?.value).toBe(status);
        }
        for (const { financedStep, financed } of funding.lines) {
          const { atLeast, atMost } = financedStep?.value ?? {};
          expect(atLeast === atMost ? atLeast : null).toBe(financed);
        }
        for (const { step, amount } of funding.shares) {
          expect(step?.value.atLeast ?? null).toBe(amount);
          expect(step?.value.atMost ?? null).toBe(amount);
        }
        for (const { amountStep, bounds, dueStep, due } of schedule.milestones) {
          expect(amountStep?.value).toEqual(bounds);
          expect(dueStep?.value ?? null).toBe(due);
        }
      }),
      runs(25),
    );
  });

  it('refers to steps of the report that have the same value', () => {
    fc.assert(
      fc.property(withHours(arbitraryProjet), choices, (projet, chosen) => {
        const report = detailed(edition, projet, chosen);
        for (const step of stepsAtTop(report).flatMap(withParts)) {
          if (step.kind === 'reference') expect(valueAt(step.to, report)).toEqual(step.value);
        }
      }),
      runs(25),
    );
  });

  it('names parameters and interpretations that the detail holds, and no others stand there', () => {
    fc.assert(
      fc.property(withHours(arbitraryProjet), choices, (projet, chosen) => {
        const report = detailed(edition, projet, chosen);
        const steps = stepsAtTop(report).flatMap(withParts);
        const { parameters = {}, interpretations = {} } = report.detail ?? {};
        expect(new Set(steps.flatMap(parametersOf))).toEqual(new Set(Object.keys(parameters)));
        const giving = Object.values(parameters).flatMap(
          ({ interpretation = [] }) => interpretation,
        );
        const read = steps.flatMap((step) =>
          'interpretations' in step ? (step.interpretations ?? []) : [],
        );
        const words = [
          ...Object.values(parameters).map(({ label }) => label),
          ...Object.values(interpretations).flatMap(({ question, label }) => [question, label]),
        ];
        expect(words.filter((word) => !Object.hasOwn(report.translations.en, word))).toEqual([]);
        expect(new Set([...read, ...giving])).toEqual(new Set(Object.keys(interpretations)));
      }),
      runs(25),
    );
  });

  it('is added to the report, which says nothing else than without', () => {
    fc.assert(
      fc.property(arbitraryProjet, choices, (projet, chosen) => {
        const report = detailed(edition, projet, chosen);
        expect(JSON.stringify(withoutDetail(report))).toBe(
          JSON.stringify(withoutDetail(assess(edition, projet, chosen))),
        );
      }),
      runs(25),
    );
  });
});

function parametersOf(step: AnyStep): readonly string[] {
  if (step.kind === 'parameter' || step.kind === 'rate') return [step.code];
  return 'parameters' in step ? (step.parameters ?? []) : [];
}

function valueAt(pointer: string, report: Report): unknown {
  const step = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>>)[key], report);
  return (step as AnyStep).value;
}

// The steps of the lines stand in both; those of a detailed report open their facts further.
function withoutDetail(report: Report): unknown {
  const added = ['detail', 'translations', 'step', 'financedStep', 'amountStep', 'dueStep'];
  return JSON.parse(JSON.stringify(report), (key, value) =>
    added.includes(key) ? undefined : value,
  );
}
