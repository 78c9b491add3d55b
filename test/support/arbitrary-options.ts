import fc from 'fast-check';
import type { Edition } from '../../src/model/edition';
import type { AssessmentOptions } from '../../src/model/interpretation';

/** Some choice in each interpretation of an edition. */
export function arbitraryChoices(
  edition: Edition,
): fc.Arbitrary<Required<Pick<AssessmentOptions, 'interpretations'>>> {
  const choices = edition.interpretations.map(({ code, choices: all }) =>
    fc.constantFrom(...all.map((choice) => [code, choice.code] as const)),
  );
  return fc.tuple(...choices).map((pairs) => ({ interpretations: Object.fromEntries(pairs) }));
}
