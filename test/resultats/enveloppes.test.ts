import { describe, expect, it } from 'vitest';
import { editions } from '../../src/editions/index';
import { eurosOf } from '../../src/kernel/money';
import { centsIn, readResultats, sum } from './resultats';

const enveloppes = readResultats('enveloppes');
const cents = (code: string) => centsIn(enveloppes, code);
const sumOf = (year: string, ...parts: readonly string[]) =>
  eurosOf(sum(parts.map((part) => cents(`${year}.${part}`))));

describe('the envelopes of the programme', () => {
  it('temps 2: 75 + 10 = 85 of 100 million euros, of which 15 are not explained', () => {
    expect(sumOf('temps-2', 'regional', 'national')).toBe('85000000.00');
    const left = cents('temps-2.segur') - cents('temps-2.regional') - cents('temps-2.national');
    expect(eurosOf(left)).toBe('15000000.00');
  });

  it('2023: 67 + 16.7 + 0.3 of fees = 84, and 84 + 51 + 12 + 3 = 150', () => {
    expect(sumOf('2023', 'regional', 'national', 'frais')).toBe('84000000.00');
    expect(eurosOf(cents('2023.projets'))).toBe('84000000.00');
    expect(sumOf('2023', 'projets', 'sons', 'ressources-regionales', 'innovation')).toBe(
      '150000000.00',
    );
    expect(eurosOf(cents('2023.total'))).toBe('150000000.00');
  });

  it('2024: 71.5 + 15.2 + 0.3 = 87', () => {
    expect(sumOf('2024', 'regional', 'national', 'frais')).toBe('87000000.00');
    expect(eurosOf(cents('2024.total'))).toBe('87000000.00');
  });

  it('2025: what moved to SONS leaves 76.5 of 83, and 63.5 of 70 for the ARS', () => {
    const moved = cents('2025.sons');
    expect(eurosOf(cents('2025.projets.avant') - moved)).toBe('76500000.00');
    expect(eurosOf(cents('2025.projets.apres'))).toBe('76500000.00');
    expect(eurosOf(cents('2025.regional.avant') - moved)).toBe('63500000.00');
    expect(eurosOf(cents('2025.regional.apres'))).toBe('63500000.00');
  });

  it('2025: 76.5 + 6.5 + 1.5 + 1.5 = 86, so that the fees of 0.3 are inside or left out', () => {
    const parts = ['projets.apres', 'sons', 'innovation', 'ressources-regionales'];
    expect(sumOf('2025', ...parts)).toBe('86000000.00');
    expect(eurosOf(cents('2025.total'))).toBe('86000000.00');
    expect(sumOf('2025', ...parts, 'frais')).toBe('86300000.00');
  });

  it('2025: the part of the ARS before September is 70 for one page, 56 for two others', () => {
    const before = ['2025.regional.avant', '2025.regional.dsih', '2025.regional.fmis'];
    expect(before.map((code) => eurosOf(cents(code)))).toEqual([
      '70000000.00',
      '56000000.00',
      '56000000.00',
    ]);
  });
});

describe('an envelope in an edition', () => {
  const known: readonly (readonly [string, string, string])[] = [
    ['amorcage-temps-2-regional', 'enveloppe.temps-2', 'temps-2.segur'],
    ['amorcage-temps-2-regional', 'enveloppe.regionale', 'temps-2.regional'],
    ['amorcage-2021-national', 'enveloppe.nationale', 'temps-2.national'],
    ...['regional', 'national'].flatMap((niveau): readonly [string, string, string][] => [
      [`generalisation-2023-${niveau}`, 'enveloppe.annee', '2023.projets'],
      [`generalisation-2023-${niveau}`, 'enveloppe.regionale', '2023.regional'],
      [`generalisation-2023-${niveau}`, 'enveloppe.nationale', '2023.national'],
      [`generalisation-2024-${niveau}`, 'enveloppe.annee', '2024.total'],
      [`generalisation-2024-${niveau}`, 'enveloppe.regionale', '2024.regional'],
      [`generalisation-2024-${niveau}`, 'enveloppe.nationale', '2024.national'],
      [`generalisation-2025-${niveau}`, 'enveloppe.annee.avant-2025-09-02', '2025.projets.avant'],
      [`generalisation-2025-${niveau}`, 'enveloppe.annee', '2025.projets.apres'],
      [`generalisation-2025-${niveau}`, 'enveloppe.regionale', '2025.regional.apres'],
    ]),
  ];

  for (const [id, code, figure] of known) {
    const edition = editions.find((candidate) => candidate.id === id);
    it.skipIf(edition === undefined)(`${id} ${code} is the one that was published`, () => {
      const parameter = edition?.parameters.find((each) => each.code === code);
      expect(parameter?.value).toBe(eurosOf(cents(figure)));
    });
  }
});
