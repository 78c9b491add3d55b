import type { CivilDate } from '../../src/kernel/civil-date';
import type { Unit } from '../../src/model/parameter';

/** What can be counted: the units of a parameter that are neither a date, a rate nor money. */
export type CountUnit = Exclude<
  Unit,
  'date' | 'rate' | 'EUR' | 'EUR/esms' | 'EUR/projet' | 'oui-non'
>;

/** How the words around a number bound it; null where the text gives it as it is. */
export type Qualifier = 'lessThan' | 'moreThan' | 'atMost' | 'about' | null;

/** A figure as a French text gives it, with what it measures. */
export type Quantity =
  | { readonly kind: 'date'; readonly value: CivilDate }
  /** In hundredths of a percent, so that it is an integer. */
  | { readonly kind: 'rate'; readonly value: number; readonly qualifier: Qualifier }
  /** In cents; `per` is what the text pays it for. */
  | {
      readonly kind: 'amount';
      readonly value: number;
      readonly per: 'esms' | 'projet' | null;
      readonly qualifier: Qualifier;
    }
  /** `of` is null where no noun that we know follows: « idéalement huit dans les territoires ». */
  | {
      readonly kind: 'count';
      readonly value: number;
      readonly of: CountUnit | null;
      readonly qualifier: Qualifier;
    };
