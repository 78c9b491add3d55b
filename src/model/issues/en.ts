import { maximumDepth, maximumFields, maximumValues } from '../../kernel/plain-data';
import { maximumCount, maximumEntries, maximumHours, maximumIssues } from '../schema-limits';
import { groupDigits, type IssueCatalogue, type IssueWords } from './catalogue';

const grouped = (value: number): string => groupDigits(value, ',');

const instead = ({ where, expected, received }: IssueWords): string =>
  `${where}, expected ${expected}, not ${received}.`;

/** The issues of a project file in English. */
export const en: IssueCatalogue = {
  where: (path) => (path === undefined ? 'At the root of the project' : `At ${path}`),
  oneOf: (values) => `one of these values: ${values}`,
  expectations: {
    json: 'JSON data',
    'depth-limit': `at most ${maximumDepth} levels of nesting`,
    'width-limit': `at most ${grouped(maximumFields)} fields in an object`,
    'size-limit': `at most ${grouped(maximumValues)} values in all`,
    'issue-limit': `at most ${grouped(maximumIssues)} errors for all to be listed`,
    'ordinary-key': 'those of the project',
    object: 'an object { … }',
    entries: `a list of 1 to ${grouped(maximumEntries)} entries`,
    list: 'a list [ … ]',
    text: 'a text',
    identifier: 'an identifier, a text that is not empty',
    boolean: 'true or false',
    count: `a whole number from 1 to ${grouped(maximumCount)}`,
    'count-or-zero': `a whole number from 0 to ${grouped(maximumCount)}`,
    hours: `a number of hours from 0 to ${grouped(maximumHours)}`,
    date: 'a day that exists, written YYYY-MM-DD',
    finess: 'a FINESS number of 9 characters (digits, or 2A and 2B at the start for Corse)',
    'finess-key': 'a FINESS number whose check digit is right',
    'finess-departement':
      'a FINESS number of a département of the programme (Wallis-et-Futuna, 9806, is not)',
    siren: 'a SIREN number of 9 digits',
    'siren-key': 'a SIREN number whose check digit is right',
    categorie: 'the code of a FINESS category, of 3 digits',
    region: 'the INSEE code of a region that has an ARS, such as 84 or 04',
    'criterion-code': 'the code of a criterion, such as projet.pilote',
    'og-reference': 'the identifier (id) of an organisme gestionnaire of the project',
    'unique-og': 'an identifier (id) of its own for each organisme gestionnaire',
    'unique-finess': 'a FINESS number that stands only once in the project',
    'unique-service': 'a service that stands only once in the list',
    'region-of-finess': 'the region of the FINESS number',
    'champ-of-categorie': 'the champ of the FINESS category',
    'no-champ': 'no value here, since the FINESS category is one of health care',
    'single-esms': '1, since a FINESS number stands for a single ESMS',
  },
  defects: {
    accessor: 'an accessor (get or set)',
    bigint: 'a bigint',
    cycle: 'an object that contains itself',
    function: 'a function',
    infinite: 'an infinite number',
    instance: 'an object of a class',
    nan: 'NaN',
    sparse: 'a list with holes',
    symbol: 'a symbol',
    'too-deep': 'data nested more deeply',
    'too-many': 'more data',
    'too-wide': 'more fields',
    undefined: 'undefined',
    unreadable: 'an object that cannot be read',
  },
  sentences: {
    'not-json': instead,
    missing: ({ where, expected }) => `${where}, ${expected} is missing.`,
    'wrong-type': instead,
    'not-in-list': instead,
    'not-a-count': instead,
    'not-a-date': instead,
    'wrong-form': instead,
    'wrong-key': instead,
    'too-large': instead,
    empty: instead,
    duplicate: ({ where, expected, received }) =>
      `${where}, expected ${expected}; ${received} already stands above.`,
    'unknown-key': ({ where, allowed, received }) =>
      `${where}, the field ${received} is unknown; the possible fields are: ${allowed}.`,
    'unknown-reference': instead,
    'unknown-code': instead,
    contradiction: instead,
  },
  remedies: {
    'not-json': 'Replace this value by a text, a number, true, false, a list or an object.',
    missing: 'Add this field.',
    'wrong-type':
      'Write a text between quotes, and a number, true or false without; remove an optional field that you do not know.',
    'not-in-list': 'Choose a value of the list, or remove this one if you do not know it.',
    'not-a-count': 'Correct this number, or remove the field if you do not know it.',
    'not-a-date': 'Correct this date, or remove the field if you do not know it.',
    'wrong-form': 'Correct the way it is written, or remove the field if it is optional.',
    'wrong-key': 'One character at least is wrong: copy the number again from its source.',
    'too-large': 'This is a technical limit: reduce this value or split the project.',
    empty: 'Fill in this value.',
    duplicate: 'Remove the repetition, or correct one of the two values.',
    'unknown-key': 'Correct the name of the field, or remove it.',
    'unknown-reference': 'Correct the reference, or add this organisme to organismesGestionnaires.',
    'unknown-code': 'Check the code at its source, or remove the field if it is optional.',
    contradiction: 'Correct one of the two values, or remove this one.',
  },
  suggestion: (value) => `Likely value: "${value}".`,
};
