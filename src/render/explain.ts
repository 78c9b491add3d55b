import type { Report } from '../model/report';
import type { Sensitivity } from '../model/sensitivity';
import { paragraph } from './document/block';
import { print, type RenderOptions } from './document/print';
import { tellHold } from './outlook/hold';
import { outlookVoice } from './outlook/voice';
import { tellCompleteness } from './report/completeness';
import { tellCriteria, tellMetCriteria } from './report/criteria';
import { tellFunding } from './report/funding';
import { tellGrappe } from './report/grappe';
import { tellChoices, tellLimits, tellNotices, tellSupplied } from './report/remarks';
import { tellSchedule } from './report/schedule';
import { tellVerdict } from './report/verdict';
import { tellReadings } from './steps/open';
import { openingOf } from './steps/opening';
import { voiceOf } from './voice';

/** How a report is told. */
export interface ExplainOptions extends RenderOptions {
  /** Each verdict, amount and day is opened down to its facts. */
  readonly detail?: true;
  /** What `assessSensitivity` says of it: one line then tells whether the result holds. */
  readonly sensitivity?: Pick<Sensitivity, 'holds'>;
}

/**
 * Tells a report in French or English, as text or Markdown: the verdict first, then what is missing
 * or fails and by how much, the grappe, the amounts, the payments, each with the text that proves
 * it. What isn't known is said to be unknown, with what would settle it.
 *
 * It works on the report alone, also after a passage through JSON. With `detail: true` each amount,
 * day and verdict is opened: the numbers, facts and values from which it follows, the text behind
 * them and the reading chosen, as far as the report holds them (see `assess` with `detail: true`).
 *
 * @example
 * ```ts
 * import { assess, defineProjet, explain } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 14, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 * });
 * const report = assess(amorcageTemps1, projet);
 * explain(report, { locale: 'fr', format: 'markdown' }).split('\n')[0]; // => '# Projet non éligible'
 * ```
 */
export function explain(report: Report, options: ExplainOptions): string {
  const { sensitivity } = options;
  const voice = voiceOf(report, options.locale);
  const opening = options.detail === true ? openingOf(report, voice) : null;
  const blocks = [
    ...tellVerdict(report, voice, opening),
    ...(sensitivity === undefined
      ? []
      : [paragraph(tellHold(sensitivity, outlookVoice(options.locale)))]),
    ...tellCriteria(report, voice, opening),
    ...tellGrappe(report, voice),
    ...tellFunding(report, voice, opening),
    ...tellSchedule(report, voice, opening),
    ...tellCompleteness(report, voice, opening),
    ...tellNotices(report, voice),
    ...tellChoices(report, voice),
    ...tellSupplied(report, voice),
    ...tellMetCriteria(report, voice, opening),
    ...tellReadings(report, opening),
    ...tellLimits(report, voice),
  ];
  return print(blocks, options);
}
