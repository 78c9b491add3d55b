import type { Comparison } from '../model/comparison';
import { tellObstacles } from './comparison/obstacles';
import { tellOutcomes } from './comparison/outcome-table';
import { type ComparisonVoice, comparisonVoice } from './comparison/voice';
import { type Block, heading, paragraph } from './document/block';
import { print, type RenderOptions } from './document/print';
import { showDate } from './figures';

/**
 * Tells a comparison in French or English: under which editions the project could be paid, one
 * table of all of them, then for each what isn't met, by how much, and what can't be settled yet.
 *
 * @example
 * ```ts
 * import { compareEditions, defineProjet, describeComparison } from 'esms-numerique';
 * import { editions } from 'esms-numerique/editions';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 14, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 *   evenements: { depot: '2021-02-15' },
 * });
 * const comparison = compareEditions(editions, projet);
 * const text = describeComparison(comparison, { locale: 'en', format: 'text' });
 * text.includes('Observed: 14; required: 15; 1 missing.'); // => true
 * ```
 */
export function describeComparison(comparison: Comparison, options: RenderOptions): string {
  const voice = comparisonVoice(options.locale);
  const blocks = [
    heading(1, voice.compare.comparison.title),
    ...tellProjet(comparison, voice),
    tellOutcomes(comparison, voice),
    paragraph(voice.compare.comparison.amounts),
    ...tellObstacles(comparison, voice),
  ];
  return print(blocks, options);
}

function tellProjet(
  { nom, depot, outcomes }: Comparison,
  voice: ComparisonVoice,
): readonly Block[] {
  const words = voice.compare.comparison;
  const possible = outcomes
    .filter(({ status, route }) => status === 'eligible' && route.open === 'open')
    .map(({ title }) => voice.text(title));
  return [
    ...(nom === null ? [] : [paragraph(`${words.projet}${nom}`)]),
    paragraph(depot === null ? words.noDepot : `${words.depot}${showDate(depot, voice)}`),
    paragraph(
      possible.length === 0
        ? words.impossible
        : `${words.possible}${possible.join(voice.words.figures.separator)}`,
    ),
  ];
}
