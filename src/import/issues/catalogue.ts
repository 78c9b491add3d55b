import type { IssueCatalogue } from '../../model/issues/catalogue';
import type { Expectation } from '../../model/issues/expectation';
import type { IssueWording } from '../../model/issues/sentence';
import type { ListColumn } from '../place';
import type { ImportIssueCode } from './import-issue';

/** What may stand at a place of a list, beside what may stand in a project file. */
export type ListExpectation =
  | 'csv'
  | 'content'
  | 'closed-quotes'
  | 'header'
  | 'known-header'
  | 'single-column'
  | 'columns'
  | 'og-column'
  | 'same-og-fact'
  | 'facts'
  | 'no-esms'
  | 'structureet-records'
  | 'finess-geographique'
  | 'categorie-of-extraction'
  | 'og-of-extraction'
  | 'single-og-of-extraction';

/** What a language needs to say every issue of a list. */
export interface ListCatalogue extends IssueWording<ImportIssueCode> {
  readonly cell: (line: string, column: ListColumn) => string;
  readonly line: (line: string) => string;
  readonly list: string;
  /** For a fact that was given beside the list: it stands in no line. */
  readonly projet: IssueCatalogue;
  readonly expectations: Readonly<Record<Expectation | ListExpectation, string>>;
}
