import { readdirSync, readFileSync } from 'node:fs';
import { type Json, projetOf, readCaseBooks } from '../cases/case';

const fixtures = new URL('../../fixtures/', import.meta.url);

/** The text of a fixture. */
export function readText(path: string): string {
  return readFileSync(new URL(path, fixtures), 'utf8');
}

/** A fixture of JSON. */
export function readJson(path: string): Json {
  return JSON.parse(readText(path));
}

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, fixtures))
    .sort()
    .map((file) => `${folder}${file}`);

const books = readCaseBooks();

/** The projects of the fixtures: the demonstration, an example of each edition, the worked cases. */
export const projets: readonly Json[] = [
  ...[...filesOf('projets/'), ...filesOf('exemples/')].map(readJson),
  ...books.flatMap(({ favorable, cases }) => cases.map((file) => projetOf(favorable, file))),
];
