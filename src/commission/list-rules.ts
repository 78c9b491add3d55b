import type { SelectionChoices, SelectionRule } from '../model/selection';
import type { ChosenRules } from './choose-rules';
import type { Run } from './run-selection';

const rules = ['egalites', 'depassement', 'montantInconnu', 'avisManquant'] as const;

/** Every choice of each rule. */
const every: {
  readonly [Rule in keyof SelectionChoices]: readonly SelectionChoices[Rule][];
} = {
  // What the order given would change depends on the order: see `runAlone`.
  egalites: ['ensemble', 'montant-croissant'],
  depassement: ['report', 'saut'],
  montantInconnu: ['attente', 'ecarte'],
  avisManquant: ['attente', 'ecarte'],
};

/**
 * The rules of a selection, and of each whether another choice would change what is funded, and
 * when. `runAlone` takes equal scores one by one, the smaller amount first: where that changes
 * nothing, no order of theirs does.
 */
export function listRules(
  { choices, by }: ChosenRules,
  { fates }: Run,
  run: (choices: SelectionChoices) => Run,
  runAlone: () => Run,
): readonly SelectionRule[] {
  const alternatives = (rule: keyof SelectionChoices) => [
    ...every[rule].map((choice) => run({ ...choices, [rule]: choice })),
    ...(rule === 'egalites' ? [runAlone()] : []),
  ];
  return rules.map((rule) => ({
    rule,
    choice: choices[rule],
    by: by[rule],
    decisive: alternatives(rule).some((other) => !areEqual(fates, other.fates)),
  }));
}

function areEqual(a: Run['fates'], b: Run['fates']): boolean {
  return [...a].every(([id, fate]) => yearOf(fate) === yearOf(b.get(id)));
}

// Why a project isn't funded is no other outcome.
function yearOf(fate: string | number | undefined): number | null {
  return typeof fate === 'number' ? fate : null;
}
