import type { Parsed } from '../kernel/parsed';
import type { SelectionChoices } from '../model/selection';
import { selectionChoices } from '../model/selection-schema';
import type { Refusal } from './refusal';

/** Reads the rules of a selection `nom=choix`, or says the first thing wrong with them. */
export function readRules(given: readonly string[]): Parsed<Partial<SelectionChoices>, Refusal> {
  const chosen = new Map<string, string>();
  for (const value of given) {
    const [name = '', choice, ...rest] = value.split('=');
    if (name === '' || !choice || rest.length > 0) {
      return refuse({ kind: 'not-a-choice', option: '--regle', value });
    }
    if (chosen.has(name)) return refuse({ kind: 'rule-twice', rule: name });
    const known = Object.entries(selectionChoices).find(([rule]) => rule === name)?.[1];
    if (known === undefined) {
      return refuse({ kind: 'unknown-rule', rule: name, known: Object.keys(selectionChoices) });
    }
    if (!known.some((other) => other === choice)) {
      return refuse({ kind: 'unknown-choice', code: name, choice, known });
    }
    chosen.set(name, choice);
  }
  return { ok: true, value: Object.fromEntries(chosen) };
}

function refuse(refusal: Refusal): Parsed<never, Refusal> {
  return { ok: false, issues: [refusal] };
}
