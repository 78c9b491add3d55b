import type { Locale } from '../../model/text';
import { en } from './en';
import { fr } from './fr';
import type { ImportIssueFields } from './import-issue';
import { sentenceOfListIssue } from './sentence';

/**
 * Says an issue of a list in French or English, from its fields alone: an issue that went through
 * JSON gives the same sentence. The French one is its `message`.
 *
 * @example
 * ```ts
 * import { formatImportIssue, parseEsmsList } from 'esms-numerique/import';
 *
 * const parsed = parseEsmsList('N° FINESS;OG\n10000024;Les Vallées\n');
 * parsed.ok ? [] : parsed.issues.map((issue) => formatImportIssue(issue, { locale: 'en' }));
 * // => ['Line 2, column A (N° FINESS): expected a FINESS number of 9 characters (digits, or 2A and 2B at the start for Corse), not "10000024". Correct the way it is written, or leave the cell empty if it is optional. Likely value: "010000024".']
 * ```
 */
export function formatImportIssue(
  issue: ImportIssueFields,
  options: { readonly locale: Locale },
): string {
  return sentenceOfListIssue(issue, options.locale === 'en' ? en : fr);
}
