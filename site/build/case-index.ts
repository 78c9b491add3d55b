import { assess, defineProjet, withParameters } from '../../src/index';
import type { Edition } from '../../src/model/edition';
import type { ProjetInput } from '../../src/model/projet';
import type { Report } from '../../src/model/report';
import { type CaseBook, type CaseFile, projetOf, readCaseBooks } from '../../test/cases/case';

/** The cases of an edition, and by the code of a parameter or criterion those that test it. */
export interface CaseIndex {
  readonly cases: readonly CaseFile[];
  readonly byCode: ReadonlyMap<string, readonly string[]>;
}

const books = readCaseBooks();

/** Which cases test what: an expected figure tests the parameters of the steps that give it. */
export function caseIndexOf(edition: Edition): CaseIndex {
  const book = books.find((one) => one.edition === edition.id);
  if (book === undefined) return { cases: [], byCode: new Map() };
  const byCode = new Map<string, string[]>();
  const cases = [...book.cases].sort(byNumber);
  for (const file of cases) {
    for (const code of codesTestedBy(file, book, edition)) {
      byCode.set(code, [...(byCode.get(code) ?? []), file.case]);
    }
  }
  return { cases, byCode };
}

function codesTestedBy(file: CaseFile, book: CaseBook, edition: Edition): ReadonlySet<string> {
  const { parameters = [], interpretations = {} } = file.given;
  const read = parameters.length === 0 ? edition : withParameters(edition, parameters);
  const projet = defineProjet(projetOf(book.favorable, file) as unknown as ProjetInput);
  const report = assess(read, projet, { interpretations, detail: true });
  const codes = new Set<string>();
  for (const part of expectedParts(file, report)) collect(part, report, codes);
  return codes;
}

/** The parts of a report that a case looks at. */
function expectedParts({ expected }: CaseFile, report: Report): readonly unknown[] {
  const { criteria = {}, lines = {}, milestones = {}, due = {} } = expected;
  const verdicts = [...report.eligibility.criteria, ...report.completeness.items];
  const instalments = { ...milestones, ...due };
  return [
    verdicts.filter(({ code }) => Object.hasOwn(criteria, code)),
    report.funding.lines.filter(({ code }) => Object.hasOwn(lines, code)),
    report.schedule.milestones.filter(({ code }) => Object.hasOwn(instalments, code)),
    expected.total === undefined && expected.bounds === undefined ? null : report.funding.step,
  ];
}

function collect(part: unknown, report: Report, codes: Set<string>): void {
  if (typeof part === 'string' || typeof part !== 'object' || part === null) return;
  if ('code' in part && typeof part.code === 'string') codes.add(part.code);
  if ('parameters' in part && Array.isArray(part.parameters)) {
    for (const parameter of part.parameters) {
      if (typeof parameter === 'string') codes.add(parameter);
    }
  }
  if ('kind' in part && part.kind === 'reference' && 'to' in part) {
    collect(valueAt(report, String(part.to)), report, codes);
  }
  for (const child of Object.values(part)) collect(child, report, codes);
}

function valueAt(report: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], report);
}

function byNumber(one: CaseFile, other: CaseFile): number {
  return one.case.localeCompare(other.case, 'en', { numeric: true });
}
