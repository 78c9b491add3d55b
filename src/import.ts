/**
 * Lists of ESMS that a spreadsheet saved as CSV, read as projects. It stands apart from the root,
 * which doesn't load the reading of CSV; it runs in a browser too.
 *
 * @packageDocumentation
 */

export type { Etablissement, FinessExtraction } from './import/extraction/finess-extraction';
export { readFinessExtraction } from './import/extraction/read-finess-extraction';
export { formatImportIssue } from './import/issues/format-import-issue';
export type { ImportIssue, ImportIssueCode, ImportIssueFields } from './import/issues/import-issue';
export { listFinessNumbers } from './import/list-finess-numbers';
export { type EsmsList, type EsmsListOptions, parseEsmsList } from './import/parse-esms-list';
export type { ListColumn } from './import/place';
export type { ListEncoding } from './import/table/decode';
export { esmsListTemplate } from './import/template';
export type { ByteChunks } from './kernel/byte-lines';
