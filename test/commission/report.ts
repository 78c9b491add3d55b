import type { FundingLine, Report } from '../../src/index';
import { eligible, line } from '../render/handmade-report';

/** What a test says of a report; the rest is of an eligible project of one region. */
export interface ReportParts {
  readonly edition?: string;
  readonly status?: Report['status'];
  readonly niveau?: Report['grappe']['niveau'];
  /** ESMS by region; '?' is a region that isn't known. */
  readonly regions: Readonly<Record<string, number>>;
  readonly lines?: readonly FundingLine[];
  readonly bounds?: readonly [atLeast: string, atMost: string | null];
  /** What each ARS pays; left out, one region pays the whole. */
  readonly shares?: Readonly<Record<string, string | null>>;
}

/** A report that carries these figures. */
export function reportOf(parts: ReportParts): Report {
  const { regions, bounds: [atLeast, atMost] = ['0.00', '0.00'], shares } = parts;
  const places = Object.entries(regions).map(([code, esms]) => ({
    region: code === '?' ? null : code,
    esms,
  }));
  const total = atLeast === atMost ? atLeast : null;
  const paid = shares ?? Object.fromEntries(Object.keys(regions).map((code) => [code, total]));
  return {
    ...eligible,
    edition: parts.edition ?? eligible.edition,
    status: parts.status ?? 'eligible',
    grappe: { ...eligible.grappe, niveau: parts.niveau ?? null, regions: places },
    funding: {
      ...eligible.funding,
      total,
      bounds: { atLeast, atMost },
      lines: parts.lines ?? [],
      shares: Object.entries(paid).map(([region, amount]) => ({
        region,
        esms: regions[region] ?? 0,
        amount,
      })),
    },
  };
}

/** A line of a grant: how many ESMS ask for it, and what it pays. */
export function lineOf(
  code: string,
  quantity: number | null,
  [atLeast, atMost]: readonly [string, string | null],
  rest: Partial<FundingLine> = {},
): FundingLine {
  const amount = atLeast === atMost ? atLeast : null;
  return { ...line, code, quantity, amount, bounds: { atLeast, atMost }, ...rest };
}
