import type { JsonPointer } from '../kernel/json-pointer';
import type { Projet } from '../model/projet';
import type { FactPath } from '../model/rule';

type Reader = (projet: Projet) => boolean | undefined;

const readers: Readonly<Record<FactPath, Reader>> = {
  porteeNationale: ({ porteeNationale }) => porteeNationale,
  'solution.plateformeEParcours': ({ solution }) => solution?.plateformeEParcours,
  'solution.unique': ({ solution }) => solution?.unique,
  'solution.cahierDesCharges': ({ solution }) => solution?.cahierDesCharges,
  'solution.marcheNational': ({ solution }) => solution?.marcheNational,
  'solution.referencementSegur': ({ solution }) => solution?.referencementSegur,
  'solution.derogation.champCouvertEntierement': ({ solution }) =>
    solution?.derogation?.champCouvertEntierement,
  'solution.derogation.engagementEditeur': ({ solution }) =>
    solution?.derogation?.engagementEditeur,
  'amoa.marche': ({ amoa }) => amoa?.marche,
  'amoa.pilotage': ({ amoa }) => amoa?.pilotage,
};

/** Reads a boolean field off a project file; undefined where it is absent. */
export function readerOf(path: FactPath): Reader {
  return readers[path];
}

/** Where the field stands. */
export function pointerOf(path: FactPath): JsonPointer {
  return `/${path.replaceAll('.', '/')}`;
}
