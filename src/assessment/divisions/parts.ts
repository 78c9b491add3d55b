import type { DivisionPart } from '../../model/division';
import type { Esms, Projet } from '../../model/projet';
import { deriveFacts } from '../../projet/derive-facts';

/** A part of a project, and what of the whole doesn't stand in it. */
export interface Part extends Pick<DivisionPart, 'leftOut'> {
  readonly projet: Projet;
}

/**
 * The project of some ESMS of another: with the OG that run them, and all that the whole states.
 * The porteur stands in the part in which its OG is, and is unknown in the others.
 */
export function partOf(projet: Projet, esms: readonly Esms[]): readonly Part[] {
  const { porteur, ...facts } = projet;
  const present = new Set(esms.map(({ organismeGestionnaire }) => organismeGestionnaire));
  const [organisme, ...organismes] = projet.organismesGestionnaires.filter(({ id }) =>
    present.has(id),
  );
  const [entry, ...entries] = esms;
  if (organisme === undefined || entry === undefined) return [];
  const isCarried = porteur !== undefined && present.has(porteur);
  return [
    {
      projet: {
        ...facts,
        ...(isCarried ? { porteur } : {}),
        organismesGestionnaires: [organisme, ...organismes],
        esms: [entry, ...entries],
      },
      leftOut: porteur === undefined || isCarried ? [] : ['/porteur'],
    },
  ];
}

/** The ESMS of a project by OG, in the order in which the file first names them. */
export function splitByOg({ esms }: Projet): readonly (readonly Esms[])[] {
  return groupBy(esms, ({ organismeGestionnaire }) => organismeGestionnaire);
}

/** The ESMS of a project by region; null where the region of one isn't known. */
export function splitByRegion(projet: Projet): readonly (readonly Esms[])[] | null {
  const regions = deriveFacts(projet).esms.map(({ region }) => region);
  if (regions.includes(undefined)) return null;
  return groupBy(projet.esms, (_, index) => regions[index] ?? '');
}

function groupBy(
  esms: readonly Esms[],
  keyOf: (entry: Esms, index: number) => string,
): readonly (readonly Esms[])[] {
  const groups = new Map<string, Esms[]>();
  for (const [index, entry] of esms.entries()) {
    const key = keyOf(entry, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}
