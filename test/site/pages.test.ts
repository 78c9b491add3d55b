import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages } from './built-site';
import { findViolations } from './find-violations';
import { kindsOfPages } from './kinds';
import { type OpenSite, openSite } from './open-site';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe.each(kindsOfPages)('%s', (path) => {
  it('is light, has no serious finding of axe, asks nothing of another site, makes no error', async () => {
    const { page, foreign, errors, weigh } = await site.open(path);
    expect(await findViolations(page)).toEqual([]);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    const bytes = await weigh();
    // Nothing is as light as that: it would not have been measured.
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(150_000);
    await page.context().close();
  });

  it('has no serious finding of axe in the dark, on a phone, and fits its width', async () => {
    const { page } = await site.open(path, {
      colorScheme: 'dark',
      viewport: { width: 375, height: 800 },
    });
    expect(await page.locator('html.dark').count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('the other pages', () => {
  const others = [...builtPages.keys()].filter((path) => !kindsOfPages.includes(path));
  // The reference has hundreds that are made alike: one in ten is tried, all with SITE_ALL=1.
  const tried = others.filter(
    (path, index) =>
      !path.startsWith('en/api/') || index % 10 === 0 || process.env['SITE_ALL'] === '1',
  );

  // They are made of the same parts, tried above with their contrast; here as they are sent, without
  // the scripts that name the switch of the colours.
  it.each(chunksOf(tried, 15).map((paths) => [paths] as const))(
    '%j: nothing serious for axe',
    async (paths) => {
      const { page } = await site.open('404.html');
      const folder = page.url().replace(/[^/]*$/, '');
      await page.route('**/*.js', (route) => route.abort());
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(new URL(path, folder).href, { waitUntil: 'domcontentloaded' });
        const violations = await findViolations(page, ['color-contrast', 'button-name']);
        found.push(...violations.map((violation) => `${path}: ${violation}`));
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
  );
});

function chunksOf<Item>(items: readonly Item[], size: number): readonly Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
