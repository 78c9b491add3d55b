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
  it('has no serious finding of axe, asks nothing of another site and makes no error', async () => {
    const { page, foreign, errors } = await site.open(path);
    expect(await findViolations(page)).toEqual([]);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
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

describe('every other page', () => {
  const others = [...builtPages.keys()].filter((path) => !kindsOfPages.includes(path));

  // They are made of the same parts: the contrast of both themes is tried on those above.
  it.each(chunksOf(others, 40))('%# has no serious finding of axe', async (...paths) => {
    const { page } = await site.open('404.html');
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(new URL(path, page.url().replace(/[^/]*$/, '')).href);
      found.push(...(await findViolations(page)).map((one) => `${path}: ${one}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});

function chunksOf<Item>(items: readonly Item[], size: number): readonly Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
