import type { SelectionChoices, SelectionRule } from '../model/selection';
import type { ChosenRules } from './choose-rules';
import type { Run } from './run-selection';

const rules = ['egalites', 'depassement', 'montantInconnu'] as const;

/** Every choice of each rule. */
const every: {
  readonly [Rule in keyof SelectionChoices]: readonly SelectionChoices[Rule][];
} = {
  egalites: ['ensemble', 'montant-croissant', 'ordre-donne'],
  depassement: ['report', 'saut'],
  montantInconnu: ['attente', 'ecarte'],
};

/** The rules of a run, and of each whether another choice would change what is funded, and when. */
export function listRules(
  { choices, by }: ChosenRules,
  run: (choices: SelectionChoices) => Run,
): readonly SelectionRule[] {
  const { fates } = run(choices);
  const differs = (rule: keyof SelectionChoices) =>
    every[rule].some((choice) => !areEqual(fates, run({ ...choices, [rule]: choice }).fates));
  return rules.map((rule) => ({
    rule,
    choice: choices[rule],
    by: by[rule],
    decisive: differs(rule),
  }));
}

function areEqual(a: Run['fates'], b: Run['fates']): boolean {
  return [...a].every(([id, fate]) => yearOf(fate) === yearOf(b.get(id)));
}

// Why a project isn't funded is no other outcome.
function yearOf(fate: string | number | undefined): number | null {
  return typeof fate === 'number' ? fate : null;
}
