/** What may stand at a place of a project file, where a list of allowed values doesn't say it. */
export type Expectation =
  | 'json'
  | 'depth-limit'
  | 'width-limit'
  | 'size-limit'
  | 'issue-limit'
  | 'ordinary-key'
  | 'object'
  | 'entries'
  | 'list'
  | 'text'
  | 'identifier'
  | 'boolean'
  | 'count'
  | 'count-or-zero'
  | 'count-of-use'
  | 'part-of-whole'
  | 'year'
  | 'score'
  | 'weight'
  | 'euros'
  | 'unique-candidate'
  | 'unique-year'
  | 'checklist-code'
  | 'interpretation-code'
  | 'hours'
  | 'date'
  | 'finess'
  | 'finess-key'
  | 'finess-departement'
  | 'siren'
  | 'siren-key'
  | 'categorie'
  | 'region'
  | 'criterion-code'
  | 'og-reference'
  | 'unique-og'
  | 'unique-finess'
  | 'unique-service'
  | 'region-of-finess'
  | 'champ-of-categorie'
  | 'no-champ'
  | 'single-esms'
  | 'total-esms'
  | 'overrides'
  | 'parameter-code'
  | 'unique-parameter'
  | 'parameter-count'
  | 'parameter-amount'
  | 'parameter-rate'
  | 'parameter-date'
  | 'citation'
  | 'shares-sum';

/**
 * What was expected: the name of an expectation, or the allowed values with ` | ` between them.
 */
export type Expected = Expectation | AllowedValues;

/** Allowed values, with ` | ` between them. */
export type AllowedValues = `${string} | ${string}`;

const separator = ' | ';

/** Writes a list of allowed values as an expectation. */
export function oneOf(values: readonly string[]): AllowedValues {
  return values.join(separator) as AllowedValues;
}

/** The allowed values of an expectation that is no name. */
export function allowedValues(expected: string): readonly string[] {
  return expected.split(separator);
}
