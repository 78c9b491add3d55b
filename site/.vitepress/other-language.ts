import type { SiteConfig } from 'vitepress';
import { placeOf } from '../build/places';

/** The same page in the other language where there is one; else a page that leads further. */
export function otherLanguage(place: string, { pages }: SiteConfig): string {
  const places = new Set(pages.map((page) => placeOf(page) ?? page));
  const isEnglish = place.startsWith('en/');
  const twin = isEnglish ? place.slice('en/'.length) : `en/${place}`;
  const found = places.has(twin) ? twin : fallback(place, isEnglish);
  return `/${found.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')}`;
}

function fallback(place: string, isEnglish: boolean): string {
  if (isEnglish) return 'index.md';
  return place.startsWith('guides/') ? 'en/guides/index.md' : 'en/index.md';
}
