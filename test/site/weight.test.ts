import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindsOfPages } from './kinds';
import { type OpenSite, openSite } from './open-site';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('the first load, gzipped', () => {
  it.each(kindsOfPages)('of %s stays under 150 kB', async (path) => {
    const { page, weigh } = await site.open(path);
    const bytes = await weigh();
    // Nothing is as light as that: it would not have been measured.
    expect(bytes).toBeGreaterThan(50_000);
    expect(bytes).toBeLessThan(150_000);
    await page.context().close();
  });
});
