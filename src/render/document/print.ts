import type { Locale } from '../../model/text';
import type { Block } from './block';
import { printMarkdown } from './print-markdown';
import { printText } from './print-text';

/** In which language and form something is explained. */
export interface RenderOptions {
  /** French or English. */
  readonly locale: Locale;
  /** Plain text, or Markdown. */
  readonly format: 'text' | 'markdown';
}

/** Prints a document in the form asked for. */
export function print(blocks: readonly Block[], { locale, format }: RenderOptions): string {
  return format === 'text' ? printText(blocks, locale) : printMarkdown(blocks, locale);
}
