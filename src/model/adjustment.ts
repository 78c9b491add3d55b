import type { CivilDate } from '../kernel/civil-date';
import type { JsonPointer } from '../kernel/json-pointer';
import type { Citation } from './citation';
import type { Edition } from './edition';
import type { AssessmentOptions } from './interpretation';
import type { Projet } from './projet';
import type { CriterionResult, Euros, Report } from './report';
import type { Text } from './text';
import type { Evenement, Operation, RegionCode, Regroupement, Service } from './vocabulary';

/** A value of a field of the project file. */
export type FactValue =
  | boolean
  | number
  | string
  | readonly string[]
  | { readonly essentielles: number; readonly confort: number };

/** A decision of the porteur that the file can state as a yes. */
export type Engagement =
  | 'solution.unique'
  | 'solution.cahierDesCharges'
  | 'solution.marcheNational'
  | 'solution.referencementSegur'
  | 'solution.derogation.engagementEditeur';

/** What `findAdjustments` aims at, beside the choices of interpretation. */
export interface AdjustmentOptions extends AssessmentOptions {
  /** The least that the grant must come to, in euros, beside the project being eligible. */
  readonly amount?: Euros;
  /** The other calls to which the file may go where this one sends it away. */
  readonly editions?: readonly Edition[];
}

/** One change of a project, in the words of who carries it. */
export type Change =
  | {
      /** What is done. */
      readonly kind: 'add-esms';
      /** How many. */
      readonly count: number;
      /** Null where the project has no ESMS of a known region. */
      readonly region: RegionCode | null;
      /** Whether the project has none in this region yet. */
      readonly isNewRegion: boolean;
      /** What is planned for them. */
      readonly operation: Operation;
      /** The OG that run them: one that is in the project, or those that join. */
      readonly organismesGestionnaires: readonly string[];
      /** The entry with whose other facts they are counted; null where none fits. */
      readonly like: JsonPointer | null;
      /** Other regions and operations with which as many do as well. */
      readonly alternatives: readonly {
        /** INSEE code; null where the project has no ESMS of a known region. */
        readonly region: RegionCode | null;
        /** What is planned for them. */
        readonly operation: Operation;
      }[];
    }
  /** OG that join the project, each with one at least of the ESMS that are added. */
  | { readonly kind: 'add-og'; readonly count: number; readonly ids: readonly string[] }
  | {
      /** What is done. */
      readonly kind: 'connect-services';
      /** How many. */
      readonly count: number;
      /** Those that the project after the changes has besides. */
      readonly services: readonly Service[];
      /** Those among which as many as `count` do, whichever they are. */
      readonly among: readonly Service[];
    }
  | { readonly kind: 'commit'; readonly engagement: Engagement }
  | {
      /** What is done. */
      readonly kind: 'reschedule';
      /** The event that moves. */
      readonly evenement: Evenement;
      /** The day that the file gives. */
      readonly from: CivilDate;
      /** The day to which it moves. */
      readonly to: CivilDate;
    }
  | { readonly kind: 'file-under'; readonly edition: string; readonly title: Text }
  | {
      /** What is done. */
      readonly kind: 'drop-esms';
      /** How many. */
      readonly count: number;
      /** Pointers to their entries in the project file. */
      readonly entries: readonly JsonPointer[];
    }
  | { readonly kind: 'certify'; readonly criterion: string; readonly label: Text }
  /** ESMS for which nothing is planned that the call funds get an operation that it does. */
  | {
      /** What is done. */
      readonly kind: 'plan-operation';
      /** How many. */
      readonly count: number;
      /** Pointers to their entries in the project file. */
      readonly entries: readonly JsonPointer[];
      /** What is planned for them. */
      readonly operation: Operation;
      /** Others that do as well. */
      readonly alternatives: readonly Operation[];
    }
  | {
      /** What is done. */
      readonly kind: 'regroup';
      /** The legal form that the call admits. */
      readonly regroupement: Regroupement;
      /** Others that do as well. */
      readonly alternatives: readonly Regroupement[];
    }
  | {
      /** What is done. */
      readonly kind: 'supply';
      /** Pointers to the fact that is missing; the same field of several entries is one fact. */
      readonly paths: readonly JsonPointer[];
      /** The value that the project after the changes holds. */
      readonly value: FactValue;
      /** Other values with which the same changes do. */
      readonly alternatives: readonly FactValue[];
    }
  | { readonly kind: 'request-amoa'; readonly amoa: 'marche' | 'pilotage' };

/** A set of changes of which no proper part suffices, and what it leads to. */
export interface Adjustment {
  /** All of them are needed; empty where nothing has to change. */
  readonly changes: readonly Change[];
  /** The project after the changes. */
  readonly projet: Projet;
  /** Its report, under the edition to which the file goes. */
  readonly report: Report;
}

/** A criterion that no change can meet. */
export interface BlockingCriterion
  extends Pick<CriterionResult, 'code' | 'observed' | 'required' | 'gap'> {
  /** What it asks. */
  readonly label: Text;
  /** `undetermined` where no text read tells. */
  readonly status: 'unmet' | 'undetermined';
  /** Codes of what no text read gives, where that is what leaves it open. */
  readonly unknown: readonly string[];
  /** Codes of the criteria beside which it can't be met, where it can be met by itself. */
  readonly incompatible: readonly string[];
  /** The edition to which the call sends the project, where it names one. */
  readonly orientation?: string;
  /** What proves it. */
  readonly citations: readonly Citation[];
}

/** What a search for adjustments comes to: ways to the goal, or what bars every way. */
export interface AdjustmentSearch {
  /** What `findAdjustments` gives: the one that asks for least first; none where none helps. */
  readonly adjustments: readonly Adjustment[];
  /** What `findBlockingCriteria` gives. */
  readonly blocking: readonly BlockingCriterion[];
}
