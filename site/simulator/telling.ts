import type { Citation, CriterionResult, Locale, Report } from 'esms-numerique';
import { decides } from '../../src/eligibility/decides';
import { cite } from '../../src/render/cite';
import type { Line } from '../../src/render/document/block';
import { typeset } from '../../src/render/document/typeset';
import { describePointers } from '../../src/render/pointers';
import { type Voice, voiceOf } from '../../src/render/voice';

/** A report and the language in which it is told, with the words as they are printed. */
export interface Told {
  readonly report: Report;
  readonly locale: Locale;
  readonly voice: Voice;
  readonly print: (words: string) => string;
  /** A text of the report, which is in French, in the language. */
  readonly say: (french: string) => string;
}

export function tell(report: Report, locale: Locale): Told {
  const voice = voiceOf(report, locale);
  const print = (words: string) => typeset(words, locale);
  return { report, locale, voice, print, say: (french) => print(voice.say(french)) };
}

/** A citation as one line; what is emphasised in it stands plain. */
export function citationLine(citation: Citation, { voice, print }: Told): string {
  return print(plain(cite(citation, voice, 'all')));
}

/** What is missing in the project, in plain words. */
export function missingFacts(
  pointers: readonly string[],
  { voice, print }: Told,
): readonly string[] {
  return describePointers(pointers, voice).map(([words = '']) => print(plain([words])));
}

/** A heading of a report over the criteria that stand under it. */
export interface CriteriaSection {
  readonly key:
    | 'unmet'
    | 'undetermined'
    | 'toCertify'
    | 'advice'
    | 'lineConditions'
    | 'openAdvice'
    | 'met';
  readonly results: readonly CriterionResult[];
}

/** The criteria of a report in the order in which they matter; sections without any are left out. */
export function sectionsOf({ eligibility, completeness }: Report): readonly CriteriaSection[] {
  const { criteria } = eligibility;
  const that = (status: CriterionResult['status']) =>
    criteria.filter((result) => result.status === status);
  const unmet = that('unmet');
  const open = that('undetermined');
  const toCertify = [...criteria, ...completeness.items].filter(
    ({ status }) => status === 'to-certify',
  );
  const sections: readonly CriteriaSection[] = [
    { key: 'unmet', results: unmet.filter(decides) },
    { key: 'undetermined', results: open.filter(decides) },
    { key: 'advice', results: unmet.filter((one) => !decides(one) && one.lines === undefined) },
    { key: 'lineConditions', results: unmet.filter(({ lines }) => lines !== undefined) },
    { key: 'toCertify', results: toCertify },
    { key: 'openAdvice', results: open.filter((one) => !decides(one)) },
    { key: 'met', results: that('met') },
  ];
  return sections.filter(({ results }) => results.length > 0);
}

function plain(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}
