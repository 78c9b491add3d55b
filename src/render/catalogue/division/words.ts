import type {
  DivisionKind,
  OrganismeRenaming,
  Position,
  SizeThreshold,
} from '../../../model/division';
import type { CriterionStatus } from '../../../model/report';

/** The words of divisions and fusions. */
export interface DivisionWords {
  readonly title: string;
  readonly call: string;
  readonly whole: string;
  readonly divisions: string;
  readonly none: string;
  readonly columns: {
    readonly division: string;
    readonly projets: string;
    readonly amount: string;
    readonly difference: string;
    readonly verdict: string;
  };
  readonly kinds: Readonly<Record<DivisionKind, string>>;
  readonly parts: (count: string) => string;
  readonly omitted: {
    readonly 'too-many-parts': (kind: string) => string;
    readonly 'regions-unknown': (kind: string) => string;
  };
  readonly projets: (count: number, shown: string, each: string) => string;
  readonly toCheck: (count: number) => string;
  readonly leftOut: string;
  readonly principles: string;
  readonly yields: Readonly<Record<'more' | 'same' | 'less' | 'unknown', string>>;
  readonly bounds: BoundWords;
  readonly fusion: FusionWords;
}

export interface BoundWords {
  readonly title: string;
  readonly observed: Readonly<Record<SizeThreshold['counted'], string>>;
  readonly position: Readonly<Record<Position, (difference: string | null) => string>>;
  readonly unpaid: string;
  readonly paidBy: string;
  readonly criterion: Readonly<Record<CriterionStatus, string>>;
}

export interface FusionWords {
  readonly title: string;
  readonly apart: string;
  readonly projet: string;
  readonly neighbour: (number: string) => string;
  readonly pair: (first: string, second: string) => string;
  readonly all: string;
  readonly none: string;
  readonly columns: {
    readonly fusion: string;
    readonly esms: string;
    readonly amount: string;
    readonly difference: string;
    readonly verdict: string;
  };
  readonly impossible: string;
  readonly changed: string;
  readonly before: Readonly<Record<Position | 'none', string>>;
  readonly renamed: Readonly<
    Record<OrganismeRenaming['because'], (member: string, from: string, to: string) => string>
  >;
}
