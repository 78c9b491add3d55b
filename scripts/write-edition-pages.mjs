/**
 * The reference pages of the editions, from the built library and the projects of fixtures/exemples.
 *
 *   node scripts/write-edition-pages.mjs
 *     writes docs/editions/<id>.md for each edition;
 *   node scripts/write-edition-pages.mjs --check
 *     writes nothing; prints a line for each page that is stale and exits 1 if there is one.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { editions } from '../dist/editions/index.js';
import * as library from '../dist/index.js';
import { editionPage } from './edition-page.mjs';

const folder = new URL('../docs/editions/', import.meta.url);
const examples = new URL('../fixtures/exemples/', import.meta.url);

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const made = new Map(
  editions.map((edition) => {
    const projet = JSON.parse(readFileSync(new URL(`${edition.id}.json`, examples), 'utf8'));
    return [`${edition.id}.md`, editionPage(edition, projet, library)];
  }),
);
const kept = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.md')) : [];
const extra = kept.filter((file) => !made.has(file));
const stale = [...made].filter(([file, page]) => !kept.includes(file) || read(file) !== page);

if (values.check) {
  for (const [file] of stale) console.error(`docs/editions/${file}: stale, run npm run pages`);
  for (const file of extra) console.error(`docs/editions/${file}: a page without an edition`);
  process.exitCode = stale.length + extra.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, { recursive: true });
  for (const file of extra) rmSync(new URL(file, folder));
  for (const [file, page] of stale) writeFileSync(new URL(file, folder), page);
}

function read(file) {
  return readFileSync(new URL(file, folder), 'utf8');
}
