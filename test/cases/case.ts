import { readdirSync, readFileSync } from 'node:fs';
import type { ParameterOverride } from '../../src/index';
import type {
  CriterionResult,
  Euros,
  EurosBounds,
  FundingLine,
  GrappeResult,
  Report,
  Route,
} from '../../src/model/report';
import type { UsageCounts, UsageIndicator } from '../../src/model/usage';

/** What a case may say of a criterion; each field is asserted only where it stands. */
export type ExpectedCriterion = Partial<
  Pick<
    CriterionResult,
    'status' | 'observed' | 'required' | 'gap' | 'force' | 'missing' | 'unknown'
  >
>;

/** What a case may say of a funding line. */
export type ExpectedLine = Partial<
  Pick<FundingLine, 'quantity' | 'financed' | 'amount' | 'bounds'>
>;

/** What a case may say of the route of its project, the interpretations being the default ones. */
export type ExpectedRoute = Partial<Pick<Route, 'open' | 'niveau' | 'arsDepot'>> & {
  /** The first and the last day of the selection window. */
  readonly window?: { readonly from: string | null; readonly to: string } | null;
  /** The codes of all the reasons. */
  readonly reasons?: readonly string[];
};

/** What a case may say of an indicator of use. */
export type ExpectedIndicator = Partial<
  Pick<UsageIndicator, 'status' | 'value' | 'required' | 'gap' | 'reason' | 'unknown' | 'missing'>
> & {
  /** The code of the instalment that waits for it. */
  readonly milestone?: string;
  /** In French. */
  readonly period?: string;
};

/** What a case expects, worked out from the text by hand. */
export interface Expected {
  readonly status?: Report['status'];
  readonly criteria?: Readonly<Record<string, ExpectedCriterion>>;
  /** Criteria that are left to the applicant's word, among others. */
  readonly toCertify?: readonly string[];
  readonly completeness?: Report['completeness']['status'];
  readonly grappe?: Partial<GrappeResult>;
  readonly total?: Euros | null;
  readonly bounds?: EurosBounds;
  readonly lines?: Readonly<Record<string, ExpectedLine>>;
  /** Every ARS that pays, by region, with what it pays. */
  readonly shares?: Readonly<Record<string, Euros>>;
  readonly milestones?: Readonly<Record<string, Euros | null>>;
  readonly due?: Readonly<Record<string, string | null>>;
  /** Pointers among those that eligibility lacks; an empty list says that it lacks none. */
  readonly missing?: readonly string[];
  readonly fundingMissing?: readonly string[];
  /** Codes among those of the notices. */
  readonly notices?: readonly string[];
  /** Codes that none of the notices has. */
  readonly withoutNotices?: readonly string[];
  readonly route?: ExpectedRoute;
  readonly indicateurs?: Readonly<Record<string, ExpectedIndicator>>;
}

/** A case: a project, what departs from the favourable facts, and what the texts give it. */
export interface CaseFile {
  readonly case: string;
  readonly title: string;
  readonly citations: readonly {
    readonly document: string;
    readonly locator: string;
    readonly quote?: string;
  }[];
  readonly given: {
    readonly projet: JsonObject;
    readonly interpretations?: Readonly<Record<string, string>>;
    /** Values that the applicant reads in a text that the library doesn't hold. */
    readonly parameters?: readonly ParameterOverride[];
    /** The counts from which the indicators of use are computed. */
    readonly comptes?: UsageCounts;
  };
  readonly expected: Expected;
}

/** Facts that are complete and favourable: a case says only what it is about. */
export interface Favorable {
  readonly projet: JsonObject;
  readonly esms: JsonObject;
  readonly organismeGestionnaire: JsonObject;
}

/** The cases of one edition. */
export interface CaseBook {
  readonly edition: string;
  readonly favorable: Favorable;
  readonly cases: readonly CaseFile[];
}

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

const folder = new URL('../../fixtures/cases/', import.meta.url);

/** Reads the cases of every edition that has some. */
export function readCaseBooks(): readonly CaseBook[] {
  return readdirSync(folder)
    .sort()
    .map((edition) => {
      const files = readdirSync(new URL(`${edition}/`, folder)).sort();
      return {
        edition,
        favorable: readJson<Favorable>(`${edition}/favorable.json`),
        cases: files
          .filter((file) => file !== 'favorable.json')
          .map((file) => readJson<CaseFile>(`${edition}/${file}`)),
      };
    });
}

/** The project of a case: its facts laid over the favourable ones, the first OG as porteur. */
export function projetOf(favorable: Favorable, { given }: CaseFile): Json {
  const { organismesGestionnaires, esms, ...others } = given.projet;
  const ogs = listOf(organismesGestionnaires);
  const { id: porteur = null }: JsonObject = ogs[0] ?? {};
  return mergePatch(
    {
      porteur,
      ...favorable.projet,
      organismesGestionnaires: ogs.map((og) => mergePatch(favorable.organismeGestionnaire, og)),
      esms: listOf(esms).map((entry) => mergePatch(favorable.esms, entry)),
    },
    others,
  );
}

/** Lays a patch over a value as RFC 7396 says: null takes a field away, a list is replaced. */
function mergePatch(target: Json, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: Record<string, Json> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key] ?? null, value);
  }
  return merged;
}

function readJson<Value>(path: string): Value {
  return JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Value;
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return (Array.isArray(value) ? value : []).filter(isObject);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
