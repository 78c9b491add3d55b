import type { JsonObject } from './json';
import type { Draft } from './state';

/** Adds a lot like the last one, for the next organisation without one; its number is to be typed. */
export function addLot(draft: Draft): Draft {
  const { finess: _, nombre: __, heures: ___, ...like } = draft.esms.at(-1) ?? {};
  const used = new Set(draft.esms.map((lot) => lot['organismeGestionnaire']));
  const next = draft.organismesGestionnaires.find(({ id }) => id !== undefined && !used.has(id));
  const owner = next?.['id'];
  const lot = owner === undefined ? like : { ...like, organismeGestionnaire: owner };
  return { ...draft, esms: [...draft.esms, lot] };
}

/** Takes a lot away; the last one stays. */
export function removeLot(draft: Draft, index: number): Draft {
  const esms = draft.esms.filter((_, place) => place !== index);
  return esms.length === 0 ? draft : { ...draft, esms };
}

/** Whether a lot says how many ESMS it counts, or which one it is. The others are left out. */
export function isCounted(lot: JsonObject): boolean {
  return lot['nombre'] !== undefined || lot['finess'] !== undefined;
}

/** The project without the lots that count nothing yet; null where none is left. */
export function countedProjet(draft: Draft): JsonObject | null {
  const esms = draft.esms.filter(isCounted);
  return esms.length === 0 ? null : { ...draft, esms };
}

/** Where a pointer into the counted project points in the form, which has the other lots too. */
export function pointerInDraft(pointer: string, { esms }: Draft): string {
  const [, place, field = ''] = /^\/esms\/(\d+)(\/.*)?$/.exec(pointer) ?? [];
  if (place === undefined) return pointer;
  const counted = [...esms.keys()].filter((index) => isCounted(esms[index] ?? {}));
  return `/esms/${counted[Number(place)] ?? place}${field}`;
}
