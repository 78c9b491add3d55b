import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds serious or critical on a page: the rule, and where it is broken. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`,
      ),
    );
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
