import type { ProjetInput, RegionCode, Territoire } from 'esms-numerique';

/** What the rule looks at, counted: all that an engine without lists of ESMS needs. */
export interface Facts {
  readonly esms: number;
  readonly og: number;
  readonly territoire: Territoire;
  readonly acquisitions: number;
  readonly misesEnConformite: number;
  /** ESMS that ask for equipment and whose OG manages fewer than 15. */
  readonly equipements: number;
}

const outreMer = new Set(['01', '02', '03', '04', '06']);

/** The facts of a project file that is right: nothing is checked. */
export function deriveFacts(input: unknown): Facts {
  const { organismesGestionnaires, esms } = input as ProjetInput;
  const petits = new Set<string>();
  for (const { id, nombreEsms = 0 } of organismesGestionnaires) if (nombreEsms < 15) petits.add(id);
  const og = new Set<string>();
  const regions = new Map<RegionCode, number>();
  let count = 0;
  let acquisitions = 0;
  let misesEnConformite = 0;
  let equipements = 0;
  for (const each of esms) {
    const { nombre = 1, organismeGestionnaire, region = '', operation } = each;
    count += nombre;
    og.add(organismeGestionnaire);
    regions.set(region, (regions.get(region) ?? 0) + nombre);
    if (operation === 'acquisition') acquisitions += nombre;
    if (operation === 'mise-en-conformite') misesEnConformite += nombre;
    if (each.equipement && petits.has(organismeGestionnaire)) equipements += nombre;
  }
  return {
    esms: count,
    og: og.size,
    territoire: territoireOf(largest(regions)),
    acquisitions,
    misesEnConformite,
    equipements,
  };
}

function largest(regions: ReadonlyMap<RegionCode, number>): RegionCode {
  let most = 0;
  let found = '';
  for (const [region, count] of regions) {
    if (count <= most) continue;
    most = count;
    found = region;
  }
  return found;
}

function territoireOf(region: RegionCode): Territoire {
  if (region === '94') return 'corse';
  return outreMer.has(region) ? 'outre-mer' : 'metropole';
}
