import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demo } from '../../site/simulator/state/demo';
import { findViolations } from './find-violations';
import { openShared } from './open-shared';
import { type OpenSite, openSite } from './open-site';
import { textIn, typeDemo } from './type-demo';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = { fr: 'simulateur.html', en: 'en/simulateur.html' } as const;
const fill = (page: Page) => page.locator('[data-action=demo]').click();
const total = (page: Page) => textIn(page, '[data-result=total]');
const instalments = (page: Page) =>
  page
    .locator('[data-milestone] .time-amount')
    .allTextContents()
    .then((texts) => texts.map((text) => text.replaceAll(/\s/g, ' ')));

describe('the simulator', () => {
  // Worked out by hand in the case t2-01.
  it('gives the example, typed in by hand, its grant and its instalments', async () => {
    const { page, foreign, errors } = await site.open(pages.fr);
    await typeDemo(page, demo.projet);
    await page.locator('[data-field=edition]').selectOption('amorcage-temps-2-regional');
    expect(await total(page)).toBe('790 000 €');
    expect(await textIn(page, '.verdict-title')).toBe('Projet éligible');
    expect(await instalments(page)).toEqual(['316 000 €', '316 000 €', '158 000 €']);
    expect(await textIn(page, '[data-share="11"] strong')).toBe('790 000 €');
    expect([foreign, errors]).toEqual([[], []]);
    await page.context().close();
  });

  it('lets the filing date and the regions choose the edition', async () => {
    const { page } = await site.open(pages.fr);
    await fill(page);
    await page.locator('[data-field=edition]').selectOption('');
    await page.locator('.edition-field .hint').waitFor();
    expect(await textIn(page, '.edition-field .hint')).toBe(
      'Édition retenue : Amorçage 2021, temps 2',
    );
    await page.context().close();
  });

  it('says that the recommended size is missed by one when an ESMS leaves', async () => {
    const { page } = await site.open(pages.fr);
    await fill(page);
    await total(page);
    await page.locator('[data-field="/esms/2/nombre"]').fill('3');
    expect(await total(page)).toBe('745 000 €');
    const size = '[data-section=advice] [data-criterion="grappe.minimum-esms"]';
    expect(await textIn(page, size)).toContain('Constaté : 14 ; demandé : 15 ; il manque 1.');
    await page.context().close();
  });

  it('says why another edition answers otherwise', async () => {
    const { page } = await site.open(pages.en);
    await fill(page);
    await total(page);
    await page.locator('[data-field=edition]').selectOption('amorcage-temps-1');
    const changed = await textIn(page, '[data-section=changed]');
    expect(changed).toContain('eligible, €790,000 → not eligible');
    expect(changed).toContain('No longer met: ');
    expect(await textIn(page, '.verdict-title')).toBe('Project not eligible');
    await page.context().close();
  });

  it('finds the smallest way out, and applies it', async () => {
    const { page } = await site.open(pages.fr);
    await fill(page);
    await page.locator('[data-field="/solution/marcheNational"]').selectOption('false');
    await page.locator('.way button').first().click();
    expect(await textIn(page, '.verdict-title')).toBe('Projet éligible');
    await page.context().close();
  });

  it('restores from its address what was shared, and keeps nothing else', async () => {
    const { page } = await site.open(pages.fr);
    await fill(page);
    await page.locator('[data-field="/esms/0/nombre"]').fill('7');
    expect(await total(page)).toBe('835 000 €');
    await page.waitForURL(/#1\./);
    const other = await site.open(pages.en);
    await openShared(page, other.page, total, '€835,000');
    const kept = await page.evaluate(() => [
      ...Object.keys(sessionStorage),
      ...Object.keys(localStorage).filter((key) => key !== 'vitepress-theme-appearance'),
      document.cookie,
    ]);
    expect(kept).toEqual(['']);
    await page.context().close();
    await other.page.context().close();
  });

  it.each([
    ['fr', /^Ligne 2, colonne C.*"beaucoup"/, /^Ligne 4, colonne D.*"Achat"/],
    ['en', /^Line 2, column C.*"beaucoup"/, /^Line 4, column D.*"Achat"/],
  ] as const)(
    'shows what is wrong with a list by line, then reads it once it is mended (%s)',
    async (locale, ...expected) => {
      const { page } = await site.open(pages[locale]);
      const paste = page.locator('[data-section=paste]');
      await paste.locator('summary').click();
      const header = 'Organisme gestionnaire\tRégion\tNombre d’ESMS\tOpération\tÉquipement';
      const lines = (count: string, operation: string) =>
        [
          header,
          `A\tBretagne\t${count}\tAcquisition\tnon`,
          'A\tBretagne\t3\tAcquisition\tnon',
          `B\tCorse\t4\t${operation}\toui`,
        ].join('\n');
      const read = (field: string) => page.locator(`[data-field="/esms/${field}"]`).inputValue();
      await paste.locator('textarea').fill(lines('beaucoup', 'Achat'));
      await paste.locator('button').click();
      await paste.locator('ul.issues').waitFor();
      const issues = await paste.locator('ul.issues li').allTextContents();
      expect(issues).toHaveLength(2);
      for (const [index, pattern] of expected.entries()) expect(issues[index]).toMatch(pattern);
      // Nothing is read while something is wrong.
      expect(await page.locator('[data-field$="/operation"]').count()).toBe(1);
      expect(await read('0/nombre')).toBe('');
      await paste.locator('textarea').fill(lines('15', 'Acquisition'));
      await paste.locator('button').click();
      await expect.poll(() => read('0/nombre'), { timeout: 10_000 }).toBe('15');
      expect(await read('0/region')).toBe('53');
      expect(await read('2/region')).toBe('94');
      expect(await paste.locator('ul.issues').count()).toBe(0);
      await page.context().close();
    },
  );

  it('shows an unknown tariff as a range, and takes the value with its source', async () => {
    const { page } = await site.open(pages.fr);
    await fill(page);
    await page.locator('[data-field=edition]').selectOption('generalisation-2023-regional');
    await page.locator('[data-line=acquisition] .amount-bar .maybe').waitFor();
    const asked = page.locator('[data-parameter="tarif.acquisition"]');
    await asked.locator('[data-tariff=value]').fill('20 000');
    await asked.locator('[data-tariff=document]').fill('Instruction');
    await asked.locator('[data-tariff=locator]').fill('annexe 1');
    // 15 × 20 000.
    await page.getByText('15 ESMS × 20 000 € = 300 000 €').waitFor();
    await page.context().close();
  });

  it('compares all editions side by side', async () => {
    const { page } = await site.open(pages.fr);
    await fill(page);
    await page.locator('[data-action=compare]').click();
    await page.locator('.comparison tbody tr').nth(10).waitFor();
    const row = () => textIn(page, '[data-edition="amorcage-temps-2-regional"]');
    expect(await row()).toContain('790 000 €');
    await page.locator('[data-field="/esms/2/nombre"]').fill('3');
    // 14 × 45 000 + 115 000.
    await expect.poll(row).toContain('745 000 €');
    await page.context().close();
  });

  it('saves the project and the receipt, and opens what it saved', async () => {
    const { page } = await site.open(pages.fr);
    await fill(page);
    await total(page);
    const saved = async (what: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-action=save-${what}]`).click(),
      ]);
      return { name: file.suggestedFilename(), path: await file.path() };
    };
    expect((await saved('receipt')).name).toBe('recu.json');
    const projet = await saved('projet');
    await page.locator('[data-action=reset]').click();
    await page.locator('.file input').setInputFiles(projet.path);
    await page.locator('[data-field=edition]').selectOption('amorcage-temps-2-regional');
    expect(await total(page)).toBe('790 000 €');
    await page.locator('.file input').setInputFiles('package.json');
    expect(await textIn(page, '[data-section=files] .issues')).toContain('n’est pas un projet');
    await page.context().close();
  });

  it.each([
    ['light', 1280],
    ['dark', 375],
  ] as const)(
    'with a result has no serious finding of axe, %s, %i wide',
    async (colorScheme, width) => {
      const { page } = await site.open(pages.fr, { colorScheme, viewport: { width, height: 800 } });
      await fill(page);
      await page.locator('[data-field=edition]').selectOption('amorcage-temps-1');
      await page.locator('[data-action=compare]').click();
      await page.locator('.comparison tbody tr').nth(10).waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await findViolations(page)).toEqual([]);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
      await page.context().close();
    },
  );

  it('answers a key stroke before the next frame is painted', async () => {
    const { page } = await site.open(pages.fr);
    await fill(page);
    await total(page);
    const shown = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('[data-field="/esms/0/nombre"]');
      if (field === null) return null;
      field.value = '7';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return document.querySelector('[data-result=total]')?.textContent ?? null;
    });
    // One ESMS more: 25 000 + 20 000.
    expect(shown?.replaceAll(/\s/g, ' ')).toBe('835 000 €');
    await page.context().close();
  });

  it('says the verdict to who hears the page', async () => {
    const { page } = await site.open(pages.fr);
    await fill(page);
    await page.locator('[data-result=live]', { hasText: 'Projet éligible. 790' }).waitFor({
      state: 'attached',
    });
    await page.context().close();
  });
});
