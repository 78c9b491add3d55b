import { sentenceAt, sentenceOf, shorten } from '../../model/issues/sentence';
import { printable } from '../../model/issues/show-value';
import type { ListColumn } from '../place';
import type { ListCatalogue } from './catalogue';
import type { ImportIssueFields } from './import-issue';

/** Puts an issue of a list into words: where, what was expected, what came, what to do. */
export function sentenceOfListIssue(issue: ImportIssueFields, catalogue: ListCatalogue): string {
  const { line, column, path, code } = issue;
  if (line !== null) return sentenceAt(placeOf(line, column, catalogue), issue, catalogue);
  if (code === 'wrong-file' || ofWholeList.includes(path)) {
    return sentenceAt(catalogue.list, issue, catalogue);
  }
  return sentenceOf({ ...issue, code }, catalogue.projet);
}

function placeOf(line: number, column: ListColumn | null, catalogue: ListCatalogue): string {
  const number = String(line);
  if (column === null) return catalogue.line(number);
  return catalogue.cell(number, { ...column, header: shorten(printable(column.header)) });
}

// The list makes up what stands there.
const ofWholeList: readonly string[] = ['', '/esms'];
