import { type Context, resolve } from '../../mechanisms/context';
import { countOf } from '../../mechanisms/parameter-value';
import { majorityRegions, territoriesOf } from '../../mechanisms/territory';
import type { Bound } from '../../model/rule';
import { regions } from '../../referentiels/regions';

/** The codes of the parameters that bind a project: several while its territory is open. */
export function codesOfBound(bound: Bound, context: Context): readonly string[] {
  const codes = resolve(bound, context);
  if (typeof codes === 'string') return [codes];
  const { known, unplaced } = context.regions;
  const rule = resolve(context.edition.grappe.territoire, context);
  const isSettled = unplaced === 0;
  const possible = isSettled ? [...known.keys()] : regions.map(({ code }) => code);
  const binding = rule === 'region-majoritaire' ? majorityRegions(context.regions) : possible;
  const candidates = [...new Set(territoriesOf(binding).map((territory) => codes[territory]))];
  if (rule === 'region-majoritaire' || !isSettled) return candidates;
  const numbers = candidates.map((code) => countOf(code, context));
  const stated = numbers.filter((number) => typeof number === 'number');
  const extreme = rule === 'le-plus-bas' ? Math.min(...stated) : Math.max(...stated);
  // One that no text gives may be the extreme.
  return candidates.filter((_, at) => numbers[at] === extreme || numbers[at] === 'unknown');
}
