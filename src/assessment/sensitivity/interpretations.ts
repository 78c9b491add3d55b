import { findCriterion } from '../../mechanisms/context';
import type { Edition } from '../../model/edition';
import type { AssessmentOptions, Interpretation } from '../../model/interpretation';
import type { Projet } from '../../model/projet';
import type { CriterionResult, Report } from '../../model/report';
import type { ChoiceOutcome, InterpretationSensitivity } from '../../model/sensitivity';
import { assess } from '../assess';
import { effectAmong, outcomeOf } from './outcome';

/** What each interpretation of an edition changes in the result of a project. */
export function sensitivityToInterpretations(
  edition: Edition,
  projet: Projet,
  report: Report,
  options: AssessmentOptions,
): InterpretationSensitivity[] {
  return edition.interpretations.map((interpretation) => {
    const { code, question, choices, citations } = interpretation;
    const chosen = report.interpretations[code] ?? interpretation.default;
    const reports = choices.map(({ code: choice }) =>
      choice === chosen
        ? report
        : assess(edition, projet, choosing(choice, interpretation, options)),
    );
    const outcomes = choices.map(({ code: choice, label }, index): ChoiceOutcome => {
      const under = reports[index] ?? report;
      const criteria = differing(report, under).map((result) => ({
        code: result.code,
        label: findCriterion(result.code, { edition }).label,
        status: result.status,
        force: result.force,
      }));
      return { choice, label, isChosen: choice === chosen, ...outcomeOf(under), criteria };
    });
    return { code, question, effect: effectAmong(reports), outcomes, citations };
  });
}

function choosing(
  choice: string,
  { code }: Interpretation,
  { interpretations }: AssessmentOptions,
): AssessmentOptions {
  return { interpretations: { ...interpretations, [code]: choice } };
}

function differing(before: Report, after: Report): readonly CriterionResult[] {
  const known = new Map(before.eligibility.criteria.map((result) => [result.code, result]));
  return after.eligibility.criteria.filter(
    ({ code, status, force }) =>
      known.get(code)?.status !== status || known.get(code)?.force !== force,
  );
}
