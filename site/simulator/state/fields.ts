import type {
  Amoa,
  Esms,
  OrganismeGestionnaire,
  Projet,
  Solution,
} from '../../../src/model/projet';
import { evenements, pieces } from '../../../src/model/vocabulary';

/** How a field is asked for. Whatever the kind, leaving it empty says that it is unknown. */
export type FieldKind =
  | 'count'
  | 'text'
  | 'numero'
  | 'categorie'
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

/**
 * A field for each fact of a part of the project file, but for those that are asked for elsewhere.
 * The kinds are told by the type of the part: a fact that it gains has to have its field here.
 */
function fieldsOf<Part, Elsewhere extends keyof Part = never>(
  base: string,
  kinds: Readonly<Record<Exclude<keyof Part, Elsewhere>, FieldKind>>,
): readonly Field[] {
  const entries = Object.entries<FieldKind>(kinds);
  return entries.map(([name, kind]) => ({ pointer: `${base}/${name}`, kind }));
}

type Lists = 'organismesGestionnaires' | 'esms';
type Parts = 'solution' | 'amoa' | 'evenements' | 'pieces' | 'certifications';
type Group = 'regroupement' | 'porteeNationale';

export const projetFields = fieldsOf<Projet, Lists | Parts | Group | 'porteur'>('', {
  nom: 'text',
});

export const groupFields = fieldsOf<Pick<Projet, Group>>('', {
  regroupement: 'regroupement',
  porteeNationale: 'yes-no',
});

/** The fields of an organisation; its `id` is given by the form. */
export const organismeFields = fieldsOf<OrganismeGestionnaire, 'id'>('', {
  nom: 'text',
  siren: 'numero',
  nombreEsms: 'count',
});

/** The fields of a lot of ESMS, after the organisation that runs it. */
export const lotFields = fieldsOf<Esms, 'organismeGestionnaire' | 'heures'>('', {
  nombre: 'count',
  finess: 'numero',
  categorie: 'categorie',
  region: 'region',
  champ: 'champ',
  operation: 'operation',
  medicalise: 'yes-no',
  assuranceMaladie: 'yes-no',
  equipement: 'yes-no',
});

/** What home services are paid by. */
export const hourFields = fieldsOf<NonNullable<Esms['heures']>>('/heures', {
  essentielles: 'count',
  confort: 'count',
});

export const solutionFields: readonly Field[] = [
  ...fieldsOf<Solution, 'servicesSocles' | 'derogation'>('/solution', {
    nom: 'text',
    unique: 'yes-no',
    cahierDesCharges: 'yes-no',
    marcheNational: 'yes-no',
    referencementSegur: 'yes-no',
    plateformeEParcours: 'yes-no',
  }),
  ...fieldsOf<NonNullable<Solution['derogation']>>('/solution/derogation', {
    champCouvertEntierement: 'yes-no',
    engagementEditeur: 'yes-no',
  }),
];

export const amoaFields = fieldsOf<Amoa>('/amoa', { marche: 'yes-no', pilotage: 'yes-no' });

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
