import type { ProjetInput } from 'esms-numerique';
import { fullProjet } from './full-projets';

/** As many projects and ESMS as the whole country might have. */
export const france = { projets: 1_400, esms: 36_500 } as const;

/** The projects of a fictitious country, whose ESMS are 36,500 in all. */
export function franceProjets(): readonly ProjetInput[] {
  const { projets, esms } = france;
  const share = Math.floor(esms / projets);
  const larger = esms - share * projets;
  return Array.from({ length: projets }, (_, index) => {
    // Pairs of a small and a large project: sizes vary, their sum doesn't.
    const off = (Math.floor(index / 2) % (share - 1)) * (index % 2 === 0 ? 1 : -1);
    return fullProjet(share + off + (index < larger ? 1 : 0), index);
  });
}
