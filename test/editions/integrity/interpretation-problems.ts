import type { Edition } from '../../../src/model/edition';
import type { Interpretation } from '../../../src/model/interpretation';
import { isChoice, objectsIn } from './walk';

/** Interpretations that nothing uses, and choices that don't answer theirs in full. */
export function interpretationProblems(edition: Edition): readonly string[] {
  const declared = new Map(edition.interpretations.map((each) => [each.code, each]));
  const choices = objectsIn(edition).flatMap(({ path, value }) =>
    isChoice(value) ? { path, choice: value } : [],
  );
  const used = new Set(choices.map(({ choice }) => choice.interpretation));
  return [
    ...choices.flatMap(({ path, choice }) => {
      const interpretation = declared.get(choice.interpretation);
      if (interpretation === undefined)
        return `${path}: no interpretation ${choice.interpretation}`;
      const answers = Object.keys(choice.choices);
      return sameCodes(answers, interpretation)
        ? []
        : `${path}: ${choice.interpretation} has other choices than ${answers.join(', ')}`;
    }),
    ...edition.interpretations.flatMap((each) => ownProblems(each, used)),
    ...(declared.has(edition.grappe.tie)
      ? []
      : [`grappe: no interpretation ${edition.grappe.tie}`]),
  ];
}

function ownProblems(interpretation: Interpretation, used: ReadonlySet<string>): readonly string[] {
  const { code, choices } = interpretation;
  const matters =
    choices.length === 1 ||
    used.has(code) ||
    choices.some(({ parameters }) => Object.keys(parameters ?? {}).length > 0);
  return [
    ...(choices[0].code === interpretation.default ? [] : [`${code}: the default comes not first`]),
    ...(matters ? [] : [`${code}: an interpretation that changes nothing`]),
  ];
}

function sameCodes(answers: readonly string[], { choices }: Interpretation): boolean {
  const codes = choices.map(({ code }) => code);
  return [...answers].sort().join() === [...codes].sort().join();
}
