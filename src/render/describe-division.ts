import type { Division } from '../model/division';
import { tellBound } from './division/bounds';
import { tabulateDivisions, tellDivision } from './division/divisions';
import { tellOpening, tellPrinciples } from './division/frame';
import { describeOutcome, tellOutcome } from './division/outcome';
import { type DivisionVoice, divisionVoice } from './division/voice';
import { type Block, heading, item, list, paragraph } from './document/block';
import { print, type RenderOptions } from './document/print';

/**
 * Tells a division in French or English: first that it is arithmetic on the tariff and that the ARS
 * decides, then the whole project, the caps and thresholds, and each way to split it with what the
 * parts yield.
 *
 * @example
 * ```ts
 * import { defineProjet, describeDivision, splitProjet } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 60, organismeGestionnaire: 'a', region: '84', operation: 'acquisition',
 *     equipement: false }],
 *   amoa: { marche: false, pilotage: false },
 * });
 * const division = splitProjet(amorcageTemps1, projet);
 * const page = describeDivision(division, { locale: 'en', format: 'markdown' });
 * page.includes('- 2 projects, each: 30 ESMS, '); // => true
 * ```
 */
export function describeDivision(division: Division, options: RenderOptions): string {
  const voice = divisionVoice(division, options.locale);
  const { divide: words } = voice;
  const { whole, divisions } = division;
  const blocks = [
    ...tellOpening(words.title, division, voice),
    heading(2, words.whole),
    list([item([describeOutcome(whole, voice)], tellOutcome(whole, voice))]),
    ...tellBounds(division, voice),
    heading(2, words.divisions),
    ...(divisions.length === 0
      ? [paragraph(words.none)]
      : [paragraph(voice.text(division.carried)), tabulateDivisions(divisions, voice)]),
    ...tellOmitted(division, voice),
    ...divisions.flatMap((option) => tellDivision(option, voice)),
    ...tellPrinciples(division, voice),
  ];
  return print(blocks, options);
}

function tellBounds({ bounds }: Division, voice: DivisionVoice): readonly Block[] {
  if (bounds.length === 0) return [];
  return [
    heading(2, voice.divide.bounds.title),
    list(bounds.map((bound) => tellBound(bound, voice))),
  ];
}

function tellOmitted({ omitted }: Division, voice: DivisionVoice): readonly Block[] {
  const { omitted: words, kinds } = voice.divide;
  if (omitted.length === 0) return [];
  return [list(omitted.map(({ kind, reason }) => item([words[reason](kinds[kind])])))];
}
