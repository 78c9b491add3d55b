import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess';
import { amorcageTemps2Regional } from '../../src/editions/index';
import { readFinessExtraction } from '../../src/import/extraction/read-finess-extraction';
import { listFinessNumbers } from '../../src/import/list-finess-numbers';
import { parseEsmsList } from '../../src/import/parse-esms-list';
import { issuesOf, projetOf } from './lists';

const read = (file: string) => new Uint8Array(readFileSync(`fixtures/imports/${file}`));
const projet: unknown = JSON.parse(readFileSync('fixtures/imports/faits.json', 'utf8'));
const list = read('grappe-49-esms.csv');

describe('a spreadsheet of 49 ESMS that a French Excel saved', () => {
  it('is Windows-1252, with semicolons, CRLF and an empty last line', () => {
    const parsed = parseEsmsList(list, { projet });
    expect(parsed).toMatchObject({ value: { encoding: 'windows-1252', delimiter: ';' } });
    expect(String.fromCharCode(...list.slice(-14))).toBe(`${';'.repeat(12)}\r\n`);
  });

  it('is assessed: 29 acquisitions, 20 mises en conformité, 5 equipments of a small OG', () => {
    const report = assess(amorcageTemps2Regional, projetOf(list, { projet }));
    expect(report.grappe.esms.observed).toBe(49);
    expect(report.grappe.og.observed).toBe(3);
    // 29 x 25,000 + 20 x 10,000 + 5 x 20,000
    expect(report.funding.total).toBe('1025000.00');
  });

  it('keeps its accents, its typographic apostrophes and its decimals', () => {
    const { organismesGestionnaires, esms } = projetOf(list, { projet });
    expect(organismesGestionnaires).toEqual([
      {
        id: 'og-deux-rives',
        nom: 'Association Les Deux Rives',
        siren: '999000102',
        nombreEsms: 22,
      },
      { id: 'Fondation du Val d’Argent', siren: '999000201', nombreEsms: 18 },
      { id: 'Mutualité Cœur d’Auvergne', siren: '999000300', nombreEsms: 11 },
    ]);
    // The fifth line of ESMS is a home service of 12 000,5 and 800,25 hours.
    expect(esms[4]).toMatchObject({
      categorie: '460',
      heures: { essentielles: 12_000.5, confort: 800.25 },
    });
  });
});

describe('the same spreadsheet with ten errors', () => {
  // One a line: line, column, header, kind, what stands there, what was probably meant.
  const errors = [
    [3, 'A', 'N° FINESS', 'wrong-form', '"19991025"', '019991025'],
    [6, 'A', 'N° FINESS', 'wrong-key', '"019991059"', undefined],
    [11, 'A', 'N° FINESS', 'duplicate', '"019991090"', undefined],
    [14, 'C', 'Organisme gestionnaire', 'missing', 'undefined', undefined],
    [16, 'E', "Nombre d'ESMS de l'OG", 'contradiction', '"23"', '22'],
    [21, 'F', 'Opération', 'not-in-list', '"Achat"', undefined],
    [24, 'G', 'Catégorie', 'wrong-form', '"50"', undefined],
    [27, 'H', 'Médicalisé', 'wrong-type', '"plutôt"', undefined],
    [31, 'K', 'Heures essentielles', 'wrong-type', '"12.000"', undefined],
    [40, 'D', "SIREN de l'OG", 'wrong-key', '"999000301"', undefined],
  ];

  it('names each by its line and its column, and nothing else', () => {
    const issues = issuesOf(read('dix-erreurs.csv'), { projet });
    expect(
      issues.map(({ line, column, code, received, suggestion }) => [
        line,
        column?.letter,
        column?.header,
        code,
        received,
        suggestion,
      ]),
    ).toEqual(errors);
  });
});

describe('the spreadsheet beside the FINESS extraction', () => {
  it('agrees with it, but for the one that the extraction lacks', async () => {
    const extraction = await readFinessExtraction([read('finess.csv')], listFinessNumbers(list));
    if (!extraction.ok) throw new Error('no extraction');
    expect(parseEsmsList(list, { projet, extraction: extraction.value })).toMatchObject({
      ok: true,
      value: { absent: ['639991280'] },
    });
  });
});
