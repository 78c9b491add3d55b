import type { JsonObject } from './json';
import type { Draft } from './state';

/** An organisation as the form names it. */
export interface NamedOrganisme {
  readonly id: string;
  readonly name: string;
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

function freeId(organismes: readonly JsonObject[]): string {
  const taken = new Set(organismes.map(({ id }) => id));
  let number = organismes.length + 1;
  while (taken.has(`og-${number}`)) number += 1;
  return `og-${number}`;
}
