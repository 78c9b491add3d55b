import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenSite, openSite } from './open-site';
import { textIn } from './type-demo';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What is seen on paper, with plain spaces, while the page is being printed. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.locator('[data-section=description]').waitFor();
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't on paper.
  const text = await page.locator('.simulator').innerText();
  return text.replaceAll(/\s+/g, ' ').trim();
}

describe('the report on paper', () => {
  it.each([
    [
      'simulateur.html',
      [
        'Projet évalué : Grappe des vallées Imprimé le ',
        'Édition : Phase de généralisation : appels à projets régionaux de 2023 (choisie)',
        'Date de dépôt : 20 septembre 2021',
        'Organismes gestionnaires (OG)',
        'Les Vallées (porteur du projet)',
        '732829320',
        'ESMS',
        '500, Etablissement d’hébergement pour personnes âgées dépendantes Personnes âgées Île-de-France Acquisition',
        'ESMS médicalisé : oui',
        'Autres faits',
        'Forme du regroupement : Convention',
        'MSSanté, DMP',
        'Points certifiés',
        'non',
        'Valeurs fournies par l’utilisateur',
        'Forfait d’acquisition ou de remplacement d’un DUI : 20 000 € par ESMS',
        'Instruction',
        'Projet non éligible',
      ],
    ],
    [
      'en/simulateur.html',
      [
        'Project assessed: Grappe des vallées Printed on ',
        'Edition: Phase de généralisation: regional calls for projects of 2023 (chosen)',
        'Filing date: 20 September 2021',
        'Managing organisations (OG)',
        'Les Vallées (lead organisation of the project)',
        '500, Etablissement d’hébergement pour personnes âgées dépendantes Older people Île-de-France Acquisition',
        'Legal form of the group: Agreement',
        'Points certified',
        'no',
        'Values supplied by the user',
        '€20,000 per ESMS',
        'Instruction',
        'Project not eligible',
      ],
    ],
  ] as const)('%s begins with what was assessed', async (path, parts) => {
    const { page, errors } = await site.open(path);
    await page.locator('[data-action=demo]').click();
    await page.locator('[data-field=edition]').selectOption('generalisation-2023-regional');
    const type = (pointer: string, text: string) =>
      page.locator(`[data-field="${pointer}"]`).fill(text);
    await type('/nom', 'Grappe des vallées');
    await type('/organismesGestionnaires/0/nom', 'Les Vallées');
    await type('/organismesGestionnaires/0/siren', '732829320');
    await type('/esms/0/categorie', '500');
    await page.locator('[data-field^="/certifications/financement.fonds"]').selectOption('false');
    const asked = page.locator('[data-parameter="tarif.acquisition"]');
    await asked.locator('[data-tariff=value]').fill('20000');
    await asked.locator('[data-tariff=document]').fill('Instruction');
    await asked.locator('[data-tariff=locator]').fill('annexe 1');
    const text = await printed(page);
    expect(text.startsWith(parts[0])).toBe(true);
    // Each after the one before it: the description is whole before the verdict comes.
    let place = -1;
    for (const part of parts) {
      place = text.indexOf(part, place + 1);
      expect(place, part).toBeGreaterThanOrEqual(0);
    }
    expect(await page.locator('.simulator button:visible').count()).toBe(0);
    expect(await page.locator('.simulator :is(input, select):visible').count()).toBe(0);
    expect(await page.locator('.results details:not([open])').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('[data-section=description]').waitFor({ state: 'detached' });
    expect(await page.locator('.results details[open]').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('counts ESMS that are alike together, and names each by its number', async () => {
    const { page } = await site.open('simulateur.html');
    const header = 'Organisme gestionnaire\tFINESS\tCatégorie\tOpération';
    const lines = ['639900018\t500', '019990019\t500', '2A0000014\t255'].map(
      (cells) => `A\t${cells}\tAcquisition`,
    );
    await page.locator('[data-section=paste] summary').click();
    await page.locator('[data-section=paste] textarea').fill([header, ...lines].join('\n'));
    await page.locator('[data-section=paste] button').click();
    await page.locator('[data-field=edition]').selectOption('amorcage-temps-1');
    await page.locator('[data-result=total]').waitFor();
    await printed(page);
    const rows = page.locator('[data-section=description] table').nth(1).locator('tbody tr');
    expect(await rows.count()).toBe(2);
    const text = await rows.allInnerTexts();
    expect(text[0]).toMatch(/Auvergne-Rhône-Alpes[\s\S]*639900018, 019990019\s+2$/);
    expect(text[1]).toMatch(/Corse[\s\S]*2A0000014\s+1$/);
    await page.context().close();
  });

  it('is what the browser itself prints, whoever asks for it', async () => {
    const { page } = await site.open('simulateur.html');
    await page.locator('[data-action=demo]').click();
    await page.locator('[data-result=total]').waitFor();
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        queueMicrotask(() => {
          document.body.dataset['printed'] =
            document.querySelector('.results h2 ~ *')?.textContent ?? '';
        });
      });
    });
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    expect(await page.evaluate(() => document.body.dataset['printed'])).toMatch(/^Projet évalué/);
    expect(await textIn(page, '.results h2 ~ *')).not.toMatch(/^Projet évalué/);
    await page.context().close();
  });
});
