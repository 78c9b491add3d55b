import { copyPlainData, type Plain, plainAt } from '../../kernel/plain-data';
import type { InputIssue } from '../../model/input-issue';
import type { Finding } from '../../model/issues/finding';
import { findFormFindings } from '../../model/issues/shape-findings';
import { showValue } from '../../model/issues/show-value';
import {
  type PortfolioOptions,
  type PortfolioVerdicts,
  portfolioVerdicts,
} from '../../model/portfolio';
import { portfolioOptionsSchema } from '../../model/portfolio-schema';
import { parseData } from '../../projet/parse-data';
import { regions } from '../../referentiels/regions';

/** The options that are right, and what is wrong with the others. */
export interface ReadPortfolioOptions {
  /** By region. */
  readonly eligibles: ReadonlyMap<string, number>;
  readonly verdicts: PortfolioVerdicts;
  readonly issues: readonly InputIssue[];
}

/** Sets aside what is wrong with some options, each by itself. */
export function readPortfolioOptions(options: PortfolioOptions): ReadPortfolioOptions {
  const parsed = parseData({ options }, findOptionFindings);
  const issues = parsed.ok ? [] : parsed.issues;
  const wrong = new Set<string>(issues.map(({ path }) => path));
  const { value } = copyPlainData({ options });
  const given = plainAt(value, ['options', 'eligibles']);
  const eligibles = regions.flatMap(({ code }) => {
    const count = plainAt(given ?? null, [code]);
    const isRight = typeof count === 'number' && !wrong.has(`/options/eligibles/${code}`);
    return isRight ? [[code, count] as const] : [];
  });
  const asked = plainAt(value, ['options', 'verdicts']);
  const verdicts = portfolioVerdicts.find((known) => known === asked) ?? 'hors-refus';
  return { eligibles: new Map(eligibles), verdicts, issues };
}

function* findOptionFindings(input: Plain): Iterable<Finding> {
  const value = plainAt(input, ['options']) ?? null;
  yield* findFormFindings({ path: ['options'], value, schema: portfolioOptionsSchema });
  const given = plainAt(value, ['eligibles']);
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return;
  for (const code of Object.keys(given)) {
    if (regions.some((region) => region.code === code)) continue;
    const path = ['options', 'eligibles', code];
    yield { code: 'unknown-code', path, expected: 'region', received: showValue(code) };
  }
}
