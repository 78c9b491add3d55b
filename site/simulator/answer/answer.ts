import { assess, type Edition, type Locale, type Projet, type Report } from 'esms-numerique';
import { keepEqual } from '../state/keep-equal';
import type { Tariff } from '../state/state';
import type { FieldIssue } from './check-projet';
import { supplyTariffs } from './supply-tariffs';

export { checkProjet } from './check-projet';
export { chooseEdition } from './choose-edition';

/** What the library answers to a state: nothing yet, what is wrong with the project, or a report. */
export type Answer =
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly issues: readonly FieldIssue[] }
  | Assessed;

export interface Assessed {
  readonly kind: 'report';
  /** With the values that the user supplied. */
  readonly edition: Edition;
  readonly projet: Projet;
  readonly report: Report;
  /** What is wrong with the values supplied: they were left out. */
  readonly refused: readonly string[];
}

/** How a project is assessed: the edition with the values supplied, and the readings chosen. */
export interface Terms extends Pick<Assessed, 'edition' | 'refused'> {
  readonly interpretations: Readonly<Record<string, string>>;
}

/** The edition with the values and the readings of a state. */
export function termsOf(
  edition: Edition,
  tariffs: readonly Tariff[],
  readings: Readonly<Record<string, string>>,
  locale: Locale,
): Terms {
  const supplied = supplyTariffs(edition, tariffs, locale);
  return { ...supplied, interpretations: readingsOf(edition, readings) };
}

/** Assesses a project. What the last answer said already is taken from it, part by part. */
export function answer(terms: Terms, projet: Projet, last?: Answer | null): Assessed {
  const { edition, refused, interpretations } = terms;
  const report = assess(edition, projet, { interpretations });
  const before = last?.kind === 'report' ? last.report : null;
  return { kind: 'report', edition, projet, report: keepEqual(before, report), refused };
}

/** The choices that an edition has to make. */
function readingsOf(
  { interpretations }: Edition,
  readings: Readonly<Record<string, string>>,
): Terms['interpretations'] {
  const known = interpretations.flatMap(({ code, choices }) => {
    const choice = readings[code];
    return choices.some((other) => other.code === choice) && choice !== undefined
      ? [[code, choice] as const]
      : [];
  });
  return Object.fromEntries(known);
}
