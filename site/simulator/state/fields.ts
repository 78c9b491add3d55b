import {
  champs,
  evenements,
  operations,
  pieces,
  regroupements,
} from '../../../src/model/vocabulary';
import { regions } from '../../../src/referentiels/regions';

/** How a field is asked for. Whatever the kind, leaving it empty says that it is unknown. */
export type FieldKind =
  | 'count'
  | 'text'
  | 'date'
  | 'yes-no'
  | 'champ'
  | 'operation'
  | 'region'
  | 'regroupement';

/** A field of the form: where it stands in the project file, and how it is asked for. */
export interface Field {
  readonly pointer: string;
  readonly kind: FieldKind;
}

/** The values of each kind that offers a choice. */
export const choices: Readonly<Partial<Record<FieldKind, readonly string[]>>> = {
  champ: champs,
  operation: operations,
  regroupement: regroupements,
  region: regions.map(({ code }) => code),
};

/** The fields of a lot of ESMS, after the organisation that runs it. */
export const lotFields: readonly Field[] = [
  { pointer: '/nombre', kind: 'count' },
  { pointer: '/region', kind: 'region' },
  { pointer: '/champ', kind: 'champ' },
  { pointer: '/operation', kind: 'operation' },
  { pointer: '/medicalise', kind: 'yes-no' },
  { pointer: '/assuranceMaladie', kind: 'yes-no' },
  { pointer: '/equipement', kind: 'yes-no' },
];

/** What home services are paid by. */
export const hourFields: readonly Field[] = [
  { pointer: '/heures/essentielles', kind: 'count' },
  { pointer: '/heures/confort', kind: 'count' },
];

export const groupFields: readonly Field[] = [
  { pointer: '/regroupement', kind: 'regroupement' },
  { pointer: '/porteeNationale', kind: 'yes-no' },
];

export const solutionFields: readonly Field[] = [
  'unique',
  'cahierDesCharges',
  'marcheNational',
  'referencementSegur',
  'plateformeEParcours',
  'derogation/champCouvertEntierement',
  'derogation/engagementEditeur',
].map((name) => ({ pointer: `/solution/${name}`, kind: 'yes-no' }));

export const amoaFields: readonly Field[] = [
  { pointer: '/amoa/marche', kind: 'yes-no' },
  { pointer: '/amoa/pilotage', kind: 'yes-no' },
];

export const dateFields: readonly Field[] = evenements.map((evenement) => ({
  pointer: `/evenements/${evenement}`,
  kind: 'date',
}));

export const pieceFields: readonly Field[] = pieces.map((piece) => ({
  pointer: `/pieces/${piece}`,
  kind: 'yes-no',
}));

/** A file in which nothing is lacking. */
export const allPieces: Readonly<Record<string, true>> = Object.fromEntries(
  pieces.map((piece) => [piece, true]),
);
