/**
 * Fingerprints of the source texts.
 *
 *   node scripts/fingerprint-textes.mjs <folder of texts> [<folder of fingerprints>]
 *     writes one JSON file for each .txt file;
 *   node scripts/fingerprint-textes.mjs --check <folder of texts> [<folder of fingerprints>]
 *     writes nothing; prints a line for each difference and exits 1 if there is one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { fingerprint } from './fingerprint.mjs';

const committed = fileURLToPath(new URL('../fixtures/textes', import.meta.url));

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [texts, fingerprints = committed] = positionals;

if (texts === undefined || !existsSync(texts)) {
  console.error('usage: fingerprint-textes.mjs [--check] <folder of texts>');
  process.exit(2);
}

const made = new Map(
  namesIn(texts, '.txt').map((name) => [
    name,
    `${JSON.stringify(fingerprint(name, readFileSync(join(texts, `${name}.txt`), 'utf8')), null, 1)}\n`,
  ]),
);

if (values.check) {
  const differences = compare();
  for (const difference of differences) console.error(difference);
  process.exitCode = differences.length === 0 ? 0 : 1;
} else {
  mkdirSync(fingerprints, { recursive: true });
  for (const [name, json] of made) writeFileSync(join(fingerprints, `${name}.json`), json);
}

function compare() {
  const kept = existsSync(fingerprints) ? namesIn(fingerprints, '.json') : [];
  return [...new Set([...made.keys(), ...kept])].sort().flatMap((name) => {
    if (!made.has(name)) return [`${name}: a fingerprint without a text`];
    if (!kept.includes(name)) return [`${name}: a text without a fingerprint`];
    const json = readFileSync(join(fingerprints, `${name}.json`), 'utf8');
    return json === made.get(name) ? [] : [`${name}: the fingerprint is not that of the text`];
  });
}

function namesIn(folder, extension) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort();
}
