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
