import { canonicalJson } from '../../kernel/canonical-json';
import type { Esms, Projet } from '../../model/projet';
import { deriveFacts } from '../../projet/derive-facts';

/** A project whose ESMS that are alike stand together, and where they stand in the file. */
export interface Gathered {
  readonly projet: Projet;
  readonly placesOf: (entry: number) => readonly number[];
}

/**
 * Puts ESMS that are alike into one lot: every answer is the same, and a file of thousands of them
 * is searched as quickly as one of a few lots.
 */
export function gatherEsms(projet: Projet): Gathered {
  const lots = new Map<string, { esms: Esms; places: number[] }>();
  for (const { index, nombre, finess, essms: _, ...facts } of deriveFacts(projet).esms) {
    const key = canonicalJson({ ...facts, isNamed: finess !== undefined });
    const lot = lots.get(key);
    if (lot === undefined) {
      const esms = projet.esms[index] as Esms;
      lots.set(key, { esms: { ...withRegion(esms, facts.region), nombre }, places: [index] });
    } else {
      lot.esms = { ...lot.esms, nombre: (lot.esms.nombre ?? 1) + nombre };
      lot.places.push(index);
    }
  }
  const all = [...lots.values()];
  const esms = all.map((lot) => lot.esms) as unknown as readonly [Esms, ...Esms[]];
  return { projet: { ...projet, esms }, placesOf: (entry) => all[entry]?.places ?? [] };
}

function withRegion(esms: Esms, region: string | undefined): Esms {
  return region === undefined ? esms : { ...esms, region };
}
