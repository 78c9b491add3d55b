import { addCalendarMonths, addCivilDays, type CivilDate, latestOf } from '../kernel/civil-date';
import type { JsonPointer } from '../kernel/json-pointer';
import { type Context, resolve } from '../mechanisms/context';
import { countOf } from '../mechanisms/parameter-value';
import type { DueRule } from '../model/edition';
import type { Chosen } from '../model/interpretation';

/** A due date, or the events and parameters that it waits for. */
export interface Due {
  readonly date: CivilDate | null;
  readonly missing: readonly JsonPointer[];
  readonly unknown: readonly string[];
}

const daysOfThirtyDayMonth = 30;

/** The day that a rule gives for a project. */
export function evaluateDue(rule: Chosen<DueRule>, context: Context): Due {
  const due = resolve(rule, context);
  switch (due.kind) {
    case 'event': {
      const date = context.projet.evenements?.[due.event] ?? null;
      return { date, missing: date === null ? [`/evenements/${due.event}`] : [], unknown: [] };
    }
    case 'latest':
      return latestDue(due.of.map((part) => evaluateDue(part, context)));
    case 'after':
      return dueAfter(due, context);
  }
}

function latestDue(parts: readonly Due[]): Due {
  const [first, ...others] = parts.flatMap(({ date }) => (date === null ? [] : [date]));
  const isKnown = parts.every(({ date }) => date !== null);
  return {
    date: first === undefined || !isKnown ? null : latestOf([first, ...others]),
    missing: parts.flatMap(({ missing }) => missing),
    unknown: parts.flatMap(({ unknown }) => unknown),
  };
}

function dueAfter(rule: Extract<DueRule, { readonly kind: 'after' }>, context: Context): Due {
  const from = evaluateDue(rule.from, context);
  const months = countOf(rule.delay, context);
  if (typeof months !== 'number')
    return { ...from, date: null, unknown: [...from.unknown, rule.delay] };
  if (from.date === null) return from;
  const isCalendar = resolve(rule.counted, context) === 'mois-calendaire';
  const date = isCalendar
    ? addCalendarMonths(from.date, months)
    : addCivilDays(from.date, months * daysOfThirtyDayMonth);
  return { ...from, date };
}
