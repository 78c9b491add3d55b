import type { Locale } from 'esms-numerique';
import { formatImportIssue, parseEsmsList } from 'esms-numerique/import';
import { type Draft, readDraft } from '../state/state';

/** A list that was read into the project, or what is wrong with it, line by line. */
export type ListRead =
  | { readonly draft: Draft; readonly lines: number }
  | { readonly issues: readonly string[] };

/**
 * Reads a list pasted from a spreadsheet. It replaces the organisations and the ESMS of the project;
 * the other facts stay, but for the porteur, who is one of the organisations that leave.
 */
export function readList(text: string, draft: Draft, locale: Locale): ListRead {
  const parsed = parseEsmsList(text);
  if (!parsed.ok)
    return { issues: parsed.issues.map((issue) => formatImportIssue(issue, { locale })) };
  const { organismesGestionnaires, esms } = parsed.value.projet;
  const { porteur: _, ...rest } = draft;
  const read = readDraft(JSON.parse(JSON.stringify({ ...rest, organismesGestionnaires, esms })));
  return { draft: read ?? draft, lines: esms.length };
}
