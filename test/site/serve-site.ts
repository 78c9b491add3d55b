import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type ServedFolder, serveFolder } from '../support/serve-folder';

/** A built site where its links expect it. */
export interface ServedSite extends Pick<ServedFolder, 'close'> {
  readonly origin: string;
  /** The address of its front page. */
  readonly address: string;
}

/** Serves a folder that holds a built site, under the path for which it was built. */
export async function serveSite(folder: string): Promise<ServedSite> {
  const base = baseOf(folder);
  const served = await serveFolder(folderUnder(base, folder));
  const origin = served.address;
  return { origin, address: new URL(base.slice(1), origin).href, close: served.close };
}

/** Where a built site expects to stand on its server, as its own links say. */
function baseOf(folder: string): string {
  const home = join(folder, 'index.html');
  if (!existsSync(home)) throw new Error('The site is not built: npm run docs');
  return /href="([^"]*)icon\.svg"/.exec(readFileSync(home, 'utf8'))?.[1] ?? '/';
}

/** A folder in which the site stands under its base. */
function folderUnder(base: string, folder: string): string {
  const site = resolve(folder);
  if (base === '/') return site;
  const root = resolve('.cache/site-served', site.replaceAll('/', '-'));
  const place = join(root, base.replace(/\/$/, ''));
  rmSync(root, { recursive: true, force: true });
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(site, place);
  return root;
}
