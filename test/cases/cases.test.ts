import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import { assess, parseProjet } from '../../src/index';
import type { Edition } from '../../src/model/edition';
import { type CaseFile, projetOf, readCaseBooks } from './case';
import { expectReport, expectSoundReport } from './expect-report';
import { faultsOf } from './faults';
import { expectCase, prepareCase } from './run-case';

const books = readCaseBooks();

/** The prefix of the codes, and how many worked cases the reading of each text gives. */
const workedCases: Readonly<Record<string, { readonly prefix: string; readonly count: number }>> = {
  'amorcage-temps-1': { prefix: 't1', count: 26 },
  'amorcage-temps-2-regional': { prefix: 't2', count: 26 },
  // The ninth is of the commission's selection, not of a project: see test/commission.
  'amorcage-2021-national': { prefix: 'n21', count: 8 },
  'generalisation-2022-regional': { prefix: 'g22r', count: 14 },
  'generalisation-2022-national': { prefix: 'g22n', count: 13 },
  'generalisation-2023-regional': { prefix: 'g23r', count: 19 },
  'generalisation-2023-national': { prefix: 'g23n', count: 7 },
  'generalisation-2024-regional': { prefix: 'g24r', count: 19 },
  'generalisation-2024-national': { prefix: 'g24n', count: 7 },
  'generalisation-2025-regional': { prefix: 'g25r', count: 10 },
  'generalisation-2025-national': { prefix: 'g25n', count: 6 },
};

/** They say which usages are counted, and when: no verdict and no amount follows from them. */
const withoutEffectOnReports = [
  'interpretation.choix-criteres-socles',
  'interpretation.periode-indicateurs',
];

for (const { edition: id, favorable, cases } of books) {
  describe(id, () => {
    it('has cases that each expect something, each under its own code', () => {
      expect(faultsOf(cases)).toEqual([]);
    });

    it('has a file for every worked case of the text', () => {
      const { prefix, count } = workedCases[id] ?? { prefix: '?', count: 1 };
      const codes = Array.from(
        { length: count },
        (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`,
      );
      expect(cases.map((file) => file.case)).toEqual(expect.arrayContaining(codes));
    });

    it('has a case under every alternative of an interpretation that acts on a report', () => {
      const taken = new Set(cases.flatMap(choicesOf));
      const alternatives = editionOf(id)
        .interpretations.filter(({ code }) => !withoutEffectOnReports.includes(code))
        .flatMap(({ code, choices }) => choices.slice(1).map((choice) => `${code}=${choice.code}`));
      expect(alternatives.filter((alternative) => !taken.has(alternative))).toEqual([]);
    });

    it('cites only documents that the edition declares', () => {
      const declared = editionOf(id).documents.map((document) => document.id);
      const cited = cases.flatMap((file) => file.citations.map(({ document }) => document));
      expect(cited.filter((document) => !declared.includes(document))).toEqual([]);
    });

    for (const file of cases) {
      it(`${file.case} ${file.title}`, () => {
        const report = expectCase(editionOf(id), prepareCase(favorable, file));
        expectSoundReport(report);
      });
    }
  });
}

describe('grappe des vallées', () => {
  const path = '../../fixtures/projets/grappe-des-vallees.json';
  const projet = JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

  it('is accepted in temps 1 and shares its grant between two ARS', () => {
    const parsed = parseProjet(projet);
    if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
    const report = assess(editionOf('amorcage-temps-1'), parsed.value);
    expectSoundReport(report);
    expectReport(report, {
      status: 'eligible',
      grappe: {
        esms: { observed: 17, required: 15, gap: 0 },
        og: { observed: 3, required: 3, gap: 0 },
        niveau: 'multiregional',
        arsDepot: '84',
      },
      // 13 × 25 000 + 4 × 10 000 + 6 × 20 000
      lines: {
        acquisition: { quantity: 13, financed: 13, amount: '325000.00' },
        'mise-en-conformite': { quantity: 4, financed: 4, amount: '40000.00' },
        equipement: { quantity: 6, financed: 6, amount: '120000.00' },
      },
      total: '485000.00',
      // 485 000 × 13/17 = 370 882.352…, × 4/17 = 114 117.647…: the cent left goes to the second
      shares: { '27': '114117.65', '84': '370882.35' },
      milestones: { demarrage: '194000.00', parametrage: '194000.00', deploiement: '97000.00' },
    });
  });
});

describe('the reading of case files', () => {
  const sound: CaseFile = {
    case: 'x-01',
    title: 'a case',
    citations: [{ document: 'a-text', locator: 'page' }],
    given: { projet: {} },
    expected: { status: 'eligible' },
  };

  it('finds no fault with a sound case', () => {
    expect(faultsOf([sound])).toEqual([]);
  });

  it('refuses a case that expects nothing', () => {
    expect(faultsOf([{ ...sound, expected: {} }])).toEqual(['x-01: expects nothing']);
  });

  it('refuses an expectation that nobody would look at', () => {
    const misspelt = { statut: 'eligible' } as CaseFile['expected'];
    expect(faultsOf([{ ...sound, expected: misspelt }])).toEqual([
      'x-01: statut is no expectation',
    ]);
    const inside = { criteria: { 'grappe.forme': { status: 'met', ecart: 1 } } };
    expect(faultsOf([{ ...sound, expected: inside as CaseFile['expected'] }])).toEqual([
      'x-01: grappe.forme: ecart is no expectation',
    ]);
  });

  it('refuses two cases of the same code', () => {
    expect(faultsOf([sound, { ...sound, title: 'another' }])).toEqual([
      'x-01: two files have this code',
    ]);
  });

  it('lays a case over the favourable facts, where null takes a fact away', () => {
    const favorable = {
      projet: { regroupement: 'convention', solution: { unique: true, marcheNational: true } },
      esms: { champ: 'PA', medicalise: true },
      organismeGestionnaire: { nombreEsms: 3 },
    };
    const projet = {
      organismesGestionnaires: [{ id: 'a' }],
      esms: [{ nombre: 2, organismeGestionnaire: 'a', medicalise: null }],
      regroupement: null,
      solution: { unique: false },
    };
    expect(projetOf(favorable, { ...sound, given: { projet } })).toEqual({
      porteur: 'a',
      organismesGestionnaires: [{ id: 'a', nombreEsms: 3 }],
      esms: [{ champ: 'PA', nombre: 2, organismeGestionnaire: 'a' }],
      solution: { unique: false, marcheNational: true },
    });
  });
});

function editionOf(id: string): Edition {
  const edition = editions.find((candidate) => candidate.id === id);
  if (edition === undefined) throw new Error(`No edition ${id}`);
  return edition;
}

function choicesOf({ given }: CaseFile): readonly string[] {
  return Object.entries(given.interpretations ?? {}).map(([code, choice]) => `${code}=${choice}`);
}
