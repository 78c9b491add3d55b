import type { Edition } from '../model/edition';
import { catalogueOf } from './catalogue';
import { code, table } from './document/block';
import { print, type RenderOptions } from './document/print';

/** The editions in a table: code, title, year and level. */
export function listEditions(editions: readonly Edition[], options: RenderOptions): string {
  const { list, niveau } = catalogueOf(options.locale).edition;
  const columns = [
    { label: list.id, align: 'left' },
    { label: list.title, align: 'left' },
    { label: list.year, align: 'right' },
    { label: list.level, align: 'left' },
  ] as const;
  const rows = editions.map((edition) => [
    [code(edition.id)],
    [edition.title[options.locale]],
    [String(edition.annee)],
    [niveau[edition.niveau]],
  ]);
  return print([table(columns, rows)], options);
}
