import { isObject, type Json, type JsonObject } from './json';

/**
 * The project as the form holds it: the fields of the project file, none of them checked yet. What
 * the form doesn't show is kept, so that a file that was opened is saved whole.
 */
export interface Draft extends JsonObject {
  readonly organismesGestionnaires: readonly JsonObject[];
  readonly esms: readonly JsonObject[];
}

/** A value that the user read in a text which the library doesn't hold. */
export interface Tariff extends JsonObject {
  /** The edition whose texts are meant: another one has its own tariff under the same code. */
  readonly edition: string;
  readonly code: string;
  /** As it was typed. */
  readonly value: string;
  readonly document: string;
  readonly locator: string;
}

/** All that the simulator's address says. */
export interface State {
  /** Null: the filing date and the regions choose. */
  readonly edition: string | null;
  /** The choices of interpretation that aren't the default. */
  readonly readings: Readonly<Record<string, string>>;
  readonly tariffs: readonly Tariff[];
  readonly projet: Draft;
}

/** Nothing said yet: one organisation, and one lot whose number is to be typed. */
export const emptyState: State = {
  edition: null,
  readings: {},
  tariffs: [],
  projet: { organismesGestionnaires: [{ id: 'og-1' }], esms: [{ organismeGestionnaire: 'og-1' }] },
};

/** A state that came from outside, as far as it has the form of one; null where it hasn't. */
export function readState(data: unknown): State | null {
  if (!isObject(data)) return null;
  const projet = readDraft(data['projet']);
  if (projet === null) return null;
  const { edition, readings, tariffs } = data;
  return {
    edition: typeof edition === 'string' ? edition : null,
    readings: isObject(readings) ? textsOf(readings) : {},
    tariffs: Array.isArray(tariffs) ? tariffs.filter(isTariff) : [],
    projet,
  };
}

/** A project with the two lists that the form needs; null where it lacks them. */
export function readDraft(data: unknown): Draft | null {
  if (!isObject(data)) return null;
  const { organismesGestionnaires, esms } = data;
  if (!isList(organismesGestionnaires) || !isList(esms)) return null;
  return { ...data, organismesGestionnaires, esms };
}

function isList(value: Json | undefined): value is readonly JsonObject[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}

function isTariff(value: Json): value is Tariff {
  const fields = ['edition', 'code', 'value', 'document', 'locator'];
  return isObject(value) && fields.every((field) => typeof value[field] === 'string');
}

function textsOf(object: JsonObject): Readonly<Record<string, string>> {
  const entries = Object.entries(object);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
