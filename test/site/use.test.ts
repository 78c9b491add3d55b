import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('somebody who reads the site', () => {
  it('goes from a page to the same page in English and back', async () => {
    const { page } = await site.open('editions/amorcage-temps-1.html');
    await page.locator('.VPNavBar .language-link').click();
    await page.waitForURL('**/en/editions/amorcage-temps-1.html');
    await expectHeading(page, 'Amorçage, temps 1');
    await page.locator('.VPNavBar .language-link').click();
    await page.waitForURL(/(?<!en)\/editions\/amorcage-temps-1\.html/);
    await expectHeading(page, 'Phase d’amorçage, temps 1');
    await page.context().close();
  });

  it('finds a page by its words, without a request to another site', async () => {
    const { page, foreign } = await site.open('index.html');
    await page.keyboard.press('Control+k');
    await page.locator('.VPLocalSearchBox input').fill('mise en conformité');
    const [first] = await page.locator('.VPLocalSearchBox .result').all();
    expect(await first?.textContent()).not.toBe('');
    expect(foreign).toEqual([]);
    await page.context().close();
  });

  it('reaches the content by the keyboard, past the menus', async () => {
    const { page } = await site.open('editions/amorcage-temps-1.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('VPContent');
    await page.context().close();
  });

  it('goes from a figure to the line of code that holds it', async () => {
    const { page } = await site.open('editions/amorcage-temps-2-regional.html');
    await page.locator('[data-parameter="tarif.acquisition"] .traces a').first().click();
    await page.waitForURL('**/editions/amorcage-temps-2-regional-code.html#*');
    expect(await page.locator(':target').textContent()).toContain("code: 'tarif.acquisition'");
    await page.context().close();
  });

  it('goes from a figure to the cases that depend on it', async () => {
    const { page } = await site.open('editions/amorcage-temps-2-regional.html');
    await page.locator('[data-parameter="tarif.acquisition"] .traces a').last().click();
    await page.waitForURL('**/editions/amorcage-temps-2-regional-cas.html#*');
    expect(await page.locator(':target').textContent()).toContain('t2-01');
    await page.context().close();
  });

  it('turns the dark theme on, and keeps it', async () => {
    const { page } = await site.open('index.html', { colorScheme: 'light' });
    await page.locator('.VPNavBarAppearance .VPSwitchAppearance').click();
    await page.reload();
    expect(await page.locator('html.dark').count()).toBe(1);
    await page.context().close();
  });
});

async function expectHeading(page: import('playwright-core').Page, text: string): Promise<void> {
  await page.locator('h1', { hasText: text }).waitFor();
}
