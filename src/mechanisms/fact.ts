import type { JsonPointer } from '../kernel/json-pointer';
import type { Projet } from '../model/projet';
import type { FactPath } from '../model/rule';

/** A boolean field of the project file: its value, undefined where absent, and where it stands. */
export function readFact(
  path: FactPath,
  projet: Projet,
): { readonly value: boolean | undefined; readonly pointer: JsonPointer } {
  return { value: read(path, projet), pointer: `/${path.replaceAll('.', '/')}` };
}

function read(path: FactPath, { solution, amoa, porteeNationale }: Projet): boolean | undefined {
  switch (path) {
    case 'porteeNationale':
      return porteeNationale;
    case 'solution.plateformeEParcours':
      return solution?.plateformeEParcours;
    case 'solution.unique':
      return solution?.unique;
    case 'solution.cahierDesCharges':
      return solution?.cahierDesCharges;
    case 'solution.marcheNational':
      return solution?.marcheNational;
    case 'solution.referencementSegur':
      return solution?.referencementSegur;
    case 'solution.derogation.champCouvertEntierement':
      return solution?.derogation?.champCouvertEntierement;
    case 'solution.derogation.engagementEditeur':
      return solution?.derogation?.engagementEditeur;
    case 'amoa.marche':
      return amoa?.marche;
    case 'amoa.pilotage':
      return amoa?.pilotage;
  }
}
