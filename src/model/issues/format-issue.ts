import type { Locale } from '../text';
import { en } from './en';
import { fr } from './fr';
import { type IssueFields, sentenceOf } from './sentence';

/**
 * Says an issue in French or English, from its fields alone: an issue that went through JSON gives
 * the same sentence. The French one is its `message`.
 *
 * @example
 * ```ts
 * import { formatIssue, parseProjet } from 'esms-numerique';
 *
 * const parsed = parseProjet({ organismesGestionnaires: [{ id: 'og-1' }] });
 * parsed.ok ? [] : parsed.issues.map((issue) => formatIssue(issue, { locale: 'en' }));
 * // => ['At /esms, a list of 1 to 100,000 entries is missing. Add this field.']
 * ```
 */
export function formatIssue(issue: IssueFields, options: { readonly locale: Locale }): string {
  return sentenceOf(issue, options.locale === 'en' ? en : fr);
}
