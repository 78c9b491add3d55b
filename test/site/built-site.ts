import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'site/dist';

if (!existsSync(folder)) throw new Error('The site is not built: npm run docs');

/** The pages of the site as they were built, by path: `editions/index.html`. */
export const builtPages: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
);

/** Where the site expects to stand on its server, as its own links say. */
export const base = /href="([^"]*)icon\.svg"/.exec(pageOf('index.html'))?.[1] ?? '/';

export function pageOf(path: string): string {
  const page = builtPages.get(path);
  if (page === undefined) throw new Error(`No page ${path}`);
  return page;
}

/** Whether the site has a file of that name. */
export function hasFile(path: string): boolean {
  return existsSync(join(folder, path));
}

/** The text of a piece of HTML, with plain spaces. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll(/\s+/g, ' ')
    .trim();
}
