import type { JsonPointer } from '../../kernel/json-pointer';
import { jsonPointer } from '../../kernel/json-pointer';
import { missingHours } from '../../mechanisms/esms-test';
import type { FactValue } from '../../model/adjustment';
import type { Esms, OrganismeGestionnaire, Projet } from '../../model/projet';
import { deriveFacts, type EsmsFacts } from '../../projet/derive-facts';
import { findCategorie } from '../../referentiels/categories';

/**
 * A field of the project file that may be missing: `solution.unique`, or the same one in every
 * entry of a list, `esms.region`. Entries that lack it are given it together.
 */
export type FactField = string;

const perEsms = [
  'operation',
  'champ',
  'categorie',
  'region',
  'medicalise',
  'assuranceMaladie',
  'equipement',
  'heures',
] as const;

type PerEsms = (typeof perEsms)[number];

/** The field at which a pointer points; undefined where it is none that is supplied as a whole. */
export function fieldAt(pointer: JsonPointer): FactField | undefined {
  const [head = '', entry, field] = pointer.split('/').slice(1);
  if (head === 'esms') {
    return perEsms.some((known) => known === field) ? `esms.${field}` : undefined;
  }
  if (head === 'organismesGestionnaires') return `og.${field}`;
  return [head, entry, field].filter((step) => step !== undefined).join('.');
}

/** Pointers to the places of a project where a field is missing. */
export function missingPlaces(field: FactField, projet: Projet): readonly JsonPointer[] {
  const name = esmsField(field);
  if (name !== undefined) {
    return entriesWithout(name, projet).map((index) => jsonPointer(['esms', index, name]));
  }
  if (field === 'og.nombreEsms') {
    return projet.organismesGestionnaires.flatMap(({ nombreEsms }, index) =>
      nombreEsms === undefined
        ? [jsonPointer(['organismesGestionnaires', index, 'nombreEsms'])]
        : [],
    );
  }
  return [jsonPointer(field.split('.'))];
}

/** The project with a field supplied wherever it is missing. */
export function supplyField(field: FactField, value: FactValue, projet: Projet): Projet {
  const name = esmsField(field);
  if (name !== undefined) {
    const places = new Set(entriesWithout(name, projet));
    const esms = projet.esms.map((one, index) =>
      places.has(index) && fits(name, value, one)
        ? { ...one, [name]: valueFor(name, value, one) }
        : one,
    );
    return { ...projet, esms: esms as unknown as readonly [Esms, ...Esms[]] };
  }
  if (field === 'og.nombreEsms') {
    const organismes = projet.organismesGestionnaires.map((one) =>
      one.nombreEsms === undefined ? { ...one, nombreEsms: value } : one,
    );
    return { ...projet, organismesGestionnaires: organismes as unknown as Organismes };
  }
  return setAt(field.split('.'), value, projet);
}

type Organismes = readonly [OrganismeGestionnaire, ...OrganismeGestionnaire[]];

/** A project with one field of its own set: the path stays within objects. */
export function setAt(path: readonly string[], value: unknown, projet: Projet): Projet {
  return setIn(path, value, projet) as unknown as Projet;
}

function setIn(
  [step, ...rest]: readonly string[],
  value: unknown,
  parent: object,
): Readonly<Record<string, unknown>> {
  const fields = parent as Readonly<Record<string, unknown>>;
  if (step === undefined) return fields;
  const child = fields[step];
  const inner = typeof child === 'object' && child !== null ? child : {};
  return { ...fields, [step]: rest.length === 0 ? value : setIn(rest, value, inner) };
}

function esmsField(field: FactField): PerEsms | undefined {
  return perEsms.find((name) => field === `esms.${name}`);
}

// A region that follows from the FINESS number is not missing, nor a champ that the category gives.
function entriesWithout(name: PerEsms, projet: Projet): readonly number[] {
  const isMissing = (esms: EsmsFacts) =>
    name === 'heures' ? lacksHours(esms) : esms[name] === undefined;
  return deriveFacts(projet).esms.flatMap((esms) => (isMissing(esms) ? [esms.index] : []));
}

function lacksHours(esms: EsmsFacts): boolean {
  const isConcerned = esms.champ === 'domicile' || esms.champ === undefined;
  return isConcerned && missingHours(esms).length > 0;
}

// A category is of the champ that the file gives.
function fits(name: PerEsms, value: FactValue, { champ }: Esms): boolean {
  if (name !== 'categorie' || champ === undefined) return true;
  return findCategorie(String(value))?.champ === champ;
}

// Of the two figures of its hours, an ESMS keeps the one that it has, unless both are zero.
function valueFor(name: PerEsms, value: FactValue, { heures }: Esms): FactValue {
  if (name !== 'heures' || typeof value !== 'object') return value;
  const isEmpty = heures?.essentielles === 0 && heures.confort === 0;
  return isEmpty ? value : { ...value, ...heures };
}
