import type { JsonObject } from './json';
import type { Draft } from './state';

/** An organisation as the form names it. */
export interface NamedOrganisme {
  readonly id: string;
  readonly name: string;
}

/** Adds an organisation with an `id` that no other has. */
export function addOrganisme(draft: Draft): Draft {
  const { organismesGestionnaires } = draft;
  return {
    ...draft,
    organismesGestionnaires: [...organismesGestionnaires, { id: freeId(organismesGestionnaires) }],
  };
}

/** Takes an organisation away; its lots go to the first of the others. The last one stays. */
export function removeOrganisme(draft: Draft, index: number): Draft {
  const others = draft.organismesGestionnaires.filter((_, place) => place !== index);
  const [first] = others;
  const id = draft.organismesGestionnaires[index]?.['id'];
  if (first === undefined || id === undefined) return draft;
  const heir = first['id'] ?? '';
  const { porteur, ...rest } = draft;
  return {
    ...rest,
    ...(porteur === undefined || porteur === id ? {} : { porteur }),
    organismesGestionnaires: others,
    esms: draft.esms.map((lot) =>
      lot['organismeGestionnaire'] === id ? { ...lot, organismeGestionnaire: heir } : lot,
    ),
  };
}

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

/** How organisations are named in the form: by their names, or by their places. */
export function nameOrganismes(
  { organismesGestionnaires }: Draft,
  noun: string,
): readonly NamedOrganisme[] {
  return organismesGestionnaires.map(({ id, nom }, index) => ({
    id: String(id ?? ''),
    name: typeof nom === 'string' && nom.trim() !== '' ? nom : `${noun} ${index + 1}`,
  }));
}

function freeId(organismes: readonly JsonObject[]): string {
  const taken = new Set(organismes.map(({ id }) => id));
  let number = organismes.length + 1;
  while (taken.has(`og-${number}`)) number += 1;
  return `og-${number}`;
}
