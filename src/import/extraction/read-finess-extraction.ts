import Papa from 'papaparse';
import { type ByteChunks, byteLines } from '../../kernel/byte-lines';
import { latin1 } from '../../kernel/latin1';
import type { Parsed } from '../../kernel/parsed';
import { showValue } from '../../model/issues/show-value';
import type { ImportIssue } from '../issues/import-issue';
import { makeListIssue } from '../issues/list-finding';
import { decode } from '../table/decode';
import type { Etablissement, FinessExtraction } from './finess-extraction';

/** Technical: a record has some 500 characters. */
const longestLine = 64 * 1024;

// The records of « etalab-cs1100502 » and « etalab-cs1100507 », which have no headers. Their fields
// and the order of these are in the description published beside them at
// https://www.data.gouv.fr/datasets/finess-extraction-du-fichier-des-etablissements; two readings
// of it agree: https://github.com/taniki/notebooks and
// https://gist.github.com/phileas-condemine/2cd586cd9b264130038e07a804a302b9.
const record = 'structureet;';
const places = { finess: 1, entiteJuridique: 2, categorie: 18 } as const;

/** What of a line tells whether it is wanted: the kind of record and two numbers, maybe in quotes. */
const start = '"structureet";"010000024";"010000024";'.length;

/**
 * Looks FINESS numbers up in the public extraction of the établissements (the file whose lines
 * begin with `structureet`). It is read line by line: of a file of 100 MB no more is held than a
 * line and what was looked up.
 *
 * @param chunks the bytes of the extraction, whole or in pieces: a stream, a list of buffers.
 * @param numeros what to look up, such as `listFinessNumbers` gives.
 * @returns an issue where the bytes hold no record of an établissement.
 * @example
 * ```ts
 * import { readFinessExtraction } from 'esms-numerique/import';
 *
 * const record = `structureet;639900018;639900109;${';'.repeat(15)}500;EHPAD`;
 * const bytes = new TextEncoder().encode(record);
 * const read = await readFinessExtraction([bytes], ['639900018']);
 * read.ok && read.value.etablissements['639900018'];
 * // => { finess: '639900018', entiteJuridique: '639900109', categorie: '500' }
 * ```
 */
export async function readFinessExtraction(
  chunks: ByteChunks,
  numeros: Iterable<string>,
): Promise<Parsed<FinessExtraction, ImportIssue>> {
  const wanted = new Set(numeros);
  const etablissements = new Map<string, Etablissement>();
  const entitesJuridiques = new Set<string>();
  let first: string | undefined;
  let isExtraction = false;
  for await (const { bytes } of byteLines(chunks, longestLine)) {
    const begins = bytes === null ? '' : unquote(latin1(bytes.subarray(0, start)));
    first ??= decode(bytes ?? new Uint8Array()).text;
    if (bytes === null || !begins.startsWith(record)) continue;
    isExtraction = true;
    const [, finess = '', entite = ''] = begins.split(';');
    if (wanted.has(entite)) entitesJuridiques.add(entite);
    if (wanted.has(finess)) etablissements.set(finess, readRecord(latin1(bytes)));
  }
  if (!isExtraction) return { ok: false, issues: [noExtraction(first ?? '')] };
  const value = {
    etablissements: Object.fromEntries(etablissements),
    entitesJuridiques: [...entitesJuridiques],
  };
  return { ok: true, value };
}

// The fields that are read are digits and letters of ASCII, whatever the encoding of the others.
function readRecord(line: string): Etablissement {
  const { data, errors } = Papa.parse<string[]>(line, { delimiter: ';' });
  // A name may hold a lone quotation mark.
  const fields = errors.length > 0 ? unquote(line).split(';') : (data[0] ?? []);
  const entite = fields[places.entiteJuridique] ?? '';
  const categorie = fields[places.categorie] ?? '';
  return {
    finess: fields[places.finess] ?? '',
    entiteJuridique: /^[\dAB]{9}$/.test(entite) ? entite : null,
    categorie: /^\d{3}$/.test(categorie) ? categorie : null,
  };
}

function unquote(text: string): string {
  return text.replaceAll('"', '');
}

function noExtraction(firstLine: string): ImportIssue {
  return makeListIssue({
    code: 'wrong-file',
    path: [],
    place: null,
    expected: 'structureet-records',
    received: showValue(firstLine),
  });
}
