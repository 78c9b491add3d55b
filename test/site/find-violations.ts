import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds serious or critical on a page: the rule, and where it is broken. */
export async function findViolations(
  page: Page,
  without: readonly string[] = [],
): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const rules = Object.fromEntries(without.map((id) => [id, { enabled: false }]));
  const { violations } = await page.evaluate((options) => window.axe.run(options), {
    resultTypes: ['violations' as const],
    rules,
  });
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
