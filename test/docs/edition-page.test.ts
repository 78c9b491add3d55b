import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionPage } from '../../scripts/edition-page.mjs';
import { editions } from '../../src/editions/index';
import * as library from '../../src/index';
import { findFences } from './find-examples';

const example = (id: string) => JSON.parse(readFileSync(`fixtures/exemples/${id}.json`, 'utf8'));
const first = editions[0];
if (first === undefined) throw new Error('no edition');
const page = editionPage(first, example(first.id), library);

describe('the reference page of an edition', () => {
  it('warns that it is written by a program, then opens with the title of the edition', () => {
    const [warning, empty, title] = page.split('\n');
    expect(warning).toMatch(/^<!-- .*npm run pages.* -->$/);
    expect([empty, title]).toEqual(['', `# ${first.title.fr}`]);
  });

  it('shows the project of its example as it is', () => {
    const [fence] = findFences(page);
    expect(fence?.language).toBe('json projet');
    expect(JSON.parse(fence?.code ?? '')).toEqual(example(first.id));
  });

  it('gives the whole report of it, under the heading of the example', () => {
    const report = library.assess(first, library.defineProjet(example(first.id)));
    const explained = library.explain(report, { locale: 'fr', format: 'markdown' });
    const shown = page.slice(page.indexOf('### '));
    expect(shown.replaceAll(/^##(#+ )/gm, '$1')).toBe(explained);
    expect(page.match(/^# /gm)).toHaveLength(1);
  });
});

describe('the examples of the reference pages', () => {
  it.each(editions.map(({ id }) => id))('of %s is a project that is not refused', (id) => {
    const edition = editions.find((other) => other.id === id);
    const projet = library.parseProjet(example(id));
    if (edition === undefined || !projet.ok) throw new Error(`no example of ${id}`);
    const report = library.assess(edition, projet.value);
    expect(report.status).not.toBe('ineligible');
    expect(report.notices.map(({ code }) => code)).not.toContain('certification.inconnue');
    expect(report.notices.map(({ code }) => code)).not.toContain('certification.sans-objet');
  });

  it.each(editions.map(({ id }) => id))('of %s stands in its page', (id) => {
    expect(existsSync(`docs/editions/${id}.md`)).toBe(true);
  });

  it('of temps 1 is paid 440 000 euros: 12 acquisitions, 4 mises en conformité, 5 equipments', () => {
    const { assess, defineProjet } = library;
    const report = assess(first, defineProjet(example(first.id)));
    // 12 x 25,000 + 4 x 10,000 + 5 x 20,000
    expect(report.funding.total).toBe('440000.00');
  });
});
