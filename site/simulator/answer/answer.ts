import {
  assess,
  type Edition,
  formatIssue,
  type Locale,
  type Projet,
  parseProjet,
  type Report,
  routeProjet,
} from 'esms-numerique';
import { countedProjet } from '../state/lists';
import type { State } from '../state/state';
import { supplyTariffs } from './supply-tariffs';

/** What the library answers to a state: nothing yet, what is wrong with the project, or a report. */
export type Answer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly messages: readonly string[] }
  | {
      readonly kind: 'report';
      /** With the values that the user supplied. */
      readonly edition: Edition;
      readonly projet: Projet;
      readonly report: Report;
      /** What is wrong with the values supplied: they were left out. */
      readonly refused: readonly string[];
    };

/** The project of a state, or what is wrong with it. */
export function checkProjet(
  { projet }: State,
  locale: Locale,
): Projet | Extract<Answer, { kind: 'empty' | 'invalid' }> {
  const counted = countedProjet(projet);
  if (counted === null) return { kind: 'empty' };
  const parsed = parseProjet(counted);
  if (parsed.ok) return parsed.value;
  return {
    kind: 'invalid',
    messages: parsed.issues.map((issue) => formatIssue(issue, { locale })),
  };
}

/** Assesses a project under an edition, with the values and the readings of a state. */
export function answer(edition: Edition, projet: Projet, state: State, locale: Locale): Answer {
  const { edition: supplied, refused } = supplyTariffs(edition, state.tariffs, locale);
  const report = assess(supplied, projet, { interpretations: readingsOf(edition, state) });
  return { kind: 'report', edition: supplied, projet, report, refused };
}

/** The choices of a state that an edition has to make. */
function readingsOf(edition: Edition, { readings }: State): Readonly<Record<string, string>> {
  const known = edition.interpretations.flatMap(({ code, choices }) => {
    const choice = readings[code];
    return choices.some((other) => other.code === choice) && choice !== undefined
      ? [[code, choice] as const]
      : [];
  });
  return Object.fromEntries(known);
}

/**
 * The edition that the filing date and the regions choose: the first that was open to the project,
 * else the only one that may have been. Null where none is, or where the choice is open.
 */
export function chooseEdition(editions: readonly Edition[], projet: Projet): Edition | null {
  const routes = routeProjet(editions, projet);
  const that = (open: (typeof routes)[number]['open']) =>
    editions.filter((_, index) => routes[index]?.open === open);
  const possible = that('unknown');
  return that('open')[0] ?? (possible.length === 1 ? (possible[0] ?? null) : null);
}
