import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Refusal } from './refusal';

/** Reads the choices `code=choix` against the edition, or says the first thing wrong with them. */
export function readChoices(
  given: readonly string[],
  edition: Edition,
): Parsed<Readonly<Record<string, string>>, Refusal> {
  const choices = new Map<string, string>();
  for (const value of given) {
    const [code = '', choice, ...rest] = value.split('=');
    if (code === '' || !choice || rest.length > 0) {
      return refuse({ kind: 'not-a-choice', option: '--interpretation', value });
    }
    if (choices.has(code)) return refuse({ kind: 'interpretation-twice', code });
    const interpretation = edition.interpretations.find((known) => known.code === code);
    if (interpretation === undefined) {
      return refuse({ kind: 'unknown-interpretation', code, edition: edition.id });
    }
    const known = interpretation.choices.map((one) => one.code);
    if (!known.includes(choice)) return refuse({ kind: 'unknown-choice', code, choice, known });
    choices.set(code, choice);
  }
  return { ok: true, value: Object.fromEntries(choices) };
}

function refuse(refusal: Refusal): Parsed<never, Refusal> {
  return { ok: false, issues: [refusal] };
}
