import type { NamedValue } from '../../model/comparison';
import type { Chosen } from '../../model/interpretation';
import type { RegionCode } from '../../model/vocabulary';
import { ruleWordsIn } from '../catalogue/rules';
import type { RuleWords } from '../catalogue/rules/words';
import { code, join, type Line } from '../document/block';
import { nameRegion } from '../regions';
import { describeValue } from '../value';
import type { Voice } from '../voice';

/** What a rule is told with: a language, the parameters that it may name, and a reading. */
export interface Terms {
  readonly voice: Voice;
  readonly words: RuleWords;
  readonly parameters: readonly NamedValue[];
  /** The choice made in each interpretation; none where a rule stands apart from its edition. */
  readonly choices: ReadonlyMap<string, string>;
}

/** Prepares to tell the rules of an edition, or of a part of one. */
export function termsOf(
  parameters: readonly NamedValue[],
  choices: Terms['choices'],
  voice: Voice,
): Terms {
  return { voice, words: ruleWordsIn(voice.locale), parameters, choices };
}

/** A parameter by its value and its code: 15 ESMS (`grappe.minimum-esms`). */
export function tellParameter(reference: string, { parameters, voice }: Terms): Line {
  const parameter = parameters.find((other) => other.code === reference);
  if (parameter === undefined) return [code(reference)];
  return [`${describeValue(parameter.value, parameter.unit, voice)} (`, code(reference), ')'];
}

/** Something as the choices made read it; without a choice, on which interpretation it depends. */
export function tellChosen<Value>(
  chosen: Chosen<Value>,
  tell: (value: Value) => Line,
  terms: Terms,
): Line {
  const choices = choicesOf(chosen);
  if (choices === null) return tell(chosen as Value);
  const choice = terms.choices.get(choices.interpretation);
  const value = choice === undefined ? undefined : choices.choices[choice];
  if (value !== undefined) return tellChosen(value, tell, terms);
  return [terms.words.accordingTo, code(choices.interpretation)];
}

/** The names of some regions. */
export function nameRegions(regions: readonly RegionCode[]): string {
  return regions.map(nameRegion).join(', ');
}

/** Clauses that hold together or one of which holds, each enclosed where it is made of several. */
export function joinClauses(kind: 'all' | 'any', clauses: readonly Line[], { words }: Terms): Line {
  // What always holds asks for nothing beside other clauses.
  const asking = kind === 'any' ? clauses : clauses.filter(([first]) => first !== words.always);
  const [only, second] = asking;
  if (only === undefined) return [words.always];
  if (second === undefined) return only;
  const enclosed = asking.map((clause) => (clause.length > 1 ? ['(', ...clause, ')'] : clause));
  return join(enclosed, kind === 'all' ? words.and : words.or);
}

function choicesOf<Value>(chosen: Chosen<Value>) {
  const isChoice = typeof chosen === 'object' && chosen !== null && 'interpretation' in chosen;
  return isChoice ? chosen : null;
}
