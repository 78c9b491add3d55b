import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page, Response } from 'playwright-core';
import { launchChromium } from '../support/chromium';
import { serveSite } from './serve-site';

/** A page in Chromium, and what it asked for and complained of. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses asked for that aren't those of the site. */
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
  /** What was loaded so far, in bytes, gzipped. */
  readonly weigh: () => Promise<number>;
}

/** The site as it is served and looked at. */
export interface OpenSite {
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  /** Fails where any page, of whatever test, asked something of another site. */
  readonly close: () => Promise<void>;
}

/** Serves the built site where its links expect it, and starts a browser. */
export async function openSite(): Promise<OpenSite> {
  const site = await serveSite('site/dist');
  const browser = await launchChromium();
  const opened: OpenPage[] = [];
  return {
    open: async (path, options = {}) => {
      const page = await openPage(browser, `${site.address}${path}`, site.origin, options);
      opened.push(page);
      return page;
    },
    close: async () => {
      await browser.close();
      site.close();
      const foreign = opened.flatMap((page) => page.foreign);
      if (foreign.length > 0) throw new Error(`Asked of another site: ${foreign.join(', ')}`);
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  origin: string,
  options: BrowserContextOptions,
): Promise<OpenPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  const responses: Response[] = [];
  // Those of workers too.
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:')) foreign.push(url);
  });
  page.on('response', (response) => responses.push(response));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  return {
    page,
    foreign,
    errors,
    weigh: async () => sum(await Promise.all(responses.map(sizeOf))),
  };
}

async function sizeOf(response: Response): Promise<number> {
  return gzipSync(await response.body()).length;
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
