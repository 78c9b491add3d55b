import { formatIssue, type Locale, parseProjet } from 'esms-numerique';
import { type Draft, readDraft } from '../state/state';

/** A project file that was opened, or what is wrong with it. */
export type Opened = { readonly draft: Draft } | { readonly issues: readonly string[] };

/** Reads a project file. One that the library refuses isn't opened. */
export function openProjet(text: string, locale: Locale): Opened {
  const json = readJson(text);
  const parsed = parseProjet(json);
  if (!parsed.ok) return { issues: parsed.issues.map((issue) => formatIssue(issue, { locale })) };
  const draft = readDraft(json);
  return draft === null ? { issues: [] } : { draft };
}

// What is no JSON is no project either: the check of the project says so.
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
