import { addCivilDays } from '../../src/kernel/civil-date';
import type { Edition } from '../../src/model/edition';
import type { Steps } from '../support/leaves';
import { type Mutant, mutantAt } from './mutant';

/** Each day of the calendars and of the period moved by one both ways, and each window left out. */
export function dateMutants(edition: Edition): readonly Mutant[] {
  const { periode, calendars } = edition;
  return [
    ...moves(edition, ['periode', 'from'], periode.from),
    ...moves(edition, ['periode', 'to'], periode.to),
    ...calendars.flatMap(({ windows }, calendar) =>
      windows.flatMap(({ from, to }, window) => {
        const steps = ['calendars', calendar, 'windows', window];
        return [
          ...(from === null ? [] : moves(edition, [...steps, 'from'], from)),
          ...moves(edition, [...steps, 'to'], to),
        ];
      }),
    ),
  ];
}

function moves(edition: Edition, steps: Steps, day: string): readonly Mutant[] {
  return [-1, 1].map((step) => {
    const other = addCivilDays(day, step);
    return mutantAt(edition, 'date', steps, other, `${day} → ${other}`);
  });
}
