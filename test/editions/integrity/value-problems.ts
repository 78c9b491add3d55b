import { isCivilDate } from '../../../src/kernel/civil-date';
import { sumsToOne } from '../../../src/kernel/money';
import type { Edition } from '../../../src/model/edition';
import type { Parameter, ParameterValue, Unit } from '../../../src/model/parameter';
import { everythingIn, objectsIn } from './walk';

/** Values that are no values of their unit, and numbers, days and rates that can't be. */
export function valueProblems(edition: Edition): readonly string[] {
  const parameters = new Map(edition.parameters.map((each) => [each.code, each]));
  return [
    ...edition.parameters.flatMap(parameterProblems),
    ...edition.interpretations.flatMap(({ code, choices }) =>
      choices.flatMap((choice) =>
        Object.entries(choice.parameters ?? {})
          .filter(([name, value]) => !fits(value, parameters.get(name)?.unit ?? 'oui-non'))
          .map(([name]) => `${code}: the value of ${name} does not fit its unit`),
      ),
    ),
    ...windowProblems(edition, parameters),
    ...calendarProblems(edition),
    ...shareProblems(edition, parameters),
    ...strayNumbers(edition),
  ];
}

function parameterProblems({ code, value, unit, citations, reason }: Parameter) {
  return [
    ...(fits(value, unit) ? [] : [`${code}: the value does not fit its unit`]),
    ...(citations.length > 0 ? [] : [`${code}: no citation`]),
    ...(value === 'unknown' && reason === undefined ? [`${code}: unknown without a reason`] : []),
    // A value between two bounds is unknown in part, and may say why.
    ...(reason !== undefined && value !== 'unknown' && typeof value !== 'object'
      ? [`${code}: a reason for a value that is known`]
      : []),
  ];
}

/** Whether a value is written as its unit asks. */
function fits(value: ParameterValue, unit: Unit): boolean {
  if (value === 'unknown' || value === 'none') return true;
  if (unit === 'oui-non') return typeof value === 'boolean';
  if (value === 'not-funded') return unit.startsWith('EUR');
  if (typeof value !== 'object') return isNumberOf(value, unit);
  if ('from' in value) {
    return isNumberOf(value.from, unit) && isNumberOf(value.to, unit) && value.from <= value.to;
  }
  return Object.values(value).every((bound) => isNumberOf(bound, unit));
}

function isNumberOf(value: number | string | boolean, unit: Unit): boolean {
  if (unit === 'date') return typeof value === 'string' && isCivilDate(value);
  if (unit === 'rate') return typeof value === 'string' && /^(0\.\d{2,4}|1\.00)$/.test(value);
  if (unit.startsWith('EUR')) return typeof value === 'string' && /^\d+\.\d{2}$/.test(value);
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function windowProblems(edition: Edition, parameters: ReadonlyMap<string, Parameter>) {
  return objectsIn(edition).flatMap(({ path, value }) => {
    if (value.kind !== 'window') return [];
    const [from, to] = [value.from, value.to].map((code) => parameters.get(String(code))?.value);
    const days = typeof from === 'string' && typeof to === 'string';
    return days && from > to ? [`${path}: the window ends before it begins`] : [];
  });
}

function calendarProblems({ calendars }: Edition): readonly string[] {
  return calendars.flatMap(({ authority, windows }) => {
    const days = windows.flatMap(({ from, to }) => (from === null ? [to] : [from, to]));
    return [
      ...days.filter((day) => !isCivilDate(day)).map((day) => `${authority}: ${day} is no day`),
      ...(days.join() === [...days].sort().join() ? [] : [`${authority}: days out of order`]),
    ];
  });
}

function shareProblems({ schedule }: Edition, parameters: ReadonlyMap<string, Parameter>) {
  const groups = new Map<string, readonly string[]>();
  for (const { lines, share } of schedule.milestones) {
    const key = JSON.stringify(lines);
    groups.set(key, [...(groups.get(key) ?? []), String(parameters.get(share)?.value)]);
  }
  return [...groups].flatMap(([lines, rates]) =>
    rates.some((rate) => Number.isNaN(Number(rate))) || sumsToOne(rates)
      ? []
      : [`${lines}: the instalments do not make up the whole`],
  );
}

/** A number is a parameter or it has no place in an edition. */
function strayNumbers(edition: Edition): readonly string[] {
  const home =
    /^(annee|parameters\/\d+\/value.*|interpretations\/\d+\/choices\/\d+\/parameters\/.*)$/;
  return everythingIn(edition)
    .filter(({ path, value }) => typeof value === 'number' && !home.test(path))
    .map(({ path }) => `${path}: a number outside the parameters`);
}
