import { decides } from '../../eligibility/decides';
import type { CriterionResult, Report } from '../../model/report';
import { type Block, heading, list } from '../document/block';
import type { Voice } from '../voice';
import { tellCriterion } from './criterion';

/** What decides and fails; what decides and can't be settled yet; then what doesn't decide. */
export function tellCriteria(report: Report, voice: Voice): readonly Block[] {
  const { sections } = voice.words.report;
  const { criteria } = report.eligibility;
  const unmet = criteria.filter(({ status }) => status === 'unmet');
  const open = criteria.filter(({ status }) => status === 'undetermined');
  const advice = unmet.filter((result) => !decides(result) && result.lines === undefined);
  const conditions = unmet.filter(({ lines }) => lines !== undefined);
  return [
    ...tellSection(sections.unmet, unmet.filter(decides), report, voice),
    ...tellSection(sections.undetermined, open.filter(decides), report, voice),
    ...tellSection(sections.advice, advice, report, voice),
    ...tellSection(sections.lineConditions, conditions, report, voice),
    ...tellSection(
      sections.openAdvice,
      open.filter((result) => !decides(result)),
      report,
      voice,
    ),
  ];
}

/** What is met, with the text that asks for it, and what doesn't concern the project. */
export function tellMetCriteria(report: Report, voice: Voice): readonly Block[] {
  const { sections } = voice.words.report;
  const { criteria } = report.eligibility;
  const met = criteria.filter(({ status }) => status === 'met');
  const elsewhere = criteria.filter(({ status }) => status === 'not-applicable');
  return [
    ...tellSection(sections.met, met, report, voice),
    ...tellSection(sections.notApplicable, elsewhere.map(withoutProof), report, voice),
  ];
}

function tellSection(
  title: string,
  results: readonly CriterionResult[],
  report: Report,
  voice: Voice,
): readonly Block[] {
  if (results.length === 0) return [];
  const around = { lines: report.funding.lines, unknown: report.unknown };
  return [heading(2, title), list(results.map((result) => tellCriterion(result, around, voice)))];
}

function withoutProof(result: CriterionResult): CriterionResult {
  return { ...result, citations: [] };
}
