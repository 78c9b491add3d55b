import type {
  PortfolioOptions,
  PortfolioRegion,
  PortfolioSummary,
  PortfolioVerdicts,
} from '../model/portfolio';
import type { Report } from '../model/report';
import type { Text } from '../model/text';
import { operations } from '../model/vocabulary';
import { byOperation } from './portfolio/by-operation';
import { byRegion } from './portfolio/by-region';
import { addTo, type Groups, presentGroups } from './portfolio/groups';
import { readPortfolioOptions } from './portfolio/read-options';
import { shareOfWhole } from './portfolio/share';
import { add, nothing, presentTally, type Tally } from './portfolio/tally';
import { wholeOf } from './portfolio/whole';

/**
 * Adds up many reports: projects, ESMS and euros, in all and by edition, region, operation, niveau
 * and status, each with its share. Sums are exact, and bounds where a report has bounds.
 *
 * Ineligible projects are left out of all but `statuses`: nothing is due to them. `verdicts: 'tous'`
 * counts them too, as a table of what was asked for does. Rates have four decimals and percents
 * none, both rounded half up on the exact fraction. `eligibles` says how many ESMS of a region the
 * programme could fund; the region then has its `coverage`, 0 where no report has an ESMS of it, and
 * above 1 where the reports hold more. An option that is wrong is listed in `issues`, and left
 * aside. The reports are read once, one by one, so that they may come from a stream.
 *
 * @example
 * ```ts
 * import { assess, defineProjet, summarizePortfolio } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const lot = { organismeGestionnaire: 'a', region: '84', equipement: false } as const;
 * const report = (nombre: number, operation: 'acquisition' | 'mise-en-conformite') =>
 *   assess(amorcageTemps1, defineProjet({
 *     organismesGestionnaires: [{ id: 'a' }],
 *     esms: [{ ...lot, nombre, operation }],
 *     amoa: { marche: false, pilotage: false },
 *   }));
 * const reports = [report(15, 'acquisition'), report(30, 'mise-en-conformite')];
 * const { total, operations } = summarizePortfolio(reports);
 * [total.projets, total.esms, total.amount]; // => [2, 45, '675000.00']
 * operations.map(({ code, shares }) => [code, shares.amount?.percent]); // => [
 * //   ['acquisition', 56],
 * //   ['mise-en-conformite', 44],
 * //   ]
 * ```
 */
export function summarizePortfolio(
  reports: Iterable<Report>,
  options: PortfolioOptions = {},
): PortfolioSummary {
  const { eligibles, verdicts, issues } = readPortfolioOptions(options);
  const all = emptyBook();
  for (const report of reports) enter(report, verdicts, all);
  const empty = [...eligibles.keys()].map((code) => ({ code, tally: nothing }));
  addTo(all.regions, empty);
  const { total } = all;
  return {
    reports: all.every.projets.atLeast,
    verdicts,
    total: presentTally(total),
    statuses: presentGroups(all.statuses, all.every, ['eligible', 'undetermined', 'ineligible']),
    editions: presentGroups(all.editions, total, [], all.labels),
    regions: presentGroups(all.regions, total).map((group) => ({
      ...group,
      coverage: coverageOf(group, eligibles),
    })),
    operations: presentGroups(all.operations, total, operations),
    niveaux: presentGroups(all.niveaux, total, ['regional', 'multiregional', 'national']),
    issues,
  };
}

interface Book {
  total: Tally;
  every: Tally;
  readonly statuses: Groups;
  readonly editions: Groups;
  readonly regions: Groups;
  readonly operations: Groups;
  readonly niveaux: Groups;
  readonly labels: Map<string, Text>;
}

function emptyBook(): Book {
  return {
    total: nothing,
    every: nothing,
    statuses: new Map(),
    editions: new Map(),
    regions: new Map(),
    operations: new Map(),
    niveaux: new Map(),
    labels: new Map(),
  };
}

function enter(report: Report, verdicts: PortfolioVerdicts, book: Book): void {
  const tally = wholeOf(report);
  book.every = add(book.every, tally);
  addTo(book.statuses, [{ code: report.status, tally }]);
  if (verdicts === 'hors-refus' && report.status === 'ineligible') return;
  book.total = add(book.total, tally);
  book.labels.set(report.edition, titleOf(report));
  addTo(book.editions, [{ code: report.edition, tally }]);
  addTo(book.niveaux, [{ code: report.grappe.niveau, tally }]);
  addTo(book.regions, byRegion(report));
  addTo(book.operations, byOperation(report));
}

function titleOf({ editionTitle: fr, translations: { en } }: Report): Text {
  return { fr, en: en[fr] ?? fr };
}

function coverageOf(
  { code, bounds }: Omit<PortfolioRegion, 'coverage'>,
  eligibles: ReadonlyMap<string, number>,
): PortfolioRegion['coverage'] {
  const whole = code === null ? undefined : eligibles.get(code);
  return whole === undefined ? null : shareOfWhole(bounds.esms, whole);
}
