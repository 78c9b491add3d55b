import type { Page } from 'playwright-core';
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
    expect(await beyondWidth(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});

describe('the other pages', () => {
  const others = [...builtPages.keys()].filter((path) => !kindsOfPages.includes(path));
  // Pages that are made alike, of which one in ten is tried, or all with SITE_ALL=1.
  const isOneOfMany = (path: string) =>
    /^en\/(?:api|decisions)\/|differences\/|-(?:cas|code)\.html$/.test(path);
  const tried = others.filter(
    (path, index) => !isOneOfMany(path) || index % 10 === 0 || process.env['SITE_ALL'] === '1',
  );

  it('are all the guides and editions, and some of the others', () => {
    expect(tried.filter((path) => path.startsWith('guides/')).length).toBeGreaterThan(15);
    expect(tried.filter((path) => /editions\/[\w-]+\.html$/.test(path)).length).toBeGreaterThan(19);
    expect(tried.filter((path) => path.startsWith('en/api/')).length).toBeGreaterThan(20);
  });

  it.each(chunksOf(tried, 5).map((paths) => [paths] as const))(
    '%j: nothing serious for axe in light and in the dark, nothing beyond the width of a phone',
    async (paths) => {
      const { page, errors } = await site.open('404.html');
      const folder = page.url().replace(/[^/]*$/, '');
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(new URL(path, folder).href);
        found.push(...(await findingsOf(page)).map((finding) => `${path}: ${finding}`));
      }
      expect(found).toEqual([]);
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );
});

/** What is wrong with a page, wide in light, then narrow in the dark. */
async function findingsOf(page: Page): Promise<readonly string[]> {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  // The scripts are there once the switch of the colours has its name.
  await page.locator('.VPNavBarAppearance button[title]:not([title=""])').waitFor();
  const light = await findViolations(page);
  await page.setViewportSize({ width: 375, height: 800 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html.dark').waitFor();
  const dark = await findViolations(page);
  const beyond = await beyondWidth(page);
  return [
    ...light.map((violation) => `light: ${violation}`),
    ...dark.map((violation) => `dark: ${violation}`),
    ...(beyond > 0 ? [`${beyond} pixels beyond the width`] : []),
  ];
}

function beyondWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

function chunksOf<Item>(items: readonly Item[], size: number): readonly Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
