import { editions } from '../../src/editions/index';
import { assess, type ParameterOverride, parseProjet, withParameters } from '../../src/index';
import type { AssessmentOptions } from '../../src/model/interpretation';
import type { Report } from '../../src/model/report';
import { type CaseFile, projetOf, readCaseBooks } from '../cases/case';

const books = readCaseBooks();

/** The detailed report of a worked case, as one reads it from JSON. */
export function reportOfCase(
  id: string,
  code: string,
  options: AssessmentOptions = {},
  supplied: readonly ParameterOverride[] = [],
): Report {
  const book = books.find(({ edition }) => edition === id);
  const file: CaseFile | undefined = book?.cases.find((one) => one.case === code);
  const edition = editions.find((one) => one.id === id);
  if (book === undefined || file === undefined || edition === undefined) {
    throw new Error(`There is no case ${code} of ${id}`);
  }
  const projet = parseProjet(projetOf(book.favorable, file));
  if (!projet.ok) throw new Error(`The case ${code} has no valid project`);
  const report = assess(withParameters(edition, supplied), projet.value, {
    ...options,
    detail: true,
  });
  return JSON.parse(JSON.stringify(report));
}
