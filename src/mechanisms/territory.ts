import { distinct } from '../kernel/distinct';
import { type JsonPointer, jsonPointer } from '../kernel/json-pointer';
import type { RegionCode, Territoire } from '../model/vocabulary';
import type { EsmsFacts } from '../projet/derive-facts';
import { findRegion, regions } from '../referentiels/regions';
import { type Context, type RegionCounts, resolve } from './context';

/** Counts ESMS by region, the regions in order of code. */
export function countByRegion(esms: readonly EsmsFacts[]): RegionCounts {
  const known = new Map<RegionCode, number>();
  const missing: JsonPointer[] = [];
  let unplaced = 0;
  for (const { region, nombre, index } of esms) {
    if (region === undefined) {
      unplaced += nombre;
      missing.push(jsonPointer(['esms', index, 'region']));
    } else known.set(region, (known.get(region) ?? 0) + nombre);
  }
  const sorted = known.size < 2 ? known : new Map([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { known: sorted, unplaced, missing, majority: majorityOf(sorted, unplaced) };
}

function majorityOf(
  known: ReadonlyMap<RegionCode, number>,
  unplaced: number,
): readonly RegionCode[] {
  if (known.size === 1 && unplaced === 0) return [...known.keys()];
  const most = Math.max(0, ...known.values());
  const candidates = unplaced === 0 ? [...known.keys()] : regions.map(({ code }) => code);
  return candidates.filter((code) => (known.get(code) ?? 0) + unplaced >= most);
}

/**
 * The regions that have the most ESMS, or would have if those without a known region lay there:
 * one when the file settles it, several on a tie.
 */
export function majorityRegions({ majority }: RegionCounts): readonly RegionCode[] {
  return majority;
}

/** The regions whose ARS may receive the file; none for a national call. */
export function depositRegions(context: Context): readonly RegionCode[] {
  const counts = context.regions;
  const rule = resolve(context.edition.grappe.arsDepot, context);
  if (rule === 'aucune') return [];
  if (rule === 'region-majoritaire') return majorityRegions(counts);
  return counts.unplaced === 0 ? [...counts.known.keys()] : regions.map(({ code }) => code);
}

/** The territories of some regions, each once. */
export function territoriesOf(codes: readonly RegionCode[]): readonly Territoire[] {
  const territories = codes.map((code) => findRegion(code)?.territoire);
  return distinct(territories.filter((territory) => territory !== undefined));
}
