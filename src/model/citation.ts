import type { Text } from './text';

/**
 * How strong a document is, the strongest first; the stronger one wins where texts conflict.
 *
 * @example
 * ```ts
 * import { authorities } from 'esms-numerique';
 *
 * authorities[0]; // => 'instruction'
 * ```
 */
export const authorities = [
  'instruction',
  'aap',
  'official-communication',
  'press',
  'third-party',
  'interpretation',
] as const;

/**
 * The rank of a document.
 *
 * @example
 * ```ts
 * import type { Authority } from 'esms-numerique';
 * import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
 *
 * const aap: Authority = 'aap';
 * amorcageTemps2Regional.documents.find(({ authority }) => authority === aap)?.publisher;
 * // => 'ARS Île-de-France'
 * ```
 */
export type Authority = (typeof authorities)[number];

/** A source that an edition cites. */
export interface SourceDocument {
  /** The name by which citations refer to it. */
  readonly id: string;
  /** As the document gives it, in French. */
  readonly title: string;
  /** Who answers for it. */
  readonly publisher: string;
  /** A day, a month `2021-02` or a year, as the document gives it; `unknown` where it gives none. */
  readonly date: string;
  /** What is known of its date besides. */
  readonly dateNote?: Text;
  /** How strong it is. */
  readonly authority: Authority;
  /** Where it was read; absent where it has no address. */
  readonly url?: string;
  /** How far it was read; a quote is mandatory where it is `whole`. */
  readonly read: 'whole' | 'in-part' | 'not-held';
}

/** Where a figure or a rule comes from. */
export interface Citation {
  /** The `id` of a document of the edition. */
  readonly document: string;
  /** Where in the document: an article, a page, a paragraph. */
  readonly locator: string;
  /** The text's own words. The tests prove that they occur in it. */
  readonly quote?: string;
  /** What the document says, in our words, where it can't be quoted. */
  readonly note?: string;
}
