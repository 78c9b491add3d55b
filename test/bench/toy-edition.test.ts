import { describe, expect, it } from 'vitest';
import { toyProjets } from '../../bench/src/cases/toy-projets';
import { toyEdition } from '../../bench/src/toy/edition';
import { amorcageTemps1 } from '../../src/editions/amorcage-temps-1/index';
import { assess, type Operation } from '../../src/index';
import { defineProjet } from '../../src/projet/define-projet';
import { citationProblems } from '../citations/citation-problems';
import { readFingerprints } from '../citations/fingerprints';
import { codeProblems } from '../editions/integrity/code-problems';
import { interpretationProblems } from '../editions/integrity/interpretation-problems';
import { textProblems } from '../editions/integrity/text-problems';
import { valueProblems } from '../editions/integrity/value-problems';

describe('the edition of the benchmark', () => {
  it.each([
    ['codes', codeProblems],
    ['interpretations', interpretationProblems],
    ['texts', textProblems],
    ['values', valueProblems],
  ])('has sound %s', (_, problemsOf) => {
    expect(problemsOf(toyEdition)).toEqual([]);
  });

  it('quotes the texts that are held, word for word', () => {
    expect(citationProblems(toyEdition, readFingerprints())).toEqual([]);
  });

  it('takes its parameters and documents from the whole edition as they are', () => {
    expect(amorcageTemps1.parameters).toEqual(expect.arrayContaining([...toyEdition.parameters]));
    expect(amorcageTemps1.documents).toEqual(expect.arrayContaining([...toyEdition.documents]));
    expect(toyEdition.parameters).toHaveLength(12);
  });

  it('funds the random cases as the whole edition does', () => {
    const projets = toyProjets(300, 7)
      .map((input) => defineProjet(input))
      .filter(({ esms }) => esms.some(({ operation }) => operation !== 'aucune'));
    // The assistance that the whole edition asks about plays no part in the comparison.
    const amoa = { marche: false, pilotage: false };
    for (const projet of projets) {
      const whole = assess(amorcageTemps1, { ...projet, amoa });
      const amounts = assess(toyEdition, projet).schedule.milestones.map(({ amount }) => amount);
      expect(amounts).toEqual(whole.schedule.milestones.map(({ amount }) => amount));
    }
    expect(projets.length).toBeGreaterThan(200);
  });
});

/** A project of two OG, of which the second is large, in Auvergne-Rhône-Alpes or another region. */
function grappe(first: number, second: number, operation: Operation, region = '84') {
  const lot = { operation, region, equipement: true } as const;
  return defineProjet({
    organismesGestionnaires: [
      { id: 'a', nombreEsms: 14 },
      { id: 'b', nombreEsms: 40 },
    ],
    esms: [
      { ...lot, nombre: first, organismeGestionnaire: 'a' },
      { ...lot, nombre: second, organismeGestionnaire: 'b' },
    ],
  });
}

// By hand: 25 000 € an acquisition and 10 000 € a mise en conformité, 30 ESMS at most; 20 000 € for
// the equipment of each ESMS of an OG of fewer than 15; 40 %, 40 % and 20 %.
describe('the rule of the benchmark', () => {
  it('finds one ESMS and one OG missing in a metropolitan grappe of 14 ESMS and 2 OG', () => {
    const { status, grappe: size } = assess(toyEdition, grappe(4, 10, 'acquisition'));
    expect([status, size.esms.gap, size.og.gap]).toEqual(['ineligible', 1, 1]);
  });

  it.each(['94', '04'])(
    'finds 8 ESMS and 2 OG enough in the region %s, and 7 one too few',
    (region) => {
      expect(assess(toyEdition, grappe(4, 4, 'acquisition', region)).status).toBe('eligible');
      const { grappe: size } = assess(toyEdition, grappe(3, 4, 'acquisition', region));
      expect([size.esms.gap, size.og.gap]).toEqual([1, 0]);
    },
  );

  it('pays 30 acquisitions of 31 and the equipment of the small OG alone, in three instalments', () => {
    const { funding, schedule } = assess(toyEdition, grappe(10, 21, 'acquisition'));
    expect(funding.lines.map(({ amount }) => amount)).toEqual(['750000.00', '0.00', '200000.00']);
    expect(funding.total).toBe('950000.00');
    expect(schedule.milestones.map(({ amount }) => amount)).toEqual([
      '380000.00',
      '380000.00',
      '190000.00',
    ]);
  });

  it('pays 30 mises en conformité of 40', () => {
    const { funding } = assess(toyEdition, grappe(10, 30, 'mise-en-conformite'));
    expect(funding.lines.map(({ amount }) => amount)).toEqual(['0.00', '300000.00', '200000.00']);
  });
});
