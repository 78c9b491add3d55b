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
      readonly kind: 'add-esms';
      readonly count: number;
      /** Null where the project has no ESMS of a known region. */
      readonly region: RegionCode | null;
      /** Whether the project has none in this region yet. */
      readonly isNewRegion: boolean;
      readonly operation: Operation;
      /** The OG that run them: one that is in the project, or those that join. */
      readonly organismesGestionnaires: readonly string[];
      /** The entry with whose other facts they are counted; null where none fits. */
      readonly like: JsonPointer | null;
      /** Other regions and operations with which as many do as well. */
      readonly alternatives: readonly {
        readonly region: RegionCode | null;
        readonly operation: Operation;
      }[];
    }
  /** OG that join the project, each with one at least of the ESMS that are added. */
  | { readonly kind: 'add-og'; readonly count: number; readonly ids: readonly string[] }
  | {
      readonly kind: 'connect-services';
      readonly count: number;
      readonly services: readonly Service[];
      /** Those among which as many as `count` do, whichever they are. */
      readonly among: readonly Service[];
    }
  | { readonly kind: 'commit'; readonly engagement: Engagement }
  | {
      readonly kind: 'reschedule';
      readonly evenement: Evenement;
      readonly from: CivilDate;
      readonly to: CivilDate;
    }
  | { readonly kind: 'file-under'; readonly edition: string; readonly title: Text }
  | {
      readonly kind: 'drop-esms';
      readonly count: number;
      readonly entries: readonly JsonPointer[];
    }
  | { readonly kind: 'certify'; readonly criterion: string; readonly label: Text }
  /** ESMS for which nothing is planned that the call funds get an operation that it does. */
  | {
      readonly kind: 'plan-operation';
      readonly count: number;
      readonly entries: readonly JsonPointer[];
      readonly operation: Operation;
      readonly alternatives: readonly Operation[];
    }
  | {
      readonly kind: 'regroup';
      readonly regroupement: Regroupement;
      readonly alternatives: readonly Regroupement[];
    }
  | {
      readonly kind: 'supply';
      readonly paths: readonly JsonPointer[];
      /** The value that the project after the changes holds. */
      readonly value: FactValue;
      /** Other values with which the same changes do. */
      readonly alternatives: readonly FactValue[];
    }
  | { readonly kind: 'request-amoa'; readonly amoa: 'marche' | 'pilotage' };

/** A set of changes of which no proper part suffices, and what it leads to. */
export interface Adjustment {
  readonly changes: readonly Change[];
  /** The project after the changes. */
  readonly projet: Projet;
  /** Its report, under the edition to which the file goes. */
  readonly report: Report;
}

/** A criterion that no change can meet. */
export interface BlockingCriterion
  extends Pick<CriterionResult, 'code' | 'observed' | 'required' | 'gap'> {
  readonly label: Text;
  readonly status: 'unmet' | 'undetermined';
  /** Codes of what no text read gives, where that is what leaves it open. */
  readonly unknown: readonly string[];
  /** Codes of the criteria beside which it can't be met, where it can be met by itself. */
  readonly incompatible: readonly string[];
  /** The edition to which the call sends the project, where it names one. */
  readonly orientation?: string;
  readonly citations: readonly Citation[];
}

/** What a search for adjustments comes to: ways to the goal, or what bars every way. */
export interface AdjustmentSearch {
  readonly adjustments: readonly Adjustment[];
  readonly blocking: readonly BlockingCriterion[];
}
