import { fold } from './fold';

/** What a column of a list holds. */
export type ListField =
  | 'finess'
  | 'organismeGestionnaire'
  | 'siren'
  | 'nombreEsms'
  | 'nombre'
  | 'operation'
  | 'champ'
  | 'categorie'
  | 'region'
  | 'medicalise'
  | 'assuranceMaladie'
  | 'equipement'
  | 'essentielles'
  | 'confort'
  | 'note';

/**
 * The headers of each column, as people write them; the first is the one of the template. `note`
 * columns are for people: nothing reads them.
 */
export const headersOf: Readonly<Record<ListField, readonly [string, ...string[]]>> = {
  finess: [
    'N° FINESS',
    'FINESS',
    'FINESS ET',
    'N° FINESS ET',
    'FINESS géographique',
    'N° FINESS géographique',
    'FINESS de l’ESMS',
    'N° FINESS de l’ESMS',
    'FINESS établissement',
    'N° FINESS établissement',
    'N° FINESS de l’établissement',
    'nofinesset',
  ],
  organismeGestionnaire: [
    'Organisme gestionnaire',
    'Organisme gestionnaire (OG)',
    'Organisme',
    'OG',
    'Gestionnaire',
    'Nom OG',
    'Nom de l’OG',
    'Nom de l’organisme gestionnaire',
    'Identifiant de l’OG',
    'OG gestionnaire',
  ],
  siren: ['SIREN de l’OG', 'SIREN', 'N° SIREN', 'SIREN OG', 'SIREN de l’organisme gestionnaire'],
  nombreEsms: [
    'Nombre d’ESMS de l’OG',
    'Nombre d’ESMS de l’organisme gestionnaire',
    'Nombre d’ESMS gérés',
    'Nombre d’ESMS gérés par l’OG',
    'Nombre total d’ESMS de l’OG',
    'ESMS de l’OG',
    'ESMS gérés',
    'nombreEsms',
  ],
  nombre: ['Nombre d’ESMS', 'Nombre', 'Nb d’ESMS', 'Nb ESMS', 'Nombre d’établissements'],
  operation: ['Opération', 'Type d’opération', 'Nature de l’opération'],
  champ: ['Champ', 'Secteur', 'Champ d’activité', 'Type de public'],
  categorie: [
    'Catégorie',
    'Catégorie FINESS',
    'Code catégorie',
    'Code de catégorie',
    'Catégorie d’établissement',
    'categetab',
  ],
  region: ['Région', 'Code région', 'Code INSEE de la région', 'ARS'],
  medicalise: ['Médicalisé', 'Médicalisé (oui/non)', 'ESMS médicalisé', 'Établissement médicalisé'],
  assuranceMaladie: [
    'Assurance maladie',
    'Assurance maladie (oui/non)',
    'Financé par l’assurance maladie',
    'Financement assurance maladie',
    'Financement par l’assurance maladie',
  ],
  equipement: [
    'Équipement',
    'Équipement (oui/non)',
    'Équipements',
    'Équipement demandé',
    'Demande d’équipement',
  ],
  essentielles: ['Heures essentielles', 'Nombre d’heures essentielles'],
  confort: ['Heures de confort', 'Heures confort', 'Nombre d’heures de confort'],
  note: [
    'Commentaire',
    'Commentaires',
    'Remarque',
    'Remarques',
    'Observation',
    'Observations',
    'Nom de l’ESMS',
    'Nom',
    'Nom de l’établissement',
    'Nom établissement',
    'Établissement',
    'Établissement ou service',
    'ESMS',
    'Raison sociale',
    'Adresse',
    'Code postal',
    'Commune',
    'Ville',
    'Département',
    'Capacité',
    'Places',
    'Téléphone',
    'Email',
    // The number of the legal entity tells none of its ESMS from another.
    'FINESS EJ',
    'N° FINESS EJ',
    'FINESS juridique',
    'N° FINESS juridique',
    'N° FINESS de l’entité juridique',
    'nofinessej',
  ],
};

const fields = Object.keys(headersOf) as readonly ListField[];

/** Every header that is known. */
export const knownHeaders: readonly string[] = fields.flatMap((field) => headersOf[field]);

const fieldsByHeader: ReadonlyMap<string, ListField> = new Map(
  fields.flatMap((field) => headersOf[field].map((header) => [foldHeader(header), field] as const)),
);

/**
 * What the column of a header holds; undefined where the header is none that is known.
 *
 * @example
 * fieldOfHeader('numero_finess'); // => 'finess'
 */
export function fieldOfHeader(header: string): ListField | undefined {
  return fieldsByHeader.get(foldHeader(header));
}

// « N° », « Nº », « No », « Num. » and « Numéro » are one word.
function foldHeader(header: string): string {
  return fold(header).replace(/^(numero|num|nº|no)(?=finess|siren)/, 'n');
}
