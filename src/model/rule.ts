import type { Choice, Chosen } from './interpretation';
import type { Text } from './text';
import type {
  Champ,
  Evenement,
  Operation,
  Piece,
  RegionCode,
  Service,
  Territoire,
} from './vocabulary';

/** A boolean field of the project file, by its path. */
export type FactPath =
  | 'porteeNationale'
  | 'solution.plateformeEParcours'
  | 'solution.unique'
  | 'solution.cahierDesCharges'
  | 'solution.marcheNational'
  | 'solution.referencementSegur'
  | 'solution.derogation.champCouvertEntierement'
  | 'solution.derogation.engagementEditeur'
  | 'amoa.marche'
  | 'amoa.pilotage';

/** A question about one ESMS. */
export type EsmsTest =
  | { readonly kind: 'operation'; readonly in: readonly Operation[] }
  | { readonly kind: 'champ'; readonly in: Chosen<readonly Champ[]> }
  /** Whether the file gives its champ. */
  | { readonly kind: 'champ-known' }
  | { readonly kind: 'flag'; readonly field: 'medicalise' | 'assuranceMaladie' | 'equipement' }
  /** Whether its category is one of L.312-1 CASF; to certify where the referential leaves it open. */
  | { readonly kind: 'l312-1' }
  /** Its category is none of these; to certify where the file gives its champ alone. */
  | { readonly kind: 'categorie-outside'; readonly codes: readonly string[] }
  /** It has a FINESS number of its own; to certify where the file gives none. */
  | { readonly kind: 'finess' }
  | { readonly kind: 'region'; readonly in: readonly RegionCode[] }
  /** Both figures of its hours are given. */
  | { readonly kind: 'heures-known' }
  /** Whether its OG has fewer ESMS than the parameter, among all that it manages or in the project. */
  | {
      /** Whether an OG is small. */
      readonly kind: 'petit-og';
      /** All the ESMS that it manages, or those in the project. */
      readonly counted: 'managed' | 'in-project';
      /** The code of the parameter under which it is small. */
      readonly threshold: string;
    }
  /** No fact can tell: the code says of which limit or interpretation. */
  | { readonly kind: 'undecidable'; readonly because: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly EsmsTest[] }
  | { readonly kind: 'not'; readonly of: EsmsTest }
  | Choice<EsmsTest>;

/** A number that is read off a project. ESMS that are set aside don't count. */
export type Count =
  | { readonly kind: 'esms'; readonly test?: EsmsTest }
  /** OG that run at least one such ESMS. */
  | { readonly kind: 'og'; readonly test?: EsmsTest }
  /** ESMS that the OG with the most of them brings. */
  | { readonly kind: 'esms-of-largest-og'; readonly test?: EsmsTest }
  /** Services with which the solution exchanges data. */
  | { readonly kind: 'services'; readonly among: Chosen<readonly Service[]> };

/** The code of the parameter that gives a bound, the same everywhere or one by territory. */
export type Bound = Chosen<string | Readonly<Record<Territoire, string>>>;

/**
 * A rule, as data. Evaluated on a project it gives a verdict with what was observed, what is
 * required and the gap.
 */
export type Rule =
  | { readonly kind: 'always' }
  /** It asks nothing of this project. */
  | { readonly kind: 'not-applicable' }
  /** A boolean field is true. */
  | { readonly kind: 'fact'; readonly path: FactPath }
  /** A field is filled in. */
  | { readonly kind: 'named'; readonly field: 'porteur' | 'regroupement' }
  /** The group has one of these forms. */
  | { readonly kind: 'regroupement'; readonly in: readonly string[] }
  /** The file holds this piece. */
  | { readonly kind: 'piece'; readonly piece: Piece }
  /** The solution exchanges data with one of these services at least. */
  | { readonly kind: 'some-service'; readonly among: readonly Service[] }
  | { readonly kind: 'every-esms'; readonly test: EsmsTest }
  | { readonly kind: 'some-esms'; readonly test?: EsmsTest }
  | { readonly kind: 'every-og'; readonly petit: EsmsTest }
  | { readonly kind: 'several'; readonly of: 'og' | 'regions' | 'categories' }
  /** The count reaches the parameter. */
  | { readonly kind: 'minimum'; readonly count: Count; readonly bound: Bound }
  /** The count stays under the parameter, which is left out. */
  | { readonly kind: 'below'; readonly count: Count; readonly bound: Bound }
  /** Every OG manages fewer ESMS than the parameter, which is left out. */
  | { readonly kind: 'every-og-below'; readonly bound: string }
  /** The event comes by the day that the parameter gives. */
  | {
      /** What has to hold. */
      readonly kind: 'deadline';
      /** The event whose day is looked at. */
      readonly event: Evenement;
      /** The code of the parameter that gives the day. */
      readonly by: string;
      /** Whether that day itself is in time. */
      readonly lastDay: Chosen<DayReading>;
    }
  /** The event comes between two days; in other regions than `regions` these days are unknown. */
  | {
      /** What has to hold. */
      readonly kind: 'window';
      /** The event whose day is looked at. */
      readonly event: Evenement;
      /** The code of the parameter that gives the first day. */
      readonly from: string;
      /** The code of the parameter that gives the last day. */
      readonly to: string;
      /** Whether that day itself is in time. */
      readonly lastDay: Chosen<DayReading>;
      /** The regions to which these days apply. */
      readonly regions: Chosen<readonly RegionCode[] | 'all'>;
    }
  /** The ARS that receives the file is one of these. */
  | { readonly kind: 'ars-depot'; readonly in: readonly RegionCode[] }
  /** Only the applicant can say. */
  | { readonly kind: 'certification' }
  /** The applicant certifies this criterion; without a word it is taken as not claimed. */
  | { readonly kind: 'claimed'; readonly criterion: string }
  /** Other criteria of the edition, of which this one says no more. */
  | { readonly kind: 'criteria'; readonly codes: readonly string[] }
  /** No fact can tell: the code says of which limit or interpretation. */
  | { readonly kind: 'undecidable'; readonly because: string }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Rule[] }
  | { readonly kind: 'not'; readonly of: Rule }
  /** `then` where the condition holds; else `otherwise`, or not applicable. */
  | {
      /** What has to hold. */
      readonly kind: 'when';
      /** When it is asked. */
      readonly condition: Rule;
      /** What is then asked. */
      readonly then: Rule;
      /** What is asked else; absent, it does not apply. */
      readonly otherwise?: Rule;
    }
  /** A rule whose words say why it is met, shown beside the verdict. */
  | { readonly kind: 'because'; readonly reason: Text; readonly rule: Rule }
  | Choice<Rule>;

/** Whether the last day of a period still counts. */
export type DayReading = 'included' | 'excluded';
