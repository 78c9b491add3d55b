import type { JsonPointer } from '../kernel/json-pointer';
import type { FieldWords } from './catalogue/field-words';
import { code, type Line } from './document/block';
import type { Voice } from './voice';

/** The same field of one or more entries of a list, or a field that stands once in the file. */
interface Field {
  readonly words: string;
  readonly list: 'esms' | 'organismesGestionnaires' | null;
  readonly first: JsonPointer;
  last: JsonPointer;
  readonly entries: number[];
}

// A file may lack the same field in each of 100,000 entries: a pointer is taken apart by one look.
const entryPattern = /^\/(esms|organismesGestionnaires)\/(\d+)(\/.*)?$/;

/**
 * Puts pointers into the project file into words, each with the pointer itself:
 * `/evenements/depot` is « date de dépôt ». The same field of several entries is said once.
 */
export function describePointers(pointers: readonly JsonPointer[], voice: Voice): readonly Line[] {
  const fields = new Map<string, Field>();
  for (const pointer of pointers) addPointer(fields, pointer, voice.words.fields);
  return [...fields.values()].map((field) => describeField(field, voice));
}

function addPointer(fields: Map<string, Field>, pointer: JsonPointer, words: FieldWords): void {
  const [, head, entry, rest = ''] = entryPattern.exec(pointer) ?? [];
  const list = head === 'esms' || head === 'organismesGestionnaires' ? head : null;
  const key = list === null ? pointer : `/${list}${rest}`;
  const known = fields.get(key);
  if (known === undefined) {
    const entries = list === null ? [] : [Number(entry) + 1];
    fields.set(key, { words: nameField(key, words), list, first: pointer, last: pointer, entries });
  } else {
    known.last = pointer;
    if (list !== null) known.entries.push(Number(entry) + 1);
  }
}

function describeField({ words, list, first, last, entries }: Field, voice: Voice): Line {
  const { ofEntries, run } = voice.words.fields;
  const text =
    list === null ? words : ofEntries(words, showPositions(entries, run), list, entries.length > 1);
  if (last === first) return [text, ' (', code(first), ')'];
  const between = entries.length === 2 ? ', ' : ', …, ';
  return [text, ' (', code(first), between, code(last), ')'];
}

const runsShown = 6;

/** Places in a list, those that follow each other as a run. */
export function showPositions(entries: readonly number[], run: FieldWords['run']): string {
  const runs: { first: number; last: number }[] = [];
  for (const entry of [...new Set(entries)].sort((a, b) => a - b)) {
    const current = runs.at(-1);
    if (current !== undefined && current.last === entry - 1) current.last = entry;
    else runs.push({ first: entry, last: entry });
  }
  const shown = runs
    .slice(0, runsShown)
    .map(({ first, last }) => (last - first < 2 ? range(first, last) : run(first, last)));
  return [...shown, ...(runs.length > runsShown ? ['…'] : [])].join(', ');
}

function range(first: number, last: number): string {
  return first === last ? String(first) : `${first}, ${last}`;
}

/** What a field of the project file is called; the pointer itself where it is none. */
export function nameField(pointer: JsonPointer, words: FieldWords): string {
  const [head = '', field, detail] = stepsOf(pointer);
  if (head === 'certifications' && field !== undefined) return words.certification;
  const table = tableOf(head, field, detail !== undefined, words);
  return lookUp(table, detail ?? field ?? head) ?? pointer;
}

function tableOf(
  head: string,
  field: string | undefined,
  isDetail: boolean,
  words: FieldWords,
): Readonly<Record<string, string>> {
  if (field === undefined) return words.projet;
  if (isDetail) return field === 'heures' ? words.heures : words.derogation;
  switch (head) {
    case 'esms':
      return words.esms;
    case 'organismesGestionnaires':
      return words.organismeGestionnaire;
    case 'solution':
      return words.solution;
    case 'amoa':
      return words.amoa;
    case 'evenements':
      return words.evenements;
    case 'pieces':
      return words.pieces;
    default:
      return {};
  }
}

/** What a table of words holds under a name that may be any text. */
export function lookUp(table: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function stepsOf(pointer: JsonPointer): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
