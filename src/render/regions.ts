import type { RegionCode } from '../model/vocabulary';
import { findRegion } from '../referentiels/regions';

/** The name of the ARS of a region; the code where there is none. */
export function nameArs(code: RegionCode): string {
  return findRegion(code)?.ars ?? code;
}

/** The name of a region; the code where there is none. */
export function nameRegion(code: RegionCode): string {
  return findRegion(code)?.nom ?? code;
}
