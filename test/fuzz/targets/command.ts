import assert from 'node:assert/strict';
import fc from 'fast-check';
import { commandNames } from '../../../src/cli/command';
import { editions } from '../../../src/editions/index';
import { type Outcome, runOn } from '../../cli/fake-io';
import { projets, readJson } from '../bases';
import { buildBytes, type DamagedBytes, damagedBytes } from '../hostile/bytes';
import { build, type Damaged, damaged, withoutStrange } from '../hostile/damage';
import { oddLeaves } from '../hostile/strange';
import { checkPrototypes } from '../oracle/json';
import { anyTarget } from '../target';
import { extraction, lists } from './esms-list';

/** A command line, and the files that it may name. */
export interface CommandLine {
  readonly argv: readonly string[];
  readonly files: Readonly<Record<string, DamagedBytes | Damaged>>;
}

const counts = { dossiersActifs: 3, duiActifs: 0, choisis: ['usage.dmp'] };
const selection = {
  candidates: [{ id: 'a', avis: 'favorable', note: '15', montant: '600000.00' }, { id: 'b' }],
  envelopes: [{ annee: 2021, montant: '1000000.00' }],
};
const receipt = readJson('recus/grappe-des-vallees-amorcage-temps-1.json');
const lines = projets.slice(0, 20).map((projet) => JSON.stringify(projet));

const asJson = (bases: readonly (typeof receipt)[]) =>
  fc.oneof(withoutStrange(damaged(bases)), damagedBytes(bases.map((base) => JSON.stringify(base))));

const files = fc.record({
  'projet.json': asJson(projets),
  'autre.json': asJson(projets),
  'liste.csv': damagedBytes(lists),
  'LISTE.CSV': damagedBytes(lists),
  'faits.json': asJson([readJson('imports/faits.json')]),
  'finess.csv': damagedBytes([extraction]),
  'comptes.json': asJson([counts]),
  'candidats.json': asJson([selection]),
  'recu.json': asJson([receipt]),
  'lignes.ndjson': damagedBytes([lines.join('\n'), `${lines.slice(0, 3).join('\r\n')}\r\n\r\n`]),
  '-': asJson([...projets.slice(0, 5), receipt, counts]),
});

const file = fc.constantFrom(
  ...['projet.json', 'projet.json', 'autre.json', 'liste.csv', 'LISTE.CSV', 'comptes.json'],
  ...['candidats.json', 'recu.json', 'lignes.ndjson', '-', 'absent.json', '', 'toString'],
);
const edition = fc.constantFrom(...editions);
const odd = fc.constantFrom(...oddLeaves.filter((leaf) => typeof leaf === 'string'));

const reading = edition.chain(({ interpretations }) =>
  fc.constantFrom(
    ...interpretations.flatMap(({ code, choices }) => choices.map((one) => `${code}=${one.code}`)),
    ...['interpretation.x=y', '=', 'toString=constructor', '__proto__=a'],
  ),
);

const option = fc.oneof(
  { weight: 5, arbitrary: edition.map(({ id }) => ['--edition', id]) },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('texte', 'markdown', 'json', 'ndjson', 'x')
      .map((format) => ['--format', format]),
  },
  { weight: 2, arbitrary: fc.constantFrom('fr', 'en', 'de').map((lang) => [`--lang=${lang}`]) },
  { weight: 2, arbitrary: reading.map((word) => ['--interpretation', word]) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[['--projet', 'faits.json'], ['--finess', 'finess.csv'], ['--detail'], ['--help']],
      ...[['--version'], ['--montant', '400 000,50 €'], ['--montant', '1'], ['--', '-x'], ['-h']],
      ...[['--regle', 'egalites=ordre-donne'], ['--regle', 'depassement=saut'], ['--edition=']],
      ...[['--regle', 'toString=x'], ['--regle', 'egalites=constructor'], ['--__proto__'], ['-']],
    ),
  },
  { weight: 1, arbitrary: odd.map((word) => [word]) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }).map((word) => [word]) },
);

const argv = fc
  .tuple(
    fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom<string>(...commandNames) },
      { weight: 1, arbitrary: odd },
    ),
    fc.array(
      fc.oneof(
        file,
        edition.map(({ id }) => id),
      ),
      { maxLength: 3 },
    ),
    fc.array(option, { maxLength: 4 }),
  )
  .map(([name, words, options]) => [name, ...words, ...options.flat()]);

/** A right line, so that what the command does with the files is reached more often than by luck. */
const rightArgv = edition.chain(({ id }) =>
  fc.constantFrom(
    ...['evaluer', 'ajuster', 'sensibilite', 'diviser', 'recu'].flatMap((name) =>
      ['projet.json', 'liste.csv'].map((word) => [name, word, '--edition', id]),
    ),
    ['evaluer', 'projet.json', '--edition', id, '--detail', '--format', 'json'],
    ['evaluer', 'lignes.ndjson', '--edition', id, '--format', 'ndjson'],
    ['evaluer', 'liste.csv', '--projet', 'faits.json', '--finess', 'finess.csv', '--edition', id],
    ['ajuster', 'projet.json', '--edition', id, '--montant', '400000', '--lang', 'en'],
    ['fusionner', 'projet.json', 'autre.json', '--edition', id],
    ['comparer', 'projet.json', '--format', 'markdown'],
    ['orienter', 'projet.json', '--lang', 'en'],
    ['usages', 'comptes.json', '--edition', id],
    ['selectionner', 'candidats.json', '--edition', id],
    ['selectionner', 'candidats.json', '--format', 'json'],
    ['verifier', 'recu.json', 'projet.json'],
    ['verifier', 'recu.json', '-', '--format', 'json'],
  ),
);

/** Command lines and files, right and damaged. */
export const commandLines: fc.Arbitrary<CommandLine> = fc
  .record({ argv: fc.oneof(argv, rightArgv), files })
  // Only the files that are named are kept: the others would drown them where it fails.
  .map((line) => ({
    argv: line.argv,
    files: Object.fromEntries(
      Object.entries(line.files).filter(([name]) => line.argv.includes(name)),
    ),
  }));

/** The bytes of the files. */
export function bytesOf({ files: given }: CommandLine): Readonly<Record<string, Uint8Array>> {
  const encode = (content: DamagedBytes | Damaged) =>
    'text' in content
      ? buildBytes(content)
      : new TextEncoder().encode(JSON.stringify(build(content)) ?? '');
  return Object.assign(
    Object.create(null),
    Object.fromEntries(Object.entries(given).map(([name, content]) => [name, encode(content)])),
  );
}

/** The command run in this process, on files that exist nowhere. */
export const commandTarget = anyTarget<CommandLine>({
  name: 'command line',
  turn: 25,
  inputs: commandLines,
  tryOn: async (line) => {
    checkOutcome(await runOn(bytesOf(line), ...line.argv), line);
    checkPrototypes();
  },
});

/** Fails where a command answers in another way than its help says. */
export function checkOutcome(
  { exit, stdout, stderr }: Outcome,
  { argv: words }: CommandLine,
): void {
  assert.ok([0, 1, 2].includes(exit), `it exits with ${exit}`);
  const isMany = words.includes('ndjson') || words.includes('--format=ndjson');
  if (exit === 2) {
    assert.match(stderr, /^([^\n]+\n)+$/, 'an error is told in lines');
    if (!isMany) assert.equal(stdout, '', 'an error prints no answer');
  } else {
    assert.ok(isMany || stdout !== '', 'an answer is printed');
  }
  // No file of these is unreadable: it would be an error of ours that is called so.
  assert.ok(
    !/ce fichier ne peut pas être lu|this file cannot be read/.test(stderr),
    stderr.slice(0, 500),
  );
  assert.ok(!/\n {4}at |TypeError|RangeError|\[object /.test(stderr), stderr.slice(0, 500));
  if (exit === 2 || words.some((word) => notJson.includes(word))) return;
  const answers = isMany ? stdout.split('\n').slice(0, -1) : [stdout];
  if (isMany || words.join(' ').includes('--format json')) {
    for (const answer of answers) JSON.parse(answer);
  }
}

/** The words that are answered by a text, whatever the format. */
const notJson = ['aide', '--help', '-h', '--version', 'modele-csv'];
