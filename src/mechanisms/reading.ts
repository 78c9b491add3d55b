import type { Observation } from '../model/figures';
import type { FactReading } from '../model/step';
import type { EsmsFacts } from '../projet/derive-facts';
import type { Context } from './context';

/** A fact at its place; null where the file leaves it out. */
export function reading(path: string, value: Observation | undefined): FactReading {
  return { paths: [path], value: value ?? null };
}

/** A field of an entry, or the one from which it follows where the file leaves it out. */
export function readField(
  field: 'champ' | 'region',
  source: 'categorie' | 'finess',
  esms: EsmsFacts,
  { projet }: Context,
): FactReading {
  const isStated = projet.esms[esms.index]?.[field] !== undefined;
  const isDerived = !isStated && esms[field] !== undefined;
  return reading(isDerived ? source : field, esms[field]);
}
