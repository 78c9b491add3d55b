import type { Page } from 'playwright-core';
import type { Json, JsonObject } from '../../site/simulator/state/json';
import type { Draft } from '../../site/simulator/state/state';

/** The text of an element, once it is there, with plain spaces. */
export async function textIn(page: Page, selector: string): Promise<string> {
  const text = (await page.locator(selector).first().textContent()) ?? '';
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Types a project into the form, field by field, as somebody would. */
export async function typeDemo(page: Page, { organismesGestionnaires, esms, ...rest }: Draft) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.form details')) {
      details.open = true;
    }
  });
  for (const [index, organisme] of organismesGestionnaires.entries()) {
    if (index > 0) await page.locator('[data-action=add-organisme]').click();
    const { id: _, ...facts } = organisme;
    await typeFields(page, facts, `/organismesGestionnaires/${index}`);
  }
  for (const [index, lot] of esms.entries()) {
    if (index > 0) await page.locator('[data-action=add-lot]').click();
    await typeFields(page, lot, `/esms/${index}`);
  }
  await typeFields(page, rest, '');
}

async function typeFields(page: Page, fields: JsonObject, base: string): Promise<void> {
  for (const [name, value] of Object.entries(fields)) {
    await typeField(page, value, `${base}/${name}`);
  }
}

async function typeField(page: Page, value: Json, pointer: string): Promise<void> {
  if (Array.isArray(value)) {
    for (const one of value) await page.locator(`[data-field="${pointer}/${one}"]`).check();
    return;
  }
  if (typeof value === 'object' && value !== null) {
    await typeFields(page, value as JsonObject, pointer);
    return;
  }
  const control = page.locator(`[data-field="${pointer}"]`);
  const isList = await control.evaluate((element) => element instanceof HTMLSelectElement);
  await (isList ? control.selectOption(String(value)) : control.fill(String(value)));
}
