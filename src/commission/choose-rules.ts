import { readEdition } from '../mechanisms/create-context';
import type { Edition } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { OverflowRule, SelectionChoices, SelectionRule } from '../model/selection';

/** How a selection settles what no text read settles. */
export interface SelectionOptions extends Partial<SelectionChoices>, AssessmentOptions {
  /** The edition whose texts the selection cites, and whose interpretations bear on it. */
  readonly edition?: Edition;
}

/** The rules of a selection, and who chose each. */
export interface ChosenRules {
  readonly choices: SelectionChoices;
  readonly by: Readonly<Record<keyof SelectionChoices, SelectionRule['by']>>;
}

/** What the library does where nobody says otherwise. */
const defaults: SelectionChoices = {
  egalites: 'ensemble',
  depassement: 'report',
  montantInconnu: 'attente',
  avisManquant: 'attente',
};

/** The caller's choice of each rule, else the edition's, else the library's own. */
export function chooseRules(options: SelectionOptions): ChosenRules {
  const { egalites, depassement, montantInconnu, avisManquant } = options;
  const declared = declaredBy(options);
  const elsewhere = declared === undefined ? 'library' : 'edition';
  return {
    choices: {
      egalites: egalites ?? defaults.egalites,
      depassement: depassement ?? declared ?? defaults.depassement,
      montantInconnu: montantInconnu ?? defaults.montantInconnu,
      avisManquant: avisManquant ?? defaults.avisManquant,
    },
    by: {
      egalites: egalites === undefined ? 'library' : 'caller',
      depassement: depassement === undefined ? elsewhere : 'caller',
      montantInconnu: montantInconnu === undefined ? 'library' : 'caller',
      avisManquant: avisManquant === undefined ? 'library' : 'caller',
    },
  };
}

function declaredBy({ edition, ...options }: SelectionOptions): OverflowRule | undefined {
  const code = 'interpretation.credits-par-annee';
  const choice = edition && readEdition(edition, options).choices.get(code);
  return choice === 'report' || choice === 'saut' ? choice : undefined;
}
