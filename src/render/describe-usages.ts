import type { UsageIndicator } from '../model/usage';
import { tellIndicatorDetails, tellIndicatorRow } from './commission/indicator';
import { tellUsageMilestone } from './commission/usage-milestone';
import { type CommissionVoice, commissionVoice } from './commission/voice';
import { type Block, code, heading, list, table } from './document/block';
import { print, type RenderOptions } from './document/print';

/**
 * Tells indicators of use in French or English: one table of the counts, the values and the
 * thresholds, then for each its period, what is missing or wrong and the text behind it, and last
 * the instalment that waits for the verification.
 *
 * @example
 * ```ts
 * import { computeUsageIndicators, describeUsages } from 'esms-numerique';
 * import { amorcageTemps2Regional } from 'esms-numerique/editions/amorcage-temps-2-regional';
 *
 * const indicators = computeUsageIndicators(amorcageTemps2Regional, {
 *   dossiersMisAJour: 62,
 *   personnesAccompagnees: 80,
 * });
 * const text = describeUsages(indicators, { locale: 'en', format: 'markdown' });
 * text.includes('| Rate of active records | 62 / 80 | 77.5% | unknown | to be checked |'); // => true
 * ```
 */
export function describeUsages(
  indicators: readonly UsageIndicator[],
  options: RenderOptions,
): string {
  const voice = commissionVoice(options.locale);
  const { usages } = voice.commission;
  const columns = [
    { label: usages.columns.indicator, align: 'left' },
    { label: usages.columns.counts, align: 'right' },
    { label: usages.columns.value, align: 'right' },
    { label: usages.columns.threshold, align: 'right' },
    { label: usages.columns.verdict, align: 'left' },
  ] as const;
  const blocks = [
    heading(1, usages.title),
    table(
      columns,
      indicators.map((indicator) => tellIndicatorRow(indicator, voice)),
    ),
    ...indicators.flatMap((indicator) => tellDetails(indicator, voice)),
    ...tellUsageMilestone(indicators, voice),
  ];
  return print(blocks, options);
}

function tellDetails(indicator: UsageIndicator, voice: CommissionVoice): readonly Block[] {
  const title = heading(2, voice.text(indicator.label), ' (', code(indicator.code), ')');
  return [title, list(tellIndicatorDetails(indicator, voice))];
}
