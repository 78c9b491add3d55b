import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './find-violations';
import { openShared } from './open-shared';
import { type OpenSite, openSite } from './open-site';
import { textIn } from './type-demo';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = { fr: 'simulateur.html', en: 'en/simulateur.html' } as const;
const field = (page: Page, pointer: string) => page.locator(`[data-field="${pointer}"]`);
const issueAt = (page: Page, pointer: string) => textIn(page, `[id="issue:${pointer}"]`);

/** What is typed into the fields that tell who and where the ESMS is. */
const typed = {
  '/nom': 'Grappe des vallées',
  '/organismesGestionnaires/0/nom': 'Les Vallées',
  '/organismesGestionnaires/0/siren': '732829320',
  '/esms/0/finess': '019990019',
  '/esms/0/categorie': '500',
  '/solution/nom': 'DUI des vallées',
} as const;

async function typeAll(page: Page): Promise<void> {
  for (const [pointer, text] of Object.entries(typed)) await field(page, pointer).fill(text);
}

async function expectAll(page: Page): Promise<void> {
  await expect
    .poll(() => field(page, '/nom').inputValue(), { timeout: 10_000 })
    .toBe(typed['/nom']);
  for (const [pointer, text] of Object.entries(typed)) {
    expect(await field(page, pointer).inputValue()).toBe(text);
  }
}

describe('an ESMS by its FINESS number', () => {
  it.each([
    ['fr', 'Celle du FINESS : Auvergne-Rhône-Alpes', 'Celui de la catégorie : Personnes âgées'],
    ['en', 'That of the FINESS number: Auvergne-Rhône-Alpes', 'That of the category: Older people'],
  ] as const)(
    'counts alone, and says its region and its champ (%s)',
    async (locale, ...derived) => {
      const { page, errors } = await site.open(pages[locale]);
      await page.locator('[data-field=edition]').selectOption('generalisation-2022-regional');
      await typeAll(page);
      expect(await textIn(page, '[data-field="/esms/0/region"] option')).toBe(derived[0]);
      expect(await textIn(page, '[data-field="/esms/0/champ"] option')).toBe(derived[1]);
      expect(await textIn(page, '[id="help:/esms/0/categorie"]')).toBe(
        'Etablissement d’hébergement pour personnes âgées dépendantes',
      );
      expect(await textIn(page, '[data-section=grappe] li:nth-child(2)')).toMatch(/ESMS.*\b1\b/);
      // A category that L.312-1 names, and a number of its own: nothing is left to certify of them.
      await page.locator('[data-section=met] [data-criterion="esms.l312-1"]').waitFor({
        state: 'attached',
      });
      const toCertify = '[data-section=toCertify] [data-criterion="esms.finess-geographique"]';
      expect(await page.locator(toCertify).count()).toBe(0);
      await field(page, '/esms/0/finess').fill('');
      await field(page, '/esms/0/nombre').fill('1');
      await page.locator(toCertify).waitFor();
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  it.each([
    [
      'fr',
      'Dans ce champ, il faut un numéro FINESS dont la clé de contrôle est juste, et non "019990018". Un caractère au moins est faux : recopiez le numéro depuis sa source.',
      'Au champ « Numéro FINESS » (lot 1), il faut',
    ],
    [
      'en',
      'In this field, expected a FINESS number whose check digit is right, not "019990018". One character at least is wrong: copy the number again from its source.',
      'In the field “FINESS number” (lot 1), expected',
    ],
  ] as const)('that is wrong is told at the field (%s)', async (locale, here, there) => {
    const { page } = await site.open(pages[locale]);
    await typeAll(page);
    await field(page, '/esms/0/finess').fill('019990018');
    expect(await issueAt(page, '/esms/0/finess')).toBe(here);
    expect(await field(page, '/esms/0/finess').getAttribute('aria-invalid')).toBe('true');
    expect(await field(page, '/esms/0/finess').getAttribute('aria-describedby')).toBe(
      'help:/esms/0/finess issue:/esms/0/finess',
    );
    expect(await textIn(page, '[data-section=issues] li')).toContain(there);
    await page.locator('[data-section=issues] button').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('/esms/0/finess');
    expect(await findViolations(page)).toEqual([]);
    await field(page, '/esms/0/finess').fill(typed['/esms/0/finess']);
    await page.locator('[id="issue:/esms/0/finess"]').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('that contradicts another field is told at that field', async () => {
    const { page } = await site.open(pages.fr);
    await typeAll(page);
    await field(page, '/esms/0/champ').selectOption('PH');
    expect(await issueAt(page, '/esms/0/champ')).toMatch(
      /^Dans ce champ, il faut le champ de la catégorie FINESS, et non "PH"\./,
    );
    await field(page, '/esms/0/champ').selectOption('');
    await field(page, '/esms/0/region').selectOption('53');
    expect(await issueAt(page, '/esms/0/region')).toMatch(
      /^Dans ce champ, il faut la région du numéro FINESS, et non "53"\./,
    );
    await page.context().close();
  });
});

describe('what is typed', () => {
  it('comes back from the shared address, and from the file that was saved', async () => {
    const { page } = await site.open(pages.fr);
    await typeAll(page);
    await page.locator('[data-field=edition]').selectOption('generalisation-2022-regional');
    await page.locator('[data-result=total]').waitFor();
    await page.waitForURL(/#1\./);
    const other = await site.open(pages.en);
    const chosen = (shown: Page) => shown.locator('[data-field=edition]').inputValue();
    await openShared(page, other.page, chosen, 'generalisation-2022-regional');
    await expectAll(other.page);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-action=save-projet]').click(),
    ]);
    const path = await file.path();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({
      nom: 'Grappe des vallées',
      organismesGestionnaires: [{ id: 'og-1', nom: 'Les Vallées', siren: '732829320' }],
      esms: [{ organismeGestionnaire: 'og-1', finess: '019990019', categorie: '500' }],
      solution: { nom: 'DUI des vallées' },
    });
    await page.locator('[data-action=reset]').click();
    expect(await field(page, '/esms/0/finess').inputValue()).toBe('');
    await page.locator('.file input').setInputFiles(path);
    await expectAll(page);
    await page.context().close();
    await other.page.context().close();
  });
});
