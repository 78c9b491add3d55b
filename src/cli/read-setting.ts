import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { AssessmentOptions } from '../model/interpretation';
import type { Locale } from '../model/text';
import { findEdition } from './find-edition';
import { describeRefusal } from './messages';
import { readChoices } from './read-choices';

/** The edition of a question, and how its open points are read. */
export interface Setting {
  readonly edition: Edition;
  readonly options: AssessmentOptions;
}

/** Reads the edition and the choices that a command names, or says what is wrong with them. */
export function readSetting(
  asked: { readonly edition: string; readonly interpretations: readonly string[] },
  editions: readonly Edition[],
  locale: Locale,
): Parsed<Setting, string> {
  const edition = findEdition(asked.edition, editions);
  if (!edition.ok) return refuse(edition.issues.map((issue) => describeRefusal(issue, locale)));
  const choices = readChoices(asked.interpretations, edition.value);
  if (!choices.ok) return refuse(choices.issues.map((issue) => describeRefusal(issue, locale)));
  return {
    ok: true,
    value: { edition: edition.value, options: { interpretations: choices.value } },
  };
}

function refuse(issues: readonly string[]): Parsed<never, string> {
  return { ok: false, issues };
}
