import type { Edition } from '../../src/model/edition';
import type { Interpretation } from '../../src/model/interpretation';
import type { Parameter, ParameterValue, Unit } from '../../src/model/parameter';
import type { Text } from '../../src/model/text';

/** The same words in both languages, where a test doesn't look at them. */
export function text(words: string): Text {
  return { fr: words, en: words };
}

/** A parameter of which only the value matters. */
export function parameter(code: string, value: ParameterValue, unit: Unit = 'esms'): Parameter {
  return { code, label: text(code), value, unit, role: 'required', citations: [] };
}

/** An interpretation of which only the choices matter, the first one being the default. */
export function interpretation(code: string, first: string, ...others: string[]): Interpretation {
  const [head, ...tail] = [first, ...others].map((choice) => ({
    code: choice,
    label: text(choice),
  }));
  if (head === undefined) throw new Error('An interpretation has at least one choice');
  return {
    code,
    question: text(code),
    default: first,
    choices: [head, ...tail],
    effect: text(code),
    citations: [],
  };
}

/** An edition that asks for nothing and pays nothing, but for what a test gives it. */
export function editionWith(parts: Partial<Edition>): Edition {
  return {
    id: 'edition-de-test',
    title: text('Édition de test'),
    phase: 'amorçage',
    annee: 2021,
    niveau: 'regional',
    identity: [],
    documents: [],
    parameters: [],
    grappe: { territoire: 'region-majoritaire', arsDepot: 'region-majoritaire', tie: 'egalite' },
    exclusions: [],
    criteria: [],
    principles: [],
    funding: {
      lines: [],
      caps: [],
      total: [],
      shares: { base: 'subvention-entiere', rounding: 'plus-fort-reste', principles: [] },
    },
    schedule: { milestones: [], rounding: 'plus-fort-reste' },
    periode: { from: '2021-01-01', to: '2021-12-31', citations: [] },
    calendars: [],
    usages: [],
    interpretations: [],
    limits: [],
    ...parts,
  };
}
