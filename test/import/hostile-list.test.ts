import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownHeaders } from '../../src/import/columns';
import { formatImportIssue } from '../../src/import/issues/format-import-issue';
import { parseEsmsList } from '../../src/import/parse-esms-list';
import { parseProjet } from '../../src/projet/parse-projet';
import { runs } from '../support/runs';

const cell = fc.oneof(
  fc.constantFrom(
    'oui',
    '019990019',
    '19990019',
    '12,5',
    '84',
    '500',
    'a',
    'b',
    '',
    '"',
    ';',
    '\n',
  ),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const row = fc.array(cell, { maxLength: 6 });
const lists = fc
  .tuple(
    fc.constantFrom(';', ',', '\t'),
    fc.array(fc.oneof(fc.constantFrom(...knownHeaders), cell), { minLength: 1, maxLength: 6 }),
    fc.array(row, { maxLength: 6 }),
  )
  .map(([delimiter, header, rows]) =>
    [header, ...rows].map((cells) => cells.join(delimiter)).join('\n'),
  );

describe('parseEsmsList, whatever it is given', () => {
  it('gives a project that parseProjet accepts, or issues that say themselves in both languages', () => {
    fc.assert(
      fc.property(lists, fc.anything(), (text, projet) => {
        const parsed = parseEsmsList(text, { projet });
        if (parsed.ok) {
          expect(parseProjet(parsed.value.projet).ok).toBe(true);
          expect(parsed.value.lines).toHaveLength(parsed.value.projet.esms.length);
          return;
        }
        expect(parsed.issues).not.toEqual([]);
        for (const issue of JSON.parse(JSON.stringify(parsed.issues)) as typeof parsed.issues) {
          expect(formatImportIssue(issue, { locale: 'fr' })).toBe(issue.message);
          expect(formatImportIssue(issue, { locale: 'en' })).not.toBe('');
        }
      }),
      runs(300),
    );
  });

  it('reads any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const parsed = parseEsmsList(bytes);
        expect(parsed.ok ? parsed.value.projet.esms : parsed.issues).not.toEqual([]);
      }),
      runs(100),
    );
  });

  it('reads a list of 20,000 lines that are all wrong', () => {
    const parsed = parseEsmsList(`OG;Nombre\n${'a;?\n'.repeat(20_000)}`);
    // The limit of parseProjet, and the issue that says so.
    expect(!parsed.ok && parsed.issues).toHaveLength(10_001);
    expect(!parsed.ok && parsed.issues.at(-1)).toMatchObject({ line: null, code: 'too-large' });
  });
});
