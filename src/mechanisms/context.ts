import type { JsonPointer } from '../kernel/json-pointer';
import type { Criterion, Edition } from '../model/edition';
import type { Choice, Chosen } from '../model/interpretation';
import type { Parameter } from '../model/parameter';
import type { Projet } from '../model/projet';
import type { RegionCode } from '../model/vocabulary';
import type { EsmsFacts } from '../projet/derive-facts';

/** What is known of an OG of a project. */
export interface OrganismeFacts {
  /** Its place in the file, for pointers. */
  readonly index: number;
  readonly nombreEsms: number | undefined;
  /** How many of the ESMS that count it brings. */
  readonly brought: number;
}

/** The ESMS of a project by region, and those of which the region isn't known. */
export interface RegionCounts {
  /** In order of region code. */
  readonly known: ReadonlyMap<RegionCode, number>;
  readonly unplaced: number;
  /** Pointers to the regions that are missing. */
  readonly missing: readonly JsonPointer[];
}

/** An edition under the interpretations chosen. */
export interface EditionReading {
  readonly edition: Edition;
  /** Choice code by interpretation code, for every interpretation of the edition. */
  readonly choices: Lookup<string>;
  readonly parameters: Lookup<Parameter>;
  /** Whether the report shows how each answer was reached. */
  readonly detail: boolean;
}

/** A project under an edition and the interpretations chosen: what every mechanism works on. */
export interface Context extends EditionReading {
  readonly projet: Projet;
  /** The ESMS that count: those of the file less those that are set aside. */
  readonly esms: readonly EsmsFacts[];
  readonly setAside: readonly EsmsFacts[];
  /** The OG of the file by id: its place, and how many ESMS that count it brings. */
  readonly organismes: ReadonlyMap<string, OrganismeFacts>;
  /** Those that count, by region. */
  readonly regions: RegionCounts;
}

/** What stands under a code. */
export interface Lookup<Value> {
  readonly get: (code: string) => Value | undefined;
}

/** What stands under the choice made, where something depends on an interpretation. */
export function resolve<Value>(chosen: Chosen<Value>, context: Pick<Context, 'choices'>): Value {
  if (!isChoice(chosen)) return chosen;
  const choice = context.choices.get(chosen.interpretation);
  const value = choice === undefined ? undefined : chosen.choices[choice];
  if (value === undefined) {
    throw new Error(`The edition gives nothing for ${chosen.interpretation} = ${choice}`);
  }
  return resolve(value, context);
}

/** The parameter of that code, with the value that the chosen interpretations give it. */
export function findParameter(code: string, context: Pick<Context, 'parameters'>): Parameter {
  const parameter = context.parameters.get(code);
  if (parameter === undefined) throw new Error(`The edition has no parameter ${code}`);
  return parameter;
}

/** The criterion of that code. */
export function findCriterion(code: string, { edition }: Pick<Context, 'edition'>): Criterion {
  const criterion = edition.criteria.find((other) => other.code === code);
  if (criterion === undefined) throw new Error(`The edition has no criterion ${code}`);
  return criterion;
}

/** Whether something depends on an interpretation. */
export function isChoice<Value>(chosen: Chosen<Value>): chosen is Choice<Value> {
  return typeof chosen === 'object' && chosen !== null && 'interpretation' in chosen;
}
