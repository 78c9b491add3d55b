import type { Citation } from '../../src/model/citation';

/** A citation and where it stands in its edition: `parameters/3/citations/0`. */
export interface PlacedCitation {
  readonly path: string;
  readonly citation: Citation;
}

/** Every citation inside a value, wherever it stands: what has a `document` and a `locator`. */
export function citationsOf(value: unknown, path = ''): readonly PlacedCitation[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isCitation(value)) return [{ path, citation: value }];
  return Object.entries(value).flatMap(([key, child]) =>
    citationsOf(child, path === '' ? key : `${path}/${key}`),
  );
}

/** The quotes inside a value. */
export function quotesOf(value: unknown): readonly string[] {
  return citationsOf(value).flatMap(({ citation }) => citation.quote ?? []);
}

function isCitation(value: object): value is Citation {
  return 'document' in value && 'locator' in value;
}
