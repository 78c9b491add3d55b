import { fundedOperations } from '../../funding/operations';
import { addCalendarMonths, addCivilDays, type CivilDate } from '../../kernel/civil-date';
import type { Context } from '../../mechanisms/context';
import type { FactValue } from '../../model/adjustment';
import type { Edition } from '../../model/edition';
import {
  champs,
  type Evenement,
  evenements,
  operations,
  regroupements,
  type Service,
  servicesSocles,
} from '../../model/vocabulary';
import { categories } from '../../referentiels/categories';
import { regions } from '../../referentiels/regions';
import type { FactField } from './fact-field';

/**
 * What a missing field may hold: every value of a closed list; of a number or a day, the values on
 * both sides of each bound that the edition names. None for a field that decides nothing by itself.
 */
export function candidatesFor(field: FactField, context: Context): readonly FactValue[] {
  const evenement = evenements.find((one) => field === `evenements.${one}`);
  if (evenement !== undefined) return daysFor(evenement, context);
  switch (field) {
    case 'esms.operation':
      return [...new Set([...fundedOperations(context), ...operations])];
    case 'esms.champ':
      return champs;
    case 'esms.categorie':
      return telling();
    case 'esms.region':
      return regions.map(({ code }) => code);
    case 'esms.heures':
      return [
        { essentielles: 1, confort: 0 },
        { essentielles: 0, confort: 1 },
      ];
    case 'og.nombreEsms':
      return sizes(context);
    case 'porteur':
      return context.projet.organismesGestionnaires.map(({ id }) => id).slice(0, 1);
    case 'regroupement':
      return regroupements;
    case 'solution.servicesSocles':
      return subsets(servicesSocles);
    default:
      return /^(esms|solution|amoa|pieces|porteeNationale)/.test(field) ? [true, false] : [];
  }
}

/** Whether a value fits the rest of the file: an OG manages at least as many ESMS as it brings. */
export function isConsistent(field: FactField, value: FactValue, { organismes }: Context): boolean {
  if (field !== 'og.nombreEsms') return true;
  return [...organismes.values()].every(
    ({ nombreEsms, brought }) => nombreEsms !== undefined || brought <= Number(value),
  );
}

/** The days on which something of the edition begins or ends, and the days before, in order. */
export function criticalDays({ parameters, periode }: Edition): readonly CivilDate[] {
  const days = parameters.flatMap(({ unit, value }) => {
    if (unit !== 'date') return [];
    if (typeof value === 'object' && 'from' in value) return [value.from, value.to];
    return typeof value === 'string' && value !== 'unknown' && value !== 'none' ? [value] : [];
  });
  const all = [...days, periode.from, periode.to].flatMap((day) => [addCivilDays(day, -1), day]);
  return [...new Set(all)].sort();
}

function daysFor(evenement: Evenement, { edition, projet }: Context): readonly CivilDate[] {
  const depot = projet.evenements?.depot;
  const days = criticalDays(edition);
  if (evenement === 'depot') return days;
  if (depot === undefined) return [...days].reverse();
  // Nothing of the project is over before it is filed.
  const later = [depot, addCalendarMonths(depot, 12), ...days.filter((day) => day > depot)];
  // The latest day that does is the one to keep to.
  return [...new Set(later)].sort().reverse();
}

// One category for each thing that a category tells: its champ, and whether it is one of L.312-1.
function telling(): readonly string[] {
  const first = new Map<string, string>();
  for (const { code, champ, essms } of [...categories].reverse()) first.set(champ + essms, code);
  return [...first.values()].sort();
}

function sizes({ edition }: Context): readonly number[] {
  const bounds = edition.parameters.flatMap(({ unit, value }) => {
    if (unit !== 'esms') return [];
    if (typeof value === 'number') return [value - 1, value];
    return typeof value === 'object' && 'lessThan' in value
      ? [value.lessThan - 1, value.lessThan]
      : [];
  });
  return [...new Set([1, ...bounds])].sort((a, b) => a - b);
}

function subsets(services: readonly Service[]): readonly (readonly Service[])[] {
  const all = services.reduce<readonly (readonly Service[])[]>(
    (found, service) => found.concat(found.map((subset) => [...subset, service])),
    [[]],
  );
  return [...all].sort((a, b) => a.length - b.length);
}
