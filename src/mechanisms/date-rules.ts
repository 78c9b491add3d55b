import type { CivilDate } from '../kernel/civil-date';
import type { Truth } from '../kernel/truth';
import type { DayReading, Rule } from '../model/rule';
import { type Context, resolve } from './context';
import { whyOpen } from './group-rules';
import { daysOf } from './parameter-value';
import { depositRegions } from './territory';
import { allOf, undetermined, unmet, type Verdict, verdictOf } from './verdict';

type RuleOf<Kind> = Extract<Rule, { readonly kind: Kind }>;

/** The event comes by a day. */
export function evaluateDeadline(rule: RuleOf<'deadline'>, context: Context): Verdict {
  const days = daysOf(rule.by, context);
  if (days === null) return undetermined([], [rule.by]);
  const date = context.projet.evenements?.[rule.event];
  if (date === undefined) return undetermined([`/evenements/${rule.event}`]);
  const truth = isInTime(date, days, resolve(rule.lastDay, context));
  const required = days.earliest === days.latest ? days.latest : [days.earliest, days.latest];
  return { ...verdictOf(truth, [], [rule.by]), observed: date, required };
}

/** The event comes between two days, where the calendar of the ARS that receives the file is known. */
export function evaluateWindow(rule: RuleOf<'window'>, context: Context): Verdict {
  const date = context.projet.evenements?.[rule.event];
  const known = resolve(rule.regions, context);
  const possible = depositRegions(context);
  const covered = possible.filter((code) => known === 'all' || known.includes(code));
  if (covered.length < possible.length) {
    return outsidePeriode(date, context) ?? outsideKnownCalendars(rule, covered.length, context);
  }
  const from = daysOf(rule.from, context);
  const to = daysOf(rule.to, context);
  const unknown = [...(from === null ? [rule.from] : []), ...(to === null ? [rule.to] : [])];
  if (from === null && to === null) {
    return outsidePeriode(date, context) ?? undetermined([], unknown);
  }
  if (date === undefined) return undetermined([`/evenements/${rule.event}`], unknown);
  const opened = from === null ? 'unknown' : isOpen(date, from);
  const inTime = to === null ? 'unknown' : isInTime(date, to, resolve(rule.lastDay, context));
  return {
    ...allOf([verdictOf(opened, [], [rule.from]), verdictOf(inTime, [], [rule.to])]),
    observed: date,
    ...(from === null || to === null ? {} : { required: [from.earliest, to.latest] }),
  };
}

function isOpen(date: CivilDate, from: Days): Truth {
  if (date >= from.latest) return 'true';
  return date < from.earliest ? 'false' : 'unknown';
}

// Where no calendar was read, the period of the call still shuts out the days outside of it.
function outsidePeriode(date: CivilDate | undefined, context: Context): Verdict | undefined {
  const { from, to } = context.edition.periode;
  if (date === undefined || (date >= from && date <= to)) return undefined;
  return { ...unmet, observed: date, required: [from, to] };
}

function outsideKnownCalendars(rule: RuleOf<'window'>, covered: number, context: Context): Verdict {
  const [missing, tied] = whyOpen(context);
  if (missing.length > 0) return undetermined(missing);
  return undetermined([], [rule.from, rule.to, ...(covered > 0 ? tied : [])]);
}

interface Days {
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

function isInTime(date: CivilDate, last: Days, reading: DayReading): Truth {
  const within = (day: CivilDate) => (reading === 'included' ? date <= day : date < day);
  if (within(last.earliest)) return 'true';
  return within(last.latest) ? 'unknown' : 'false';
}
