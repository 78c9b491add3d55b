import type { Route } from '../model/report';
import { citeBest } from './cite';
import { tellReason } from './comparison/obstacles';
import { type ComparisonVoice, comparisonVoice } from './comparison/voice';
import {
  type Block,
  code,
  heading,
  type Item,
  item,
  type Line,
  list,
  spacedTable,
} from './document/block';
import { print, type RenderOptions } from './document/print';
import { showDate } from './figures';
import { nameArs } from './regions';

/**
 * Tells the routes of a project in French or English: one table of the calls, open or closed on its
 * filing date, with the niveau, the ARS and the window, then for each why, and what deserves a word.
 *
 * @example
 * ```ts
 * import { defineProjet, describeRoutes, routeProjet } from 'esms-numerique';
 * import { amorcageTemps1 } from 'esms-numerique/editions/amorcage-temps-1';
 *
 * const projet = defineProjet({
 *   organismesGestionnaires: [{ id: 'a' }],
 *   esms: [{ nombre: 20, organismeGestionnaire: 'a', region: '84', operation: 'acquisition' }],
 *   evenements: { depot: '2021-02-15' },
 * });
 * const routes = routeProjet([amorcageTemps1], projet);
 * const text = describeRoutes(routes, { locale: 'fr', format: 'markdown' });
 * text.includes('| `amorcage-temps-1` | ouvert | régional | ARS Auvergne-Rhône-Alpes |'); // => true
 * ```
 */
export function describeRoutes(routes: readonly Route[], options: RenderOptions): string {
  const voice = comparisonVoice(options.locale);
  const { routes: words } = voice.compare;
  const columns = [
    { label: words.edition, align: 'left' },
    { label: words.call, align: 'left' },
    { label: words.niveau, align: 'left' },
    { label: words.arsDepot, align: 'left', width: 24 },
    { label: words.arsFinanceurs, align: 'left', width: 24 },
    { label: words.window, align: 'left', width: 24 },
  ] as const;
  const rows = routes.map((route) => tellRow(route, voice));
  const blocks = [
    heading(1, words.title),
    spacedTable(columns, rows),
    ...routes.flatMap((route) => tellDetails(route, voice)),
  ];
  return print(blocks, options);
}

function tellRow(route: Route, voice: ComparisonVoice): readonly Line[] {
  const { compare, words } = voice;
  const financeurs = route.arsFinanceurs.map(nameArs).join(', ');
  return [
    [code(route.edition)],
    [compare.call[route.open]],
    [route.niveau === null ? words.figures.unknown : words.vocabulary.niveau[route.niveau]],
    [route.arsDepot === null ? compare.nothing : nameArs(route.arsDepot)],
    [financeurs === '' ? compare.nothing : financeurs],
    [tellWindow(route, voice)],
  ];
}

function tellWindow({ window }: Route, voice: ComparisonVoice): string {
  if (window === null) return voice.compare.nothing;
  const words = voice.words.edition.calendar;
  const last = showDate(window.to, voice);
  return window.from === null
    ? words.until(last)
    : words.window(showDate(window.from, voice), last);
}

function tellDetails(route: Route, voice: ComparisonVoice): readonly Block[] {
  const items: readonly Item[] = [
    ...route.reasons.map((reason) => tellReason('', reason, voice)),
    ...tellCommittee(route, voice),
    ...citeBest(route.citations, voice).map((line) => item(line)),
  ];
  return items.length === 0 ? [] : [heading(2, code(route.edition)), list(items)];
}

function tellCommittee({ window }: Route, voice: ComparisonVoice): readonly Item[] {
  const { committee, note } = window ?? { committee: null, note: null };
  return [
    ...(committee === null
      ? []
      : [item([`${voice.compare.routes.committee}${voice.text(committee)}`])]),
    ...(note === null ? [] : [item([voice.text(note)])]),
  ];
}
