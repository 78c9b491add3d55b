import { writeNumber } from '../../kernel/written';
import type { IssueWords } from '../../model/issues/catalogue';
import { en as projet } from '../../model/issues/en';
import { maximumEntries, maximumHours } from '../../model/schema-limits';
import { maximumColumns } from '../limits';
import type { ListCatalogue } from './catalogue';

const grouped = (value: number): string => writeNumber(value, 'en');

const instead = ({ where, expected, received }: IssueWords): string =>
  `${where}: expected ${expected}, not ${received}.`;

const emptyIfUnknown = 'Correct this cell, or leave it empty if you do not know it.';

/** The issues of a list of ESMS in English. */
export const en: ListCatalogue = {
  ...projet,
  cell: (line, { letter, header }) =>
    `Line ${line}, column ${letter}${header === '' ? '' : ` (${header})`}`,
  line: (line) => `Line ${line}`,
  list: 'For the whole list',
  projet,
  expectations: {
    ...projet.expectations,
    boolean: 'oui or non (or vrai, faux, 1, 0, x)',
    entries: `1 to ${grouped(maximumEntries)} ESMS`,
    hours: `a number of hours from 0 to ${grouped(maximumHours)}, written as 12000 or 12000,5`,
    identifier: 'the name or the identifier of the organisme gestionnaire',
    'og-reference': 'the name or the identifier of the organisme gestionnaire',
    'unique-finess': 'a FINESS number that stands only once in the list',
    region: 'the name or the INSEE code of a region that has an ARS, such as Bretagne or 53',
    categorie: 'the code of a FINESS category, of 3 digits, with or without its label',
    csv: 'a CSV file (in the spreadsheet: Save as, CSV)',
    content: 'a line of headers, then a line for each ESMS',
    'closed-quotes':
      'a closing quotation mark at the end of a cell (from there on nothing is read)',
    header: 'a header above this filled cell',
    'known-header': 'a known header',
    'single-column': 'a single column for this fact',
    columns: `at most ${grouped(maximumColumns)} columns`,
    'og-column': 'the column "Organisme gestionnaire"',
    'same-og-fact': 'the same value for all ESMS of an organisme gestionnaire',
    facts: 'the facts of the project to be an object { … }',
    'no-esms': 'facts of the project without a field esms, since the list gives the ESMS',
    'structureet-records': 'the FINESS extraction of establishments ("structureet" lines)',
    'finess-geographique':
      'the FINESS number of the establishment or service, distinct from that of the legal entity',
    'categorie-of-extraction': 'the category of the FINESS extraction',
    'og-of-extraction': 'the legal entity of the FINESS extraction',
    'single-og-of-extraction':
      'the same organisme gestionnaire for the ESMS of one FINESS legal entity',
  },
  sentences: {
    'wrong-file': ({ expected }) => `This file is not ${expected}.`,
    'not-json': instead,
    missing: ({ where, expected }) => `${where}: ${expected} is missing.`,
    'wrong-type': instead,
    'not-in-list': instead,
    'not-a-count': instead,
    'not-a-date': instead,
    'wrong-form': instead,
    'wrong-key': instead,
    'too-large': instead,
    empty: ({ where, expected }) => `${where}: expected ${expected}; there is nothing.`,
    duplicate: ({ where, expected, received }) =>
      `${where}: expected ${expected}; ${received} already stands above.`,
    'unknown-key': ({ where, allowed, received }) =>
      `${where}: the header ${received} is unknown; the possible headers are: ${allowed}.`,
    'unknown-reference': instead,
    'unknown-code': instead,
    contradiction: instead,
  },
  remedies: {
    ...projet.remedies,
    'wrong-file': 'Choose another, or save this one in the right form.',
    missing: 'Complete the list.',
    'wrong-type': emptyIfUnknown,
    'not-in-list': 'Choose a value of the list, or leave the cell empty.',
    'not-a-count': emptyIfUnknown,
    'wrong-form': 'Correct the way it is written, or leave the cell empty if it is optional.',
    'too-large': 'This is a technical limit: reduce this value or split the list.',
    empty: 'Complete the list.',
    'unknown-key': 'Correct the header, or remove the column.',
    'unknown-code': 'Check the code at its source, or leave the cell empty.',
    contradiction: 'Correct one of the two values, or leave this cell empty.',
  },
};
