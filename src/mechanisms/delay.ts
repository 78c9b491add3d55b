import { addCalendarMonths, addCivilDays, type CivilDate } from '../kernel/civil-date';

const daysOfThirtyDayMonth = 30;

/** The day some months later, by the calendar or by months of thirty days. */
export function addDelay(
  date: CivilDate,
  months: number,
  counted: 'mois-calendaire' | 'trente-jours',
): CivilDate {
  return counted === 'mois-calendaire'
    ? addCalendarMonths(date, months)
    : addCivilDays(date, months * daysOfThirtyDayMonth);
}
