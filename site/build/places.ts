import { posix } from 'node:path';

/** Where a Markdown file of the repository stands in the site; the text stays where it is. */
const places: readonly (readonly [RegExp, string])[] = [
  [/^site\/(?:pages|generated)\//, ''],
  [/^docs\/guides\//, 'guides/'],
  [/^docs\/editions\//, 'editions/'],
  [/^docs\/decisions\//, 'en/decisions/'],
  [/^CHANGELOG\.md$/, 'en/changelog.md'],
  [/^CONTRIBUTING\.md$/, 'en/contributing.md'],
  [/^site\/README\.md$/, 'en/site.md'],
];

/** The path in the site of a file of the repository; null where the site doesn't show it. */
export function placeOf(file: string): string | null {
  const place = places.find(([pattern]) => pattern.test(file));
  return place === undefined ? null : file.replace(place[0], place[1]);
}

/**
 * A relative link of a file, as the site has it: from the root of the site. Links inside a page and
 * links to elsewhere stay as they are; null for a file that the site doesn't show.
 */
export function siteLink(link: string, file: string): string | null {
  if (/^(?:[a-z]+:|\/|#)/i.test(link)) return link;
  const [path = '', anchor] = link.split('#');
  const target = posix.join(posix.dirname(file), path);
  const place = placeOf(target);
  return place === null ? null : `/${place}${anchor === undefined ? '' : `#${anchor}`}`;
}
