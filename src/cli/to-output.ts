import type { Locale } from '../model/text';
import type { RenderOptions } from '../render/document/print';
import type { Format } from './command';

/** Plain data as the command prints it. */
export function toJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The renderer's name of a format. */
export function toRenderFormat(format: Exclude<Format, 'json'>): RenderOptions['format'] {
  return format === 'texte' ? 'text' : 'markdown';
}

/** An answer in the form asked for. */
export function show<Answer>(
  answer: Answer,
  describe: (answer: Answer, options: RenderOptions) => string,
  format: Format,
  locale: Locale,
): string {
  if (format === 'json') return toJson(answer);
  return describe(answer, { locale, format: toRenderFormat(format) });
}
