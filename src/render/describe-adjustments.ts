import type { Adjustment, AdjustmentSearch, BlockingCriterion } from '../model/adjustment';
import { citeBest } from './cite';
import { type Block, code, heading, type Item, item, list, paragraph } from './document/block';
import { print, type RenderOptions } from './document/print';
import { describeObservation } from './observation';
import { tellChange } from './outlook/change';
import { tellOutcome } from './outlook/outcome';
import { type OutlookVoice, outlookVoice } from './outlook/voice';

/**
 * Tells in French or English what would have to change: the ways to the goal, each with its changes
 * and what it leads to; or what no change can meet.
 *
 * @example
 * ```ts
 * import { defineProjet, describeAdjustments, findAdjustments } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 15, organismeGestionnaire: 'a', region: '84', operation: 'acquisition',
 *     equipement: false }],
 *   solution: { servicesSocles: ['mssante', 'dmp'], marcheNational: false },
 *   evenements: { depot: '2021-03-15', finProjet: '2022-09-30' },
 * });
 * const adjustments = findAdjustments(amorcageTemps1, projet);
 * const text = describeAdjustments(
 *   { adjustments, blocking: [] },
 *   { locale: 'fr', format: 'markdown' },
 * );
 * text.includes('- Acheter par le marché national'); // => true
 * ```
 */
export function describeAdjustments(search: AdjustmentSearch, options: RenderOptions): string {
  const voice = outlookVoice(options.locale);
  const { title } = voice.outlook.adjustments;
  return print([heading(1, title), ...tellSearch(search, voice)], options);
}

function tellSearch(
  { adjustments, blocking }: AdjustmentSearch,
  voice: OutlookVoice,
): readonly Block[] {
  const words = voice.outlook.adjustments;
  const [first] = adjustments;
  if (first === undefined) {
    return [
      paragraph(words.impossible),
      list(blocking.map((criterion) => tellBlocking(criterion, voice))),
    ];
  }
  if (first.changes.length === 0) {
    return [paragraph(words.nothing), paragraph(outcomeOf(first, voice))];
  }
  return [
    paragraph(words.ways(adjustments.length)),
    ...adjustments.flatMap((adjustment, index) => [
      heading(2, words.way(index + 1)),
      list(adjustment.changes.map((change) => tellChange(change, voice))),
      paragraph(words.after(outcomeOf(adjustment, voice))),
    ]),
  ];
}

function outcomeOf({ report }: Adjustment, voice: OutlookVoice): string {
  const { total, bounds } = report.funding;
  return tellOutcome({ status: report.status, total, bounds }, voice);
}

function tellBlocking(criterion: BlockingCriterion, voice: OutlookVoice): Item {
  const words = voice.outlook.adjustments;
  const { incompatible, orientation, unknown } = criterion;
  const observation = describeObservation(criterion, voice);
  return item(
    [`${voice.text(criterion.label)} (`, code(criterion.code), ')'],
    [
      ...(observation === null ? [] : [item([observation])]),
      ...unknown.map((reference) =>
        item([`${voice.words.report.criterion.notInTexts} (`, code(reference), ')']),
      ),
      ...(incompatible.length === 0 ? [] : [item([words.incompatible(incompatible)])]),
      ...(orientation === undefined ? [] : [item([words.orientation(orientation)])]),
      ...citeBest(criterion.citations, voice).map((line) => item(line)),
    ],
  );
}
