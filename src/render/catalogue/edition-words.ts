import type { SourceDocument } from '../../model/citation';
import type { Edition } from '../../model/edition';

/** The headings and sentences of the reference page of an edition. */
export interface EditionWords {
  readonly phase: Readonly<Record<Edition['phase'], string>>;
  readonly niveau: Readonly<Record<Edition['niveau'], string>>;
  readonly sections: EditionSectionWords;
  readonly reason: string;
  readonly suppliedByUser: string;
  /** What depends on the choice made in an interpretation, whose code follows. */
  readonly dependsOn: string;
  readonly conditionOf: (lines: readonly string[]) => string;
  readonly seeAlso: string;
  readonly tariff: string;
  readonly noText: string;
  readonly schedule: EditionScheduleWords;
  readonly calendar: CalendarWords;
  readonly usage: UsageWords;
  readonly choice: ChoiceWords;
  readonly read: Readonly<Record<SourceDocument['read'], string>>;
  readonly dated: (date: string) => string;
  readonly undated: string;
  readonly list: {
    readonly id: string;
    readonly title: string;
    readonly year: string;
    readonly level: string;
  };
}

export interface EditionSectionWords {
  readonly identity: string;
  readonly parameters: string;
  readonly criteria: string;
  readonly principles: string;
  readonly lines: string;
  readonly milestones: string;
  readonly calendars: string;
  readonly usages: string;
  readonly interpretations: string;
  readonly limits: string;
  readonly documents: string;
}

export interface EditionScheduleWords {
  readonly share: string;
  readonly trigger: string;
  readonly due: string;
  readonly noDelay: string;
  readonly after: (delay: string, event: string) => string;
  readonly latest: (events: string) => string;
}

export interface CalendarWords {
  readonly national: string;
  readonly period: string;
  readonly window: (from: string, to: string) => string;
  readonly until: (to: string) => string;
  readonly committee: string;
  readonly noWindow: string;
}

export interface UsageWords {
  readonly numerator: string;
  readonly denominator: string;
  readonly period: string;
  readonly threshold: string;
  readonly among: string;
}

export interface ChoiceWords {
  readonly byDefault: string;
  readonly alternative: string;
  readonly effect: string;
  readonly gives: string;
}
