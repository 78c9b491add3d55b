import { describe, expect, it } from 'vitest';
import { type AdjustmentOptions, findAdjustments, findBlockingCriteria } from '../../../src/index';
import type { Criterion, Edition } from '../../../src/model/edition';
import type { Projet } from '../../../src/model/projet';
import type { Rule } from '../../../src/model/rule';
import { text } from '../../support/edition';
import { projetOf } from '../../support/projet';
import { always, callOf, criterion, fact, lineOf } from './call';

describe('what nothing can help', () => {
  const values = {
    cinq: [5, 'esms'],
    plafond: [2, 'esms'],
    inconnu: ['unknown', 'EUR/esms'],
  } as const;
  const minimum: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: 'cinq' };
  const below: Rule = { kind: 'below', count: { kind: 'esms' }, bound: 'cinq' };
  const four = projetOf([{ nombre: 4, operation: 'acquisition' }]);
  const blocking = (
    criteria: readonly Criterion[],
    projet: Projet = four,
    options: AdjustmentOptions = {},
  ) => findBlockingCriteria(callOf(criteria, values), projet, options);

  it('is told with what was observed and required, in the words of the text', () => {
    const label = { fr: 'Taille', en: 'Size' };
    const citations = [{ document: 'appel', locator: 'article 2' }];
    const five = projetOf([{ nombre: 5, operation: 'acquisition' }]);
    const size = criterion(below, { label, citations, orientation: 'national' });
    expect(blocking([size, criterion(always, { code: 'autre' })], five)).toStrictEqual([
      {
        code: 'c',
        label,
        status: 'unmet',
        observed: 5,
        // Fewer than 5.
        required: { atLeast: 0, atMost: 4 },
        gap: 1,
        unknown: [],
        incompatible: [],
        orientation: 'national',
        citations,
      },
    ]);
  });

  it('has no number where the rule has none, and names what no text gives', () => {
    const open = criterion({ kind: 'undecidable', because: 'limite' });
    expect(blocking([open])).toStrictEqual([
      {
        code: 'c',
        label: text('c'),
        status: 'undetermined',
        unknown: ['limite'],
        incompatible: [],
        citations: [],
      },
    ]);
  });

  it('is what can not be met together, each with the others, and no third', () => {
    const criteria = [
      criterion(minimum, { code: 'minimum' }),
      criterion(below, { code: 'maximum' }),
      criterion(fact('solution.unique'), { code: 'autre' }),
    ];
    const projet = { ...four, solution: { unique: false } };
    expect(blocking(criteria, projet)).toMatchObject([
      { code: 'minimum', status: 'unmet', incompatible: ['maximum'] },
    ]);
    expect(findAdjustments(callOf(criteria, values), projet)).toEqual([]);
  });

  it('is an amount that a criterion stands against', () => {
    // 5 × 100, and fewer than 5 ESMS.
    const found = blocking([criterion(below, { code: 'maximum' })], four, { amount: '500.00' });
    expect(found).toMatchObject([{ code: 'montant', incompatible: ['maximum'] }]);
  });

  it('is an amount beyond a cap, with the text of the cap, or one whose tariff no text gives', () => {
    const citations = [{ document: 'appel', locator: 'article 3' }];
    const edition = callOf([], values);
    const capped: Edition = {
      ...edition,
      parameters: edition.parameters.map((one) =>
        one.code === 'plafond' ? { ...one, citations } : one,
      ),
      funding: { ...edition.funding, caps: [[{ parameter: 'plafond', lines: ['acquisition'] }]] },
    };
    const one = projetOf([{ operation: 'acquisition' }]);
    // 2 × 100, and 2 × 50 for renouvellements, which are not capped.
    expect(findBlockingCriteria(capped, one, { amount: '10000.00' })).toMatchObject([
      { code: 'montant', status: 'unmet', unknown: [], citations },
    ]);
    const { funding } = edition;
    const open = { ...edition, funding: { ...funding, lines: [lineOf('acquisition', 'inconnu')] } };
    expect(findBlockingCriteria(open, one, { amount: '100.00' })).toMatchObject([
      { code: 'montant', unknown: ['inconnu'], citations: [] },
    ]);
  });

  it('is nothing where there is a way, or no need of one', () => {
    expect(blocking([criterion(minimum)])).toEqual([]);
    expect(blocking([criterion(below)])).toEqual([]);
  });
});
