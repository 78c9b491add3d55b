import type { Locale } from '../../src/model/text';

/** Where the site stands on its server. */
export const base = process.env['DOCS_BASE'] ?? '/';

/** The path of a page of both languages, without its extension: `/en/editions/<id>`. */
export function pathOf(page: string, locale: Locale): string {
  return locale === 'fr' ? `/${page}` : `/en/${page}`;
}

/** The address of a page, for a link in HTML: with the base and the extension. */
export function address(path: string, anchor?: string): string {
  const file = path.endsWith('/') ? path : `${path}.html`;
  return `${base}${file.slice(1)}${anchor === undefined ? '' : `#${anchor}`}`;
}
