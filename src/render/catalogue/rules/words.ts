import type { Sharing } from '../../../kernel/money';
import type { Edition, FundingRules, GrappeRules } from '../../../model/edition';
import type { Choice } from '../../../model/interpretation';
import type { DayReading, Rule } from '../../../model/rule';

/** The values among which an edition or an interpretation of it chooses. */
type Option<Value> = Value extends Choice<infer Inner> ? Option<Inner> : Value;

type Named<Value> = Readonly<Record<Extract<Option<Value>, string>, string>>;

type Several = Extract<Rule, { readonly kind: 'several' }>['of'];

/** What the rules of an edition are called in plain words: each is a clause that may hold or not. */
export interface RuleWords {
  readonly always: string;
  readonly notApplicable: string;
  readonly fact: (field: string) => string;
  readonly named: (field: string) => string;
  readonly regroupement: string;
  readonly piece: (piece: string) => string;
  readonly someService: string;
  readonly everyEsms: string;
  readonly someEsms: string;
  readonly everyOg: string;
  readonly several: Readonly<Record<Several, string>>;
  readonly atLeast: string;
  readonly below: string;
  readonly everyOgBelow: string;
  readonly deadline: (event: string) => string;
  readonly window: (event: string) => readonly [from: string, to: string];
  readonly lastDay: Readonly<Record<DayReading, string>>;
  readonly inRegions: string;
  readonly arsDepot: string;
  readonly certification: string;
  readonly claimed: string;
  readonly criteria: string;
  readonly undecidable: string;
  readonly not: readonly [before: string, after: string];
  readonly when: readonly [condition: string, then: string, otherwise: string];
  readonly count: CountWords;
  readonly esms: EsmsTestWords;
  readonly and: string;
  readonly or: string;
  /** Before the code of the interpretation on which something depends. */
  readonly accordingTo: string;
  /** Before the rule of a criterion. */
  readonly rule: string;
  readonly grappe: GrappeRuleWords;
  readonly funding: FundingRuleWords;
  readonly sharing: Readonly<Record<Sharing, string>>;
  readonly windowBetween: Named<NonNullable<Edition['windowBetween']>>;
}

/** What is counted; a test may follow. */
export interface CountWords {
  readonly esms: string;
  readonly og: string;
  readonly largestOg: string;
  readonly services: string;
  readonly ofWhich: string;
}

/** What is asked of one ESMS. */
export interface EsmsTestWords {
  readonly operation: string;
  readonly champ: string;
  readonly champKnown: string;
  readonly flag: Readonly<Record<'medicalise' | 'assuranceMaladie' | 'equipement', string>>;
  readonly l3121: string;
  readonly categorieOutside: string;
  readonly finess: string;
  readonly region: string;
  readonly heuresKnown: string;
  readonly petitOg: Readonly<Record<'managed' | 'in-project', string>>;
}

/** How the size, the level and the ARS of a project are read. */
export interface GrappeRuleWords {
  readonly title: string;
  readonly esms: string;
  readonly og: string;
  readonly territoire: Named<GrappeRules['territoire']>;
  readonly arsDepot: Named<GrappeRules['arsDepot']>;
  readonly tie: string;
  readonly national: string;
  readonly exclusion: string;
  readonly treatment: Named<Edition['exclusions'][number]['treatment']>;
}

/** How the grant is computed and shared. */
export interface FundingRuleWords {
  readonly eachEsms: string;
  readonly oncePerProjet: string;
  readonly condition: string;
  readonly beyond: string;
  readonly outside: Readonly<Record<'true' | 'false', string>>;
  readonly asked: readonly [before: string, after: string];
  readonly computation: string;
  readonly cap: readonly [parameter: string, lines: string];
  readonly noCap: string;
  readonly total: string;
  readonly hours: string;
  readonly counted: Named<NonNullable<FundingRules['hours']>['counted']>;
  readonly base: Named<FundingRules['shares']['base']>;
  readonly principles: string;
  readonly shares: string;
  readonly instalments: string;
}
