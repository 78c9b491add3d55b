import type { JsonPointer } from '../kernel/json-pointer';
import { perObject } from '../kernel/per-object';
import type { Criterion, Edition } from '../model/edition';
import type { Choice, Chosen } from '../model/interpretation';
import type { Parameter } from '../model/parameter';
import type { Projet } from '../model/projet';
import type { EsmsTest, Rule } from '../model/rule';
import type { RegionCode } from '../model/vocabulary';
import type { EsmsFacts } from '../projet/derive-facts';
import type { Verdict } from './verdict';

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
  /** The rules and questions of the edition that were asked before, made ready. */
  readonly ready: Ready;
}

/** A rule made ready for a reading of its edition: what depends on no project is settled. */
export type Check = (context: Context) => Verdict;

/** A question about one ESMS, made ready likewise; `slot` is where a context keeps its answers. */
export type ReadyTest = { readonly slot: number } & (
  | { readonly kind: 'plain'; readonly ask: (esms: EsmsFacts, context: Context) => Verdict }
  | { readonly kind: 'all' | 'any'; readonly of: readonly ReadyTest[] }
  | { readonly kind: 'not'; readonly of: ReadyTest }
);

/** What was made ready, by the rule and by its text: rules that read alike are one. */
export interface Ready {
  readonly checks: Map<Rule | string, Check>;
  readonly tests: Map<EsmsTest | string, ReadyTest>;
  /** How many of them have a place in a context for what they answer. */
  slots: number;
}

/** How the ESMS that count answer a question: entry by entry, and how many ESMS say what. */
export interface Answers {
  /** One for each entry, in their order. */
  readonly verdicts: readonly Verdict[];
  /** ESMS that pass, those that the applicant has to certify among them. */
  readonly passing: number;
  readonly failing: number;
  /** ESMS that wait for a fact. */
  readonly open: number;
}

/** What was asked of a project already, by the slot of the question: each is asked once. */
export interface Asked {
  readonly answers: (Answers | undefined)[];
  readonly verdicts: (Verdict | undefined)[];
}

/** A project under an edition and the interpretations chosen: what every mechanism works on. */
export interface Context extends EditionReading, Asked {
  readonly projet: Projet;
  /** The ESMS that count: those of the file less those that are set aside. */
  readonly esms: readonly EsmsFacts[];
  readonly setAside: readonly EsmsFacts[];
  /** The OG of the file by id: its place, and how many ESMS that count it brings. */
  readonly organismes: ReadonlyMap<string, OrganismeFacts>;
  /** Those that count, by region. */
  readonly regions: RegionCounts;
}

/** Nothing asked yet: a context with other ESMS or another reading than the one before needs it. */
export function nothingAsked(): Asked {
  return { answers: [], verdicts: [] };
}

/** What stands under a code. */
export interface Lookup<Value> {
  readonly get: (code: string) => Value | undefined;
}

/** What stands under the choice made, where something depends on an interpretation. */
export function resolve<Value>(chosen: Chosen<Value>, context: Pick<Context, 'choices'>): Value {
  return isChoice(chosen) ? resolve(chosenIn(chosen, context), context) : chosen;
}

/** What a choice gives under the interpretation chosen; that may depend on another in turn. */
export function chosenIn<Value>(
  { interpretation, choices }: Choice<Value>,
  context: Pick<Context, 'choices'>,
): Chosen<Value> {
  const choice = context.choices.get(interpretation);
  const value = choice === undefined ? undefined : choices[choice];
  if (value === undefined) {
    throw new Error(`The edition gives nothing for ${interpretation} = ${choice}`);
  }
  return value;
}

/** The parameter of that code, with the value that the chosen interpretations give it. */
export function findParameter(code: string, context: Pick<Context, 'parameters'>): Parameter {
  const parameter = context.parameters.get(code);
  if (parameter === undefined) throw new Error(`The edition has no parameter ${code}`);
  return parameter;
}

/** The criterion of that code. */
export function findCriterion(code: string, { edition }: Pick<Context, 'edition'>): Criterion {
  const criterion = criteriaByCode(edition).get(code);
  if (criterion === undefined) throw new Error(`The edition has no criterion ${code}`);
  return criterion;
}

/** The criteria of an edition by their codes. */
export const criteriaByCode = /* @__PURE__ */ perObject(
  ({ criteria }: Edition): ReadonlyMap<string, Criterion> =>
    new Map(criteria.map((criterion) => [criterion.code, criterion])),
);

/** Whether something depends on an interpretation. */
export function isChoice<Value>(chosen: Chosen<Value>): chosen is Choice<Value> {
  return typeof chosen === 'object' && chosen !== null && 'interpretation' in chosen;
}
