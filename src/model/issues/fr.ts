import { maximumDepth, maximumFields, maximumValues } from '../../kernel/plain-data';
import {
  maximumCount,
  maximumEntries,
  maximumEsms,
  maximumHours,
  maximumIssues,
} from '../schema-limits';
import { groupDigits, type IssueCatalogue, type IssueWords } from './catalogue';

const grouped = (value: number): string => groupDigits(value, '\u00a0');

const instead = ({ where, expected, received }: IssueWords): string =>
  `${where}, il faut ${expected}, et non ${received}.`;

/** The issues of a project file in French. */
export const fr: IssueCatalogue = {
  where: (path) => (path === undefined ? 'À la racine' : `À ${path}`),
  oneOf: (values) => `une de ces valeurs : ${values}`,
  expectations: {
    json: 'une donnée JSON',
    'depth-limit': `au plus ${maximumDepth} niveaux d’imbrication`,
    'width-limit': `au plus ${grouped(maximumFields)} champs par objet`,
    'size-limit': `au plus ${grouped(maximumValues)} valeurs en tout`,
    'issue-limit': `au plus ${grouped(maximumIssues)} erreurs pour que toutes soient listées`,
    'ordinary-key': 'ceux du projet',
    object: 'un objet { … }',
    entries: `une liste de 1 à ${grouped(maximumEntries)} éléments`,
    list: 'une liste [ … ]',
    text: 'un texte',
    identifier: 'un identifiant, texte non vide',
    boolean: 'true ou false',
    count: `un nombre entier de 1 à ${grouped(maximumCount)}`,
    'count-or-zero': `un nombre entier de 0 à ${grouped(maximumCount)}`,
    'count-of-use': 'un nombre entier, zéro ou plus',
    'part-of-whole': 'un nombre qui ne dépasse pas celui dont il est une partie',
    hours: `un nombre d’heures de 0 à ${grouped(maximumHours)}`,
    date: 'un jour qui existe, écrit AAAA-MM-JJ',
    finess: 'un numéro FINESS de 9 caractères (chiffres, ou 2A et 2B au début pour la Corse)',
    'finess-key': 'un numéro FINESS dont la clé de contrôle est juste',
    'finess-departement':
      'un numéro FINESS d’un département du programme (Wallis-et-Futuna, 9806, n’en est pas)',
    siren: 'un numéro SIREN de 9 chiffres',
    'siren-key': 'un numéro SIREN dont la clé de contrôle est juste',
    categorie: 'un code de catégorie FINESS de 3 chiffres',
    region: 'le code INSEE d’une région qui a une ARS, comme 84 ou 04',
    'criterion-code': 'un code de critère, comme projet.pilote',
    'og-reference': 'l’identifiant (id) d’un organisme gestionnaire du projet',
    'unique-og': 'un identifiant (id) différent pour chaque organisme gestionnaire',
    'unique-finess': 'un numéro FINESS qui ne figure qu’une fois dans le projet',
    'unique-service': 'un service qui ne figure qu’une fois dans la liste',
    'region-of-finess': 'la région du numéro FINESS',
    'champ-of-categorie': 'le champ de la catégorie FINESS',
    'no-champ': 'l’absence de cette valeur, car la catégorie FINESS relève du sanitaire',
    'single-esms': '1, car un numéro FINESS désigne un seul ESMS',
    'total-esms': `au plus ${grouped(maximumEsms)} ESMS en tout`,
    overrides: 'une liste de valeurs { code, value, citation }',
    'parameter-code': 'le code d’un paramètre de l’édition',
    'unique-parameter': 'un paramètre qui ne figure qu’une fois dans la liste',
    'parameter-count': 'un nombre entier positif ou nul, ou un objet lessThan',
    'parameter-amount':
      'un montant en euros, positif ou nul, écrit comme "25000.00", ou un objet atMost',
    'parameter-rate': 'une part entre 0 et 1, écrite comme "0.40"',
    'parameter-date': 'un jour écrit AAAA-MM-JJ, ou un objet from et to dans l’ordre',
    'shares-sum': 'des parts de versement qui font 1 en tout, et jamais plus',
    citation: 'une citation { document, locator } du texte qui donne la valeur',
  },
  defects: {
    accessor: 'un accesseur (get ou set)',
    bigint: 'un bigint',
    cycle: 'un objet qui se contient lui-même',
    function: 'une fonction',
    infinite: 'un nombre infini',
    instance: 'un objet d’une classe',
    nan: 'NaN',
    sparse: 'une liste à trous',
    symbol: 'un symbole',
    'too-deep': 'des données imbriquées plus profondément',
    'too-many': 'des données plus nombreuses',
    'too-wide': 'davantage de champs',
    undefined: 'undefined',
    unreadable: 'un objet illisible',
  },
  sentences: {
    'not-json': instead,
    missing: ({ where, expected }) => `${where}, il manque ${expected}.`,
    'wrong-type': instead,
    'not-in-list': instead,
    'not-a-count': instead,
    'not-a-date': instead,
    'wrong-form': instead,
    'wrong-key': instead,
    'too-large': instead,
    empty: instead,
    duplicate: ({ where, expected, received }) =>
      `${where}, il faut ${expected} ; ${received} y figure déjà plus haut.`,
    'unknown-key': ({ where, allowed, received }) =>
      `${where}, le champ ${received} est inconnu ; les champs possibles sont : ${allowed}.`,
    'unknown-reference': instead,
    'unknown-code': instead,
    contradiction: instead,
  },
  remedies: {
    'not-json':
      'Remplacez cette valeur par un texte, un nombre, true, false, une liste ou un objet.',
    missing: 'Ajoutez ce champ.',
    'wrong-type':
      'Écrivez un texte entre guillemets, un nombre, true ou false sans guillemets ; un champ facultatif que vous ne connaissez pas se retire.',
    'not-in-list': 'Choisissez une valeur de la liste, ou retirez celle-ci si vous l’ignorez.',
    'not-a-count': 'Corrigez ce nombre, ou retirez le champ si vous l’ignorez.',
    'not-a-date': 'Corrigez cette date, ou retirez le champ si vous l’ignorez.',
    'wrong-form': 'Corrigez l’écriture, ou retirez le champ s’il est facultatif.',
    'wrong-key': 'Un caractère au moins est faux : recopiez le numéro depuis sa source.',
    'too-large': 'C’est une limite technique : réduisez cette valeur ou partagez le projet.',
    empty: 'Complétez cette valeur.',
    duplicate: 'Retirez la répétition, ou corrigez l’une des deux valeurs.',
    'unknown-key': 'Corrigez le nom du champ, ou retirez-le.',
    'unknown-reference':
      'Corrigez la référence, ou ajoutez cet organisme à organismesGestionnaires.',
    'unknown-code': 'Vérifiez le code à sa source, ou retirez le champ s’il est facultatif.',
    contradiction: 'Corrigez l’une des deux valeurs, ou retirez celle-ci.',
  },
  suggestion: (value) => `Valeur probable : « ${value} ».`,
};
