import type { Context } from '../mechanisms/context';
import { findParameter } from '../mechanisms/context';
import { partsOf } from '../mechanisms/parts-of-step';
import type { Interpretation } from '../model/interpretation';
import type { Report, ReportDetail, ReportInterpretation, ReportParameter } from '../model/report';
import type { AnyStep } from '../model/step';
import type { Text } from '../model/text';

type Answers = Pick<Report, 'eligibility' | 'completeness' | 'funding' | 'schedule'>;

/** What the steps of a report name: the parameters and interpretations, and the words for them. */
export function detailOf(
  answers: Answers,
  context: Context,
): { readonly detail: ReportDetail; readonly texts: readonly Text[] } {
  const parameters = new Set<string>();
  const read = new Set<string>();
  for (const step of stepsOf(answers)) {
    for (const code of parametersOf(step)) parameters.add(code);
    for (const code of interpretationsOf(step)) read.add(code);
  }
  const { interpretations } = context.edition;
  const codes = [...parameters];
  const giving = new Map(codes.map((code) => [code, giverOf(code, context)]));
  const used = interpretations.filter(
    (one) => read.has(one.code) || [...giving.values()].includes(one.code),
  );
  return {
    detail: {
      parameters: Object.fromEntries(
        codes.map((code) => [code, presentParameter(code, giving.get(code), context)]),
      ),
      interpretations: Object.fromEntries(
        used.map((one) => [one.code, presentInterpretation(one, context)]),
      ),
    },
    texts: [
      ...codes.map((code) => findParameter(code, context).label),
      ...used.flatMap((one) => [one.question, choiceOf(one, context).label]),
    ],
  };
}

/** Every step of a report, with the steps below it. */
function stepsOf({ eligibility, completeness, funding, schedule }: Answers): readonly AnyStep[] {
  const roots: readonly (AnyStep | undefined)[] = [
    ...[...eligibility.criteria, ...completeness.items].map(({ step }) => step),
    ...funding.lines.flatMap(({ step, financedStep }) => [step, financedStep]),
    funding.step,
    ...funding.shares.map(({ step }) => step),
    ...schedule.milestones.flatMap(({ amountStep, dueStep }) => [amountStep, dueStep]),
  ];
  const all = roots.filter((step) => step !== undefined);
  for (const step of all) all.push(...partsOf(step));
  return all;
}

function parametersOf(step: AnyStep): readonly string[] {
  if (step.kind === 'parameter' || step.kind === 'rate') return [step.code];
  return 'parameters' in step ? (step.parameters ?? []) : [];
}

function interpretationsOf(step: AnyStep): readonly string[] {
  return 'interpretations' in step ? (step.interpretations ?? []) : [];
}

// The interpretation whose choice gives a parameter its value, unless a user supplied one.
function giverOf(code: string, context: Context): string | undefined {
  if (findParameter(code, context).suppliedBy !== undefined) return undefined;
  const giving = context.edition.interpretations.filter(
    (one) => choiceOf(one, context).parameters?.[code] !== undefined,
  );
  return giving.at(-1)?.code;
}

function choiceOf(interpretation: Interpretation, { choices }: Context) {
  const [first, ...others] = interpretation.choices;
  return others.find(({ code }) => code === choices.get(interpretation.code)) ?? first;
}

function presentParameter(
  code: string,
  interpretation: string | undefined,
  context: Context,
): ReportParameter {
  const { label, value, unit, citations, suppliedBy } = findParameter(code, context);
  return {
    label: label.fr,
    value,
    unit,
    citations,
    ...(interpretation === undefined ? {} : { interpretation }),
    ...(suppliedBy === undefined ? {} : { suppliedBy }),
  };
}

function presentInterpretation(one: Interpretation, context: Context): ReportInterpretation {
  const { code, label } = choiceOf(one, context);
  return {
    question: one.question.fr,
    choice: code,
    label: label.fr,
    isDefault: code === one.default,
    citations: one.citations,
  };
}
