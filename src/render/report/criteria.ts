import { decides } from '../../eligibility/decides';
import type { CriterionResult, Report } from '../../model/report';
import { type Block, heading, list } from '../document/block';
import type { Opening } from '../steps/opening';
import type { Voice } from '../voice';
import { type Surroundings, tellCriterion } from './criterion';

/** What decides and fails; what decides and can't be settled yet; then what doesn't decide. */
export function tellCriteria(
  report: Report,
  voice: Voice,
  opening: Opening | null,
): readonly Block[] {
  const { sections } = voice.words.report;
  const { criteria } = report.eligibility;
  const around = { lines: report.funding.lines, unknown: report.unknown, opening };
  const unmet = criteria.filter(({ status }) => status === 'unmet');
  const open = criteria.filter(({ status }) => status === 'undetermined');
  const advice = unmet.filter((result) => !decides(result) && result.lines === undefined);
  const conditions = unmet.filter(({ lines }) => lines !== undefined);
  return [
    ...tellSection(sections.unmet, unmet.filter(decides), around, voice),
    ...tellSection(sections.undetermined, open.filter(decides), around, voice),
    ...tellSection(sections.advice, advice, around, voice),
    ...tellSection(sections.lineConditions, conditions, around, voice),
    ...tellSection(
      sections.openAdvice,
      open.filter((result) => !decides(result)),
      around,
      voice,
    ),
  ];
}

/** What is met, with the text that asks for it, and what doesn't concern the project. */
export function tellMetCriteria(
  report: Report,
  voice: Voice,
  opening: Opening | null,
): readonly Block[] {
  const { sections } = voice.words.report;
  const { criteria } = report.eligibility;
  const around = { lines: report.funding.lines, unknown: report.unknown, opening };
  const met = criteria.filter(({ status }) => status === 'met');
  const elsewhere = criteria.filter(({ status }) => status === 'not-applicable');
  return [
    ...tellSection(sections.met, met, around, voice),
    ...tellSection(sections.notApplicable, elsewhere.map(withoutProof), around, voice),
  ];
}

function tellSection(
  title: string,
  results: readonly CriterionResult[],
  around: Surroundings,
  voice: Voice,
): readonly Block[] {
  if (results.length === 0) return [];
  return [heading(2, title), list(results.map((result) => tellCriterion(result, around, voice)))];
}

function withoutProof(result: CriterionResult): CriterionResult {
  return { ...result, citations: [] };
}
