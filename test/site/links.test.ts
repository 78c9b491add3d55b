import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { base, builtPages, hasFile } from './built-site';

interface Link {
  readonly from: string;
  readonly href: string;
}

const links: readonly Link[] = [...builtPages].flatMap(([from, html]) =>
  [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => ({ from, href })),
);

const anchors = new Map(
  [...builtPages].map(([path, html]) => [
    path,
    new Set([...html.matchAll(/ (?:id|name)="([^"]*)"/g)].map(([, id = '']) => id)),
  ]),
);

/** The file of the site to which a link leads, and the anchor in it; null for another site. */
function targetOf({ from, href }: Link): { readonly file: string; readonly anchor: string } | null {
  if (/^(?:https?|mailto):/.test(href)) return null;
  const [path = '', anchor = ''] = href.split('#');
  const absolute = path.startsWith('/')
    ? path
    : posix.join(base, posix.dirname(from), path === '' ? posix.basename(from) : path);
  // What doesn't stand under the base leads out of the site.
  const inside = absolute.startsWith(base) ? absolute.slice(base.length) : `outside:${absolute}`;
  const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
  return { file: decodeURI(file), anchor: decodeURIComponent(anchor) };
}

describe('the links of the site', () => {
  it('are many', () => {
    expect(builtPages.size).toBeGreaterThan(300);
    expect(links.length).toBeGreaterThan(10_000);
  });

  it('lead to a page or a file of the site', () => {
    const dead = links.filter((link) => {
      const target = targetOf(link);
      return target !== null && !builtPages.has(target.file) && !hasFile(target.file);
    });
    expect(unique(dead)).toEqual([]);
  });

  it('lead to an anchor that the page has', () => {
    const dead = links.filter((link) => {
      const target = targetOf(link);
      if (target === null || target.anchor === '') return false;
      return anchors.get(target.file)?.has(target.anchor) !== true;
    });
    expect(unique(dead)).toEqual([]);
  });

  it('are found dead when they are', () => {
    const target = targetOf({ from: 'guides/et-si.html', href: './nulle-part.html#rien' });
    expect(target).toEqual({ file: 'guides/nulle-part.html', anchor: 'rien' });
    expect(hasFile('guides/nulle-part.html')).toBe(false);
  });
});

describe('the lists of pages', () => {
  const linked = (from: string) =>
    new Set(links.filter((link) => link.from === from).map((link) => targetOf(link)?.file));
  const named = (folder: string) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.replace(/md$/, 'html'));

  it('hold every guide, in both languages', () => {
    const guides = named('docs/guides').map((file) => `guides/${file}`);
    expect(guides.filter((file) => !linked('guides/index.html').has(file))).toEqual([]);
    expect(guides.filter((file) => !linked('en/guides/index.html').has(file))).toEqual([]);
  });

  it('hold every edition, and every decision', () => {
    const editions = named('docs/editions').map((file) => `editions/${file}`);
    expect(editions.filter((file) => !linked('editions/index.html').has(file))).toEqual([]);
    const decisions = named('docs/decisions').map((file) => `en/decisions/${file}`);
    expect(decisions.filter((file) => !linked('en/decisions/0001-layers.html').has(file))).toEqual(
      [],
    );
  });
});

describe('the pages', () => {
  it('load nothing from another site', () => {
    const loaded =
      /<(?:script|img|iframe|source)[^>]*\ssrc="(?:https?:)?\/\/|<link[^>]*\shref="(?:https?:)?\/\//;
    expect([...builtPages].filter(([, html]) => loaded.test(html)).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('have no anchor twice', () => {
    const twice = [...builtPages].flatMap(([path, html]) => {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`);
    });
    expect(twice).toEqual([]);
  });

  it('say their language', () => {
    const wrong = [...builtPages.keys()].filter((path) => {
      const language = path.startsWith('en/') ? 'en' : 'fr';
      return !builtPages.get(path)?.includes(`<html lang="${language}"`);
    });
    expect(wrong).toEqual([]);
  });
});

function unique(dead: readonly Link[]): readonly string[] {
  return [...new Set(dead.map(({ from, href }) => `${from}: ${href}`))];
}
