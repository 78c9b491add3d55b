import type { Authority } from '../../model/citation';
import type { Force, Parameter, Unit } from '../../model/parameter';
import type { GrappeResult } from '../../model/report';
import type { Champ, Operation, Regroupement, Service, Territoire } from '../../model/vocabulary';

/** The closed lists of the field's words, in plain words. */
export interface VocabularyWords {
  readonly force: Readonly<Record<Force, string>>;
  readonly role: Readonly<Record<Parameter['role'], string>>;
  readonly authority: Readonly<Record<Authority, string>>;
  readonly territoire: Readonly<Record<Territoire, string>>;
  readonly niveau: Readonly<Record<NonNullable<GrappeResult['niveau']>, string>>;
  readonly champ: Readonly<Record<Champ, string>>;
  readonly operation: Readonly<Record<Operation, string>>;
  readonly regroupement: Readonly<Record<Regroupement, string>>;
  readonly service: Readonly<Record<Service, string>>;
  /** A number with what it counts: « 15 ESMS ». */
  readonly unit: Readonly<Record<Unit, (value: string) => string>>;
}
