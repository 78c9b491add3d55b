import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian's package `chromium` puts it. */
const executablePath = '/usr/bin/chromium';

/** What keeps it from reaching anything by itself, and lets it run in a container. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the Chromium of the machine without a window. Whoever starts it closes it.
 *
 * @throws Error that says what to install where there is none.
 */
export async function launchChromium(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error('Chromium is missing: apt-get install chromium');
  }
  return await chromium.launch({ executablePath, args });
}
