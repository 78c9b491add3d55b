import { type CivilDate, latestOf } from '../kernel/civil-date';
import type { JsonPointer } from '../kernel/json-pointer';
import { exactly } from '../kernel/range';
import { type Context, findParameter } from '../mechanisms/context';
import { addDelay } from '../mechanisms/delay';
import { countOf } from '../mechanisms/parameter-value';
import { readEvent } from '../mechanisms/readings';
import { parameterOf, presentStep } from '../mechanisms/step';
import { traceChoice } from '../mechanisms/trace';
import type { DueRule } from '../model/edition';
import type { Chosen } from '../model/interpretation';
import type { DateStep } from '../model/step';

/** A due date and how it was reached, or the events and parameters that it waits for. */
export interface Due {
  readonly date: CivilDate | null;
  readonly missing: readonly JsonPointer[];
  readonly unknown: readonly string[];
  /** How it was reached; it is written for a detailed report only. */
  readonly open: () => DateStep;
}

type RuleOf<Kind> = Extract<DueRule, { readonly kind: Kind }>;

/** The day that a rule gives for a project. */
export function evaluateDue(rule: Chosen<DueRule>, context: Context): Due {
  const { answer, interpretations } = traceChoice(rule, context);
  const due = evaluateFixed(answer, context);
  if (interpretations.length === 0) return due;
  return { ...due, open: () => noting(due.open(), interpretations) };
}

function noting(step: DateStep, interpretations: readonly string[]): DateStep {
  return { ...step, interpretations: [...interpretations, ...(step.interpretations ?? [])] };
}

function evaluateFixed(rule: DueRule, context: Context): Due {
  switch (rule.kind) {
    case 'event':
      return dueAtEvent(rule, context);
    case 'latest':
      return latestDue(rule.of.map((part) => evaluateDue(part, context)));
    case 'after':
      return dueAfter(rule, context);
  }
}

function dueAtEvent({ event }: RuleOf<'event'>, context: Context): Due {
  const date = context.projet.evenements?.[event] ?? null;
  return {
    date,
    missing: date === null ? [`/evenements/${event}`] : [],
    unknown: [],
    open: () => ({ kind: 'event', event, facts: [readEvent(event, context)], value: date }),
  };
}

function latestDue(parts: readonly Due[]): Due {
  const [first, ...others] = parts.flatMap(({ date }) => (date === null ? [] : [date]));
  const isKnown = parts.every(({ date }) => date !== null);
  const date = first === undefined || !isKnown ? null : latestOf([first, ...others]);
  return {
    date,
    missing: parts.flatMap(({ missing }) => missing),
    unknown: parts.flatMap(({ unknown }) => unknown),
    open: () => ({ kind: 'latest', of: parts.map(({ open }) => open()), value: date }),
  };
}

function dueAfter(rule: RuleOf<'after'>, context: Context): Due {
  const from = evaluateDue(rule.from, context);
  const { answer: counted, interpretations } = traceChoice(rule.counted, context);
  const months = countOf(rule.delay, context);
  const isKnown = typeof months === 'number';
  const date = isKnown && from.date !== null ? addDelay(from.date, months, counted) : null;
  return {
    date,
    missing: from.missing,
    unknown: isKnown ? from.unknown : [...from.unknown, rule.delay],
    open: () => {
      const range = isKnown ? exactly(months) : { atLeast: 0, atMost: null };
      const delay = parameterOf(findParameter(rule.delay, context), range, false);
      return {
        kind: 'after',
        of: [from.open(), presentStep(delay, context.detail)],
        counted,
        ...(interpretations.length === 0 ? {} : { interpretations }),
        value: date,
      };
    },
  };
}
