import { compareEditions } from '../assessment/compare-editions';
import { diffEditions } from '../assessment/diff-editions';
import { routeProjet } from '../assessment/route-projet';
import type { Parsed } from '../kernel/parsed';
import type { Edition } from '../model/edition';
import type { Locale } from '../model/text';
import { describeComparison } from '../render/describe-comparison';
import { describeDiff } from '../render/describe-diff';
import { describeRoutes } from '../render/describe-routes';
import type { Command } from './command';
import { findEditions } from './find-edition';
import type { CommandIo } from './io';
import { describeRefusal } from './messages';
import { readProjet } from './read-projet';
import { show } from './to-output';

/** What the project of a file gets under some editions, or under all where none is named. */
export async function compare(
  { file, beside, editions: ids, format }: Extract<Command, { name: 'comparer' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const chosen = find(ids, editions, locale);
  if (!chosen.ok) return chosen;
  const projet = await readProjet(file, locale, io, beside);
  if (!projet.ok) return projet;
  const compared = ids.length === 0 ? editions : chosen.value;
  const comparison = compareEditions(compared, projet.value);
  return { ok: true, value: show(comparison, describeComparison, format, locale) };
}

/** Where the project of a file belongs. */
export async function route(
  { file, beside, format }: Extract<Command, { name: 'orienter' }>,
  editions: readonly Edition[],
  locale: Locale,
  io: CommandIo,
): Promise<Parsed<string, string>> {
  const projet = await readProjet(file, locale, io, beside);
  if (!projet.ok) return projet;
  const routes = routeProjet(editions, projet.value);
  return { ok: true, value: show(routes, describeRoutes, format, locale) };
}

/** What changes from one edition to another. */
export function differ(
  { before, after, format }: Extract<Command, { name: 'differences' }>,
  editions: readonly Edition[],
  locale: Locale,
): Parsed<string, string> {
  const found = find([before, after], editions, locale);
  if (!found.ok) return found;
  const [a, b] = found.value as readonly [Edition, Edition];
  return { ok: true, value: show(diffEditions(a, b), describeDiff, format, locale) };
}

function find(
  ids: readonly string[],
  editions: readonly Edition[],
  locale: Locale,
): Parsed<readonly Edition[], string> {
  const found = findEditions(ids, editions);
  if (found.ok) return found;
  return { ok: false, issues: found.issues.map((refusal) => describeRefusal(refusal, locale)) };
}
