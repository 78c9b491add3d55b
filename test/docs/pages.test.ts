import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../scripts/fingerprint.mjs';
import { editions } from '../../src/editions/index';
import { documentationPages, findFences } from './find-examples';

const scripts: Readonly<Record<string, string>> = JSON.parse(
  readFileSync('package.json', 'utf8'),
).scripts;

describe('the pages of the documentation', () => {
  it.each(documentationPages())('%s links to files that exist', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#]+)[^)]*\)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !target.startsWith('http'));
    const broken = links.filter((target) => !existsSync(join(dirname(page), target)));
    expect(broken).toEqual([]);
  });

  it.each(documentationPages())('%s names npm scripts that exist', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/npm run ([\w:]+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  it('give the two commands of the README as they are', () => {
    const commands = findFences(readFileSync('README.md', 'utf8')).map(({ code }) => code.trim());
    expect(commands).toContain('npm ci && npm run demo');
    expect(commands).toContain('npm ci && npm test');
  });

  it.each(editions.map(({ id }) => id))('say that %s is covered', (id) => {
    expect(readFileSync('README.md', 'utf8')).toContain(`| \`${id}\` |`);
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`#### Edition \`${id}\``);
  });
});

/** The groups of words of the source texts, one text joined into one string. */
function fingerprintOf(document: string): string {
  const text = readFileSync(`fixtures/textes/${document}.json`, 'utf8');
  return (JSON.parse(text) as { groups: readonly string[] }).groups.join(' ');
}

/** Whether the words occur in the text, in order and without a gap. */
function occurs(quote: string, document: string): boolean {
  const groups = groupsOf(quote);
  return groups.length > 0 && fingerprintOf(document).includes(groups.join(' '));
}

describe('the glossary', () => {
  const page = readFileSync('docs/guides/glossaire.md', 'utf8');
  const quotes = [...page.matchAll(/^> «\s(.+)\s»\n> — `([\w-]+)`, .+$/gmu)].map(
    ([, quote, document]) => ({ quote: quote ?? '', document: document ?? '' }),
  );

  it('attributes every quote to a document and a place in it', () => {
    expect(quotes).toHaveLength([...page.matchAll(/^> «/gm)].length);
    expect(quotes.length).toBeGreaterThan(0);
  });

  it.each(quotes)('quotes « $quote » word for word', ({ quote, document }) => {
    expect(occurs(quote, document)).toBe(true);
  });

  it('names in its sources every document that it quotes', () => {
    const sources = page.slice(page.indexOf('## Sources'));
    expect(quotes.filter(({ document }) => !sources.includes(`\`${document}\``))).toEqual([]);
  });

  it.each(quotes)('would not pass with a word of « $quote » changed', ({ quote, document }) => {
    expect(occurs(quote.replace(/\p{L}{3,}/u, 'autrement'), document)).toBe(false);
  });
});
