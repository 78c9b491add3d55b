import type { Fusion } from '../model/division';
import { tellOpening, tellPrinciples } from './division/frame';
import { nameMember, tabulateFusions, tellFusion } from './division/fusions';
import { describeOutcome, tellOutcome } from './division/outcome';
import { divisionVoice } from './division/voice';
import { heading, item, list, paragraph } from './document/block';
import { print, type RenderOptions } from './document/print';

/**
 * Tells a fusion in French or English: first that it is arithmetic on the tariff and that the ARS
 * decides, then each project apart, one table of what they yield together, and for each fusion what
 * changes and what is left unknown.
 *
 * @example
 * ```ts
 * import { defineProjet, describeFusion, mergeProjets } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const of = (id: string, nombre: number) =>
 *   defineProjet({
 *     organismesGestionnaires: [{ id }],
 *     esms: [{ nombre, organismeGestionnaire: id, region: '84', operation: 'acquisition',
 *       equipement: false }],
 *     amoa: { marche: false, pilotage: false },
 *   });
 * const fusion = mergeProjets(amorcageTemps1, of('a', 8), [of('b', 7)]);
 * const text = describeFusion(fusion, { locale: 'en', format: 'markdown' });
 * text.includes('| Project + Neighbour no. 1 | 15 | €375,000 | none |'); // => true
 * ```
 */
export function describeFusion(fusion: Fusion, options: RenderOptions): string {
  const voice = divisionVoice(fusion, options.locale);
  const { fusion: words } = voice.divide;
  const apart = fusion.members.map((outcome, member) =>
    item(
      [`${nameMember(member, voice)}${voice.words.colon}${describeOutcome(outcome, voice)}`],
      tellOutcome(outcome, voice),
    ),
  );
  const blocks = [
    ...tellOpening(words.title, fusion, voice),
    heading(2, words.apart),
    list(apart),
    heading(2, words.title),
    ...(fusion.fusions.length === 0
      ? [paragraph(words.none)]
      : [tabulateFusions(fusion.fusions, voice)]),
    ...fusion.fusions.flatMap((option) => tellFusion(option, voice)),
    ...tellPrinciples(fusion, voice),
  ];
  return print(blocks, options);
}
