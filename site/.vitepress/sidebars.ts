import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme } from 'vitepress';
import { editions } from '../../src/editions/index';
import type { Locale } from '../../src/model/text';
import { pathOf } from '../build/address';
import { shortTitle } from '../build/short-title';
import { tellingIn } from '../build/telling';

/** The editions beside the pages of each, and beside those of their differences. */
export function editionSidebar(locale: Locale): DefaultTheme.SidebarMulti {
  const { site, print } = tellingIn(locale);
  const items = editions.map((edition) => ({
    text: shortTitle(edition, locale),
    link: pathOf(`editions/${edition.id}`, locale),
  }));
  const sidebar = [
    { text: print(site.pages.editions), link: pathOf('editions/', locale), items },
    { text: print(site.differences.title), link: pathOf('differences/', locale) },
  ];
  return {
    [pathOf('editions/', locale)]: sidebar,
    [pathOf('differences/', locale)]: sidebar,
  };
}

const api = fileURLToPath(new URL('../generated/en/api', import.meta.url));

/** The functions by name; the types are many and are reached from the list of their module. */
export function apiSidebar(): DefaultTheme.SidebarItem[] {
  return [
    { text: 'API', link: '/en/api/', items: [] },
    ...['index', 'editions', 'import', 'schemas'].map((module) => ({
      text: module === 'index' ? 'esms-numerique' : `esms-numerique/${module}`,
      link: `/en/api/${module}/`,
      items: ['functions', 'classes'].flatMap((kind) => pagesIn(`${module}/${kind}`)),
    })),
  ];
}

function pagesIn(folder: string): DefaultTheme.SidebarItem[] {
  if (!existsSync(`${api}/${folder}`)) return [];
  return readdirSync(`${api}/${folder}`)
    .sort()
    .map((file) => file.replace(/\.md$/, ''))
    .map((name) => ({ text: name, link: `/en/api/${folder}/${name}` }));
}
