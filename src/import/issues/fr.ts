import { french } from '../../kernel/french';
import { writeNumber } from '../../kernel/written';
import type { IssueWords } from '../../model/issues/catalogue';
import { fr as projet } from '../../model/issues/fr';
import { maximumEntries, maximumHours } from '../../model/schema-limits';
import { maximumColumns } from '../limits';
import type { ListCatalogue } from './catalogue';

const grouped = (value: number): string => writeNumber(value, 'fr');

const instead = ({ where, expected, received }: IssueWords): string =>
  french`${where} : il faut ${expected}, et non ${received}.`;

const emptyIfUnknown = 'Corrigez cette cellule, ou laissez-la vide si vous l’ignorez.';

/** The issues of a list of ESMS in French. */
export const fr: ListCatalogue = {
  ...projet,
  cell: (line, { letter, header }) =>
    `Ligne ${line}, colonne ${letter}${header === '' ? '' : ` (${header})`}`,
  line: (line) => `Ligne ${line}`,
  list: 'Pour la liste entière',
  projet,
  expectations: {
    ...projet.expectations,
    boolean: 'oui ou non (ou vrai, faux, 1, 0, x)',
    entries: `de 1 à ${grouped(maximumEntries)} ESMS`,
    hours: `un nombre d’heures de 0 à ${grouped(maximumHours)}, écrit comme 12000 ou 12000,5`,
    identifier: 'le nom ou l’identifiant de l’organisme gestionnaire',
    'og-reference': 'le nom ou l’identifiant de l’organisme gestionnaire',
    'unique-finess': 'un numéro FINESS qui ne figure qu’une fois dans la liste',
    region: 'le nom ou le code INSEE d’une région qui a une ARS, comme Bretagne ou 53',
    categorie: 'un code de catégorie FINESS de 3 chiffres, suivi ou non de son libellé',
    csv: french`un fichier CSV (dans le tableur : Enregistrer sous, CSV)`,
    content: 'une ligne d’intitulés, puis une ligne par ESMS',
    'closed-quotes': 'un guillemet fermant à la fin d’une cellule (à partir de là, rien n’est lu)',
    header: 'un intitulé au-dessus de cette cellule remplie',
    'known-header': 'un intitulé connu',
    'single-column': 'une seule colonne pour cette information',
    columns: `au plus ${grouped(maximumColumns)} colonnes`,
    'og-column': french`la colonne « Organisme gestionnaire »`,
    'same-og-fact': 'la même valeur pour tous les ESMS d’un organisme gestionnaire',
    facts: 'que les informations sur le projet soient un objet { … }',
    'no-esms': 'des informations sur le projet sans champ esms, puisque la liste donne les ESMS',
    'structureet-records': french`l’extraction FINESS des établissements (lignes « structureet »)`,
    'finess-geographique':
      'le numéro FINESS de l’établissement ou du service, distinct de celui de l’entité juridique',
    'categorie-of-extraction': 'la catégorie de l’extraction FINESS',
    'og-of-extraction': 'l’entité juridique de l’extraction FINESS',
    'single-og-of-extraction':
      'le même organisme gestionnaire pour les ESMS d’une même entité juridique FINESS',
  },
  sentences: {
    'wrong-file': ({ expected }) => `Ce fichier n’est pas ${expected}.`,
    'not-json': instead,
    missing: ({ where, expected }) => french`${where} : il manque ${expected}.`,
    'wrong-type': instead,
    'not-in-list': instead,
    'not-a-count': instead,
    'not-a-date': instead,
    'wrong-form': instead,
    'wrong-key': instead,
    'too-large': instead,
    empty: ({ where, expected }) => french`${where} : il faut ${expected} ; il n’y a rien.`,
    duplicate: ({ where, expected, received }) =>
      french`${where} : il faut ${expected} ; ${received} figure déjà plus haut.`,
    'unknown-key': ({ where, allowed, received }) =>
      french`${where} : l’intitulé ${received} est inconnu ; les intitulés possibles sont : ${allowed}.`,
    'unknown-reference': instead,
    'unknown-code': instead,
    contradiction: instead,
  },
  remedies: {
    ...projet.remedies,
    'wrong-file': 'Choisissez-en un autre, ou enregistrez celui-ci sous la bonne forme.',
    missing: 'Complétez la liste.',
    'wrong-type': emptyIfUnknown,
    'not-in-list': 'Choisissez une valeur de la liste, ou laissez la cellule vide.',
    'not-a-count': emptyIfUnknown,
    'wrong-form': 'Corrigez l’écriture, ou laissez la cellule vide si elle est facultative.',
    'too-large': 'C’est une limite technique : réduisez cette valeur ou partagez la liste.',
    empty: 'Complétez la liste.',
    'unknown-key': 'Corrigez l’intitulé, ou retirez la colonne.',
    'unknown-code': 'Vérifiez le code à sa source, ou laissez la cellule vide.',
    contradiction: 'Corrigez l’une des deux valeurs, ou laissez cette cellule vide.',
  },
};
