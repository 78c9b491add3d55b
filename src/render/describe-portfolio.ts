import type { PortfolioSummary } from '../model/portfolio';
import { tellBreakdown, tellTotal } from './commission/breakdown';
import { tellIssues } from './commission/issues';
import { commissionVoice } from './commission/voice';
import { heading, list, paragraph } from './document/block';
import { print, type RenderOptions } from './document/print';
import { lookUp } from './pointers';
import { nameArs } from './regions';

/**
 * Tells a portfolio in French or English: the whole, then one table for each way in which it is
 * split, with the shares in whole percents, rounded half up. What isn't exact is between two ends.
 *
 * @example
 * ```ts
 * import { assess, defineProjet, describePortfolio, summarizePortfolio } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition',
 *     equipement: false }],
 *   amoa: { marche: false, pilotage: false },
 * });
 * const summary = summarizePortfolio([assess(amorcageTemps1, projet)]);
 * const text = describePortfolio(summary, { locale: 'en', format: 'markdown' });
 * text.includes('| ARS Auvergne-Rhône-Alpes | 1 | 100% | 15 | 100% | €375,000 | 100% |'); // => true
 * ```
 */
export function describePortfolio(summary: PortfolioSummary, options: RenderOptions): string {
  const voice = commissionVoice(options.locale);
  const { portfolio: words } = voice.commission;
  const { operation, niveau } = voice.words.vocabulary;
  const { sections, others, status } = words;
  const fromTable = (names: Readonly<Record<string, string>>) => (code: string) =>
    lookUp(names, code) ?? code;
  const blocks = [
    heading(1, words.title),
    paragraph(words.reports(summary.reports)),
    paragraph(words.amounts[summary.verdicts]),
    ...(summary.issues.length === 0 ? [] : [list(tellIssues(summary.issues, voice))]),
    ...tellTotal(summary, voice),
    ...tellBreakdown(sections.statuses, summary.statuses, fromTable(status), '', voice),
    ...tellBreakdown(sections.editions, summary.editions, String, '', voice),
    ...tellBreakdown(sections.regions, summary.regions, nameArs, others.regions, voice),
    ...tellBreakdown(
      sections.operations,
      summary.operations,
      fromTable(operation),
      others.operations,
      voice,
    ),
    ...tellBreakdown(sections.niveaux, summary.niveaux, fromTable(niveau), others.niveaux, voice),
    paragraph(words.rounding),
  ];
  return print(blocks, options);
}
