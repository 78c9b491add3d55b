import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Opens on an English page what the address of a French one says, until it shows what is expected:
 * the address follows what is typed a little later, and later still on a busy machine.
 */
export async function openShared(
  from: Page,
  to: Page,
  shows: (page: Page) => Promise<string>,
  expected: string,
): Promise<void> {
  const open = async () => {
    await to.goto(from.url().replace('/simulateur', '/en/simulateur'));
    await to.reload();
    return shows(to);
  };
  await expect.poll(open, { timeout: 30_000 }).toBe(expected);
}
