import type { Edition } from '../../src/model/edition';
import type { ParameterValue } from '../../src/model/parameter';
import type { Mutant } from './mutant';
import { nodesOf } from './nodes';

/** A parameter that binds and that no rule reads: why, and what of the edition its value follows. */
interface Agreement {
  readonly because: string;
  readonly follows: (edition: Edition) => ParameterValue;
}

/** What only informs (`role: 'informative'`) needs no entry: it binds nobody. */
const agreements: Readonly<Record<string, Agreement>> = {
  'grappe.maximum-esms': {
    because:
      'The text words the bound of niveau.regional a second time; the rule reads seuil.national.',
    follows: lastRegionalSize,
  },
  'grappe.maximum-esms.plusieurs-regions': {
    because:
      'The text words the bound of niveau.regional a second time; the rule reads seuil.national.',
    follows: lastRegionalSize,
  },
  'grappe.maximum-esms.une-region': {
    because:
      'It follows from the choice made in interpretation.niveau-national, which the rule reads.',
    follows: (edition) => (countsRegions(edition) ? 'none' : lastRegionalSize(edition)),
  },
  'seuil.national.plusieurs-regions': {
    because:
      'It follows from the choice made in interpretation.niveau-national, which the rule reads.',
    follows: countsRegions,
  },
  'depot.nombre-fenetres': {
    because:
      'It counts the windows of the one calendar that has several; routing reads the calendar.',
    follows: ({ calendars }) => Math.max(...calendars.map(({ windows }) => windows.length)),
  },
  'tarif.differenciation': {
    because: 'No text read says how the amounts differ, so no line can be computed from it.',
    follows: () => 'unknown',
  },
  'tarif.deploiement.degressivite': {
    because: 'No text read gives the tiers, so no line can be computed from it.',
    follows: () => 'unknown',
  },
};

/** The parameters that no rule of an edition names: no report can depend on their value. */
export function unreadParameters(edition: Edition): ReadonlySet<string> {
  const named = new Set(nodesOf(edition).flatMap(({ value }) => Object.values(value)));
  return new Set(edition.parameters.map(({ code }) => code).filter((code) => !named.has(code)));
}

/** The parameters that bind, that no rule reads and that no reason excuses. */
export function unexcused(edition: Edition): readonly string[] {
  const unread = unreadParameters(edition);
  return edition.parameters
    .filter(({ code, role }) => role !== 'informative' && unread.has(code))
    .map(({ code }) => code)
    .filter((code) => agreements[code] === undefined);
}

/** The reasons that excuse no parameter of these editions: they are to be taken off the list. */
export function uselessReasons(editions: readonly Edition[]): readonly string[] {
  const unread = new Set(editions.flatMap((edition) => [...unreadParameters(edition)]));
  return Object.keys(agreements).filter((code) => !unread.has(code));
}

/** Whether the value of a mutant still follows from the rest of the edition. */
export function agrees({ code, edition }: Mutant): boolean {
  const value = edition.parameters.find((parameter) => parameter.code === code)?.value;
  const agreement = agreements[code];
  return agreement === undefined || value === agreement.follows(edition);
}

function lastRegionalSize({ parameters }: Edition): ParameterValue {
  const threshold = parameters.find(({ code }) => code === 'seuil.national')?.value;
  return typeof threshold === 'number' ? threshold - 1 : 'unknown';
}

function countsRegions({ interpretations }: Edition): boolean {
  const question = interpretations.find(({ code }) => code === 'interpretation.niveau-national');
  return question?.default === 'plusieurs-regions';
}
