import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './find-violations';
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

  it.each([
    ['index.html', 'plafond.esms-finances', 'editions/amorcage-temps-1.html#plafond.esms-finances'],
    ['index.html', 'fournir un tarif', 'guides/fournir-un-tarif.html#'],
    ['en/index.html', 'ESMS paid per project', 'en/editions/amorcage-temps-1.html#plafond'],
    ['en/index.html', 'fingerprints of the texts', 'en/decisions/0003-fingerprints.html#'],
    ['en/index.html', 'assessSensitivity', 'en/api/index/functions/assessSensitivity.html#'],
  ])('finds from %s by « %s » the page %s', async (path, words, found) => {
    const { page } = await site.open(path);
    const results = await resultsOf(page, words);
    expect(results.filter((address) => address.includes(`/${found}`))).not.toEqual([]);
    await page.context().close();
  });

  it('finds in French no page in English, and the other way round', async () => {
    const french = await site.open('index.html');
    const results = await resultsOf(french.page, 'edition');
    expect(results.filter((address) => /\/en\//.test(address))).toEqual([]);
    await french.page.context().close();
    const english = await site.open('en/index.html');
    const others = await resultsOf(english.page, 'edition');
    expect(others.filter((address) => !/\/en\//.test(address))).toEqual([]);
    await english.page.context().close();
  });

  it.each(['light', 'dark'] as const)(
    'searches in a box without a serious finding of axe, %s',
    async (colorScheme) => {
      const { page } = await site.open('index.html', { colorScheme });
      await resultsOf(page, 'plafond');
      // The theme makes an option of each result, and puts a link with a name of its own into it.
      const ofTheTheme = ['nested-interactive', 'label-content-name-mismatch'];
      expect(await findViolations(page, ofTheTheme)).toEqual([]);
      await page.context().close();
    },
  );

  it('goes from a code in a text to the card that explains it', async () => {
    const { page } = await site.open('editions/amorcage-temps-1.html');
    await page.locator('[data-criterion="grappe.minimum-esms"] .rule a').first().click();
    await page.waitForURL('**#grappe.minimum-esms.metropole');
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

/** The addresses that a search finds, best first. */
async function resultsOf(page: Page, words: string): Promise<readonly string[]> {
  await page.keyboard.press('Control+k');
  await page.locator('.VPLocalSearchBox input').fill(words);
  await page.locator('.VPLocalSearchBox .result').first().waitFor();
  const results = await page.locator('.VPLocalSearchBox .result').all();
  return Promise.all(results.map(async (one) => (await one.getAttribute('href')) ?? ''));
}

async function expectHeading(page: Page, text: string): Promise<void> {
  await page.locator('h1', { hasText: text }).waitFor();
}
