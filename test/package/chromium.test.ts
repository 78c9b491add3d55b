import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium';
import { serveFolder } from '../support/serve-folder';
import { openApplication } from './packed';

const { folder } = openApplication();
const site = join(folder, 'site');
copyFileSync('test/package/consumer/index.html', join(folder, 'index.html'));
copyFileSync('test/package/consumer/page.ts', join(folder, 'page.ts'));
copyFileSync('fixtures/projets/grappe-des-vallees.json', join(folder, 'projet.json'));

await build({ root: folder, configFile: false, logLevel: 'error', build: { outDir: site } });
const served = await serveFolder(site);
afterAll(served.close);

describe('a page with the bundle of Vite, in Chromium', () => {
  const requests: string[] = [];
  const complaints: string[] = [];
  const shown: Record<string, string | null> = {};

  beforeAll(async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage();
      page.on('request', (request) => requests.push(request.url()));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(served.address, { waitUntil: 'networkidle' });
      for (const id of ['status', 'total', 'report']) {
        shown[id] = await page.textContent(`#${id}`);
      }
    } finally {
      await browser.close();
    }
  });

  it('assesses the project of the demonstration', () => {
    expect(shown['status']).toBe('eligible');
    // 13 acquisitions of 25 000, 4 mises en conformité of 10 000 and 6 equipments of 20 000 euros.
    expect(shown['total']).toBe('485000.00');
  });

  it('shows the report', () => {
    expect(shown['report']).toMatch(/^Projet éligible\n/);
    expect(shown['report']?.replaceAll(/\s/g, ' ')).toContain('485 000');
  });

  it('asks nothing of any other address', () => {
    expect(requests).toContain(served.address);
    expect(requests.filter((url) => !url.startsWith(served.address))).toEqual([]);
    expect(requests.filter((url) => url.endsWith('.js'))).toHaveLength(1);
  });

  it('has nothing to complain of', () => {
    expect(complaints).toEqual([]);
  });
});
