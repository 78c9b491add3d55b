import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { Plugin, SiteConfig } from 'vitepress';
import { base } from '../build/address';
import { placeOf } from '../build/places';
import { searchSections } from '../build/search-sections';
import { siteWords } from '../build/words';

interface SearchedPage {
  /** Its path in the site, with its extension `.md`. */
  readonly place: string;
  readonly markdown: string;
}

const indexOf = /^\/@localSearchIndex(root|en)$/;

/**
 * Completes the indexes of VitePress, which read files only and tell their language by the folder:
 * the pages made of the data are added, and the English documents of the repository to the English one.
 */
export function searchPages(): Plugin {
  let site: SiteConfig;
  return {
    name: 'search-pages',
    configResolved(config) {
      ({ vitepress: site } = config as unknown as { readonly vitepress: SiteConfig });
    },
    transform(code, id) {
      const [, locale] = indexOf.exec(id) ?? [];
      if (locale === undefined) return null;
      const given = JSON.parse(code.replace('export default ', ''));
      const index = MiniSearch.loadJSON(given, {
        fields: ['title', 'titles', 'text'],
        storeFields: ['title', 'titles'],
      });
      const isEnglish = locale === 'en';
      const own = pagesOf(site).filter(({ place }) => place.startsWith('en/') === isEnglish);
      index.addAll(own.flatMap(documentsOf));
      return { code: `export default ${JSON.stringify(JSON.stringify(index))}`, map: null };
    },
  };
}

/** Whether an English document stands in a folder that VitePress takes for French. */
export function isEnglishDocument(file: string): boolean {
  return !file.startsWith('site/') && placeOf(file)?.startsWith('en/') === true;
}

function pagesOf({ pages, dynamicRoutes, srcDir }: SiteConfig): readonly SearchedPage[] {
  const made = dynamicRoutes.routes.map(({ path, content = '' }) => ({ path, markdown: content }));
  const kept = pages
    .filter(isEnglishDocument)
    .map((path) => ({ path, markdown: readFileSync(join(srcDir, path), 'utf8') }));
  return [...made, ...kept]
    .filter(({ markdown }) => !/^search: false$/m.test(markdown))
    .map(({ path, markdown }) => ({ place: placeOf(path) ?? path, markdown }));
}

function documentsOf({ place, markdown }: SearchedPage) {
  const end = siteWords[place.startsWith('en/') ? 'en' : 'fr'].example.title;
  const address = `${base}${place.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')}`;
  return searchSections(markdown, end).map(({ anchor, ...section }) => ({
    id: `${address}#${anchor}`,
    ...section,
  }));
}
