import { type JsonPointer, jsonPointer } from '../../kernel/json-pointer';
import type { OrganismeRenaming } from '../../model/division';
import type { OrganismeGestionnaire, Projet } from '../../model/projet';

/** The OG of several projects as those of one. */
export interface MergedOrganismes {
  readonly organismes: readonly OrganismeGestionnaire[];
  /** For each project the id that each of its OG bears in the merged one. */
  readonly ids: readonly ReadonlyMap<string, string>[];
  /** Each with the place of its project. */
  readonly renamed: readonly OrganismeRenaming[];
  /** Pointers to what the files say otherwise of one OG. */
  readonly leftOut: readonly JsonPointer[];
}

interface Entry {
  readonly id: string;
  readonly siren: string | undefined;
  /** The OG as each file has it, with the place of the file. */
  readonly versions: { readonly member: number; readonly organisme: OrganismeGestionnaire }[];
}

/**
 * Puts the OG of several projects together. The same SIREN in two files is the same OG; nothing
 * else proves it, so that an id which another file uses too is given to one OG only.
 */
export function mergeOrganismes(projets: readonly Projet[]): MergedOrganismes {
  const entries: Entry[] = [];
  const renamed: OrganismeRenaming[] = [];
  const taken = new Set<string>();
  const given = new Set(idsOf(projets));
  const ids = projets.map(({ organismesGestionnaires }, member) => {
    const own = new Map<string, string>();
    for (const organisme of organismesGestionnaires) {
      const { id: from, siren } = organisme;
      const twin = entries.find((other) => isSame(other, siren, member));
      const to = twin?.id ?? freeId(from, taken, given);
      if (twin === undefined) entries.push({ id: to, siren, versions: [{ member, organisme }] });
      else twin.versions.push({ member, organisme });
      const because = twin === undefined ? 'id-taken' : 'same-siren';
      if (to !== from) renamed.push({ member, from, to, because });
      taken.add(to);
      own.set(from, to);
    }
    return own;
  });
  return { organismes: entries.map(entryToOg), ids, renamed, leftOut: entries.flatMap(disputes) };
}

function idsOf(projets: readonly Projet[]): readonly string[] {
  return projets.flatMap(({ organismesGestionnaires }) =>
    organismesGestionnaires.map(({ id }) => id),
  );
}

// Two OG of one file are two, whatever their numbers.
function isSame(entry: Entry, siren: string | undefined, member: number): boolean {
  const isOfOthers = entry.versions.every((version) => version.member !== member);
  return siren !== undefined && entry.siren === siren && isOfOthers;
}

function freeId(id: string, taken: ReadonlySet<string>, given: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${number}`) || given.has(`${id}-${number}`)) number += 1;
  return `${id}-${number}`;
}

const facts = ['nom', 'nombreEsms'] as const;

function entryToOg({ id, siren, versions }: Entry): OrganismeGestionnaire {
  const agreed = facts.flatMap((fact) => {
    const [value, ...others] = valuesOf(fact, versions);
    return value === undefined || others.length > 0 ? [] : [[fact, value] as const];
  });
  return { id, ...Object.fromEntries(agreed), ...(siren === undefined ? {} : { siren }) };
}

function disputes({ versions }: Entry, index: number): readonly JsonPointer[] {
  return facts
    .filter((fact) => valuesOf(fact, versions).length > 1)
    .map((fact) => jsonPointer(['organismesGestionnaires', index, fact]));
}

// What one file says of an OG holds for it in all; a file that is silent doesn't contradict.
function valuesOf(
  fact: (typeof facts)[number],
  versions: Entry['versions'],
): readonly (string | number)[] {
  const values = versions.map(({ organisme }) => organisme[fact]);
  return [...new Set(values.filter((value) => value !== undefined))];
}
