import { describe, expect, it } from 'vitest';
import { computeFunding } from '../../src/index';
import type { FundingLineRule } from '../../src/model/edition';
import type { EsmsTest, Rule } from '../../src/model/rule';
import { interpretation, text } from '../support/edition';
import { editionPaying, forOperation, perEsms, perProjet } from '../support/funding';
import { projetOf } from '../support/projet';

const acquisition = perEsms('acquisition', forOperation('acquisition'));
const conformite = perEsms('conformite', forOperation('mise-en-conformite'));
const equipement = perEsms('equipement', { kind: 'flag', field: 'equipement' });

const acquires = forOperation('acquisition');
const someAcquire: Rule = { kind: 'some-esms', test: acquires };
const noneAcquires: Rule = { kind: 'not', of: someAcquire };
const someConform: Rule = { kind: 'some-esms', test: forOperation('mise-en-conformite') };
const acquiresEquipped: EsmsTest = {
  kind: 'all',
  of: [acquires, { kind: 'flag', field: 'equipement' }],
};
const allConform: Rule = { kind: 'every-esms', test: forOperation('mise-en-conformite') };
const acquiresInChamp: EsmsTest = {
  kind: 'all',
  of: [
    acquires,
    { kind: 'champ', in: { interpretation: 'amoa', choices: { acquis: ['PA'], libre: [] } } },
  ],
};
const restsEquipped: EsmsTest = {
  kind: 'all',
  of: [{ kind: 'flag', field: 'equipement' }, forOperation('aucune')],
};
const noMarket: Rule = { kind: 'not', of: { kind: 'always' } };
const someDoNothing: Rule = { kind: 'some-esms', test: forOperation('aucune') };

// Of five ESMS equipped for 20.00 each, or of a project once, a condition decides on 100.00.
const tariffs = { acquisition: '25.00', conformite: '30.00', equipement: '20.00', amoa: '100.00' };

function boundsOf(lines: readonly FundingLineRule[]) {
  const projet = projetOf([{ nombre: 5, equipement: true }]);
  const readings = { interpretations: [interpretation('amoa', 'acquis', 'libre')] };
  return computeFunding(editionPaying(lines, tariffs, {}, readings), projet).bounds;
}

describe('five ESMS without an operation, where one that acquires decides on 100.00', () => {
  it.each<[string, readonly FundingLineRule[], string, string]>([
    // 1 × 25 + 4 × 30 + 100; all for acquisition would give 225, all for conformité 150.
    [
      'opens a line paid once for the project',
      [acquisition, conformite, perProjet('amoa', someAcquire)],
      '0.00',
      '245.00',
    ],
    [
      'opens a line paid for each of them',
      [acquisition, conformite, { ...equipement, condition: someAcquire }],
      '0.00',
      '245.00',
    ],
    // 1 × 25; none would get 100, all of them 5 × 25.
    [
      'closes a line paid once for the project',
      [acquisition, perProjet('amoa', noneAcquires)],
      '25.00',
      '125.00',
    ],
    [
      'closes a line paid for each of them',
      [acquisition, { ...equipement, condition: noneAcquires }],
      '25.00',
      '125.00',
    ],
  ])('%s', (_, lines, atLeast, atMost) => {
    expect(boundsOf(lines)).toEqual({ atLeast, atMost });
  });
});

describe('five ESMS without an operation, where more than one of them decide on 100.00', () => {
  it.each<[string, readonly FundingLineRule[], string, string]>([
    // At best 1 × 25 + 4 × 30 + 100 = 245.
    [
      'have bounds that hold the best way: one of each',
      [acquisition, conformite, perProjet('amoa', { kind: 'all', of: [someAcquire, someConform] })],
      '0.00',
      '375.00',
    ],
    // At best 4 × 25 + 100 = 200.
    [
      'have bounds that hold the best way: one that does nothing',
      [acquisition, perProjet('amoa', someDoNothing)],
      '0.00',
      '225.00',
    ],
    [
      'have bounds that hold the best way: one that is equipped and does nothing',
      [acquisition, perProjet('amoa', { kind: 'some-esms', test: restsEquipped })],
      '0.00',
      '225.00',
    ],
    [
      'have bounds that hold the best way: one that does not acquire',
      [acquisition, perProjet('amoa', { kind: 'some-esms', test: { kind: 'not', of: acquires } })],
      '0.00',
      '225.00',
    ],
    [
      'have bounds that hold the best way: one that acquires, in two alternatives',
      [acquisition, conformite, perProjet('amoa', { kind: 'any', of: [someAcquire, allConform] })],
      '0.00',
      '375.00',
    ],
    [
      'have bounds that hold the best way: all but one',
      [
        acquisition,
        perProjet('amoa', {
          kind: 'not',
          of: { kind: 'every-esms', test: acquires },
        }),
      ],
      '0.00',
      '225.00',
    ],
  ])('%s', (_, lines, atLeast, atMost) => {
    expect(boundsOf(lines)).toEqual({ atLeast, atMost });
  });

  it.each<[string, Rule]>([
    ['one part of a condition', { kind: 'all', of: [{ kind: 'always' }, someAcquire] }],
    ['one alternative of a condition', { kind: 'any', of: [noMarket, someAcquire] }],
    ['a condition with its reason', { kind: 'because', reason: text('acquis'), rule: someAcquire }],
    ['an ESMS of some champ that acquires', { kind: 'some-esms', test: acquiresInChamp }],
    ['an ESMS that acquires and is equipped', { kind: 'some-esms', test: acquiresEquipped }],
    [
      'a condition as the text is read',
      { interpretation: 'amoa', choices: { acquis: someAcquire, libre: { kind: 'always' } } },
    ],
  ])('are bounded together where one of them decides on %s', (_, rule) => {
    expect(boundsOf([acquisition, conformite, perProjet('amoa', rule)])).toEqual({
      atLeast: '0.00',
      atMost: '245.00',
    });
  });
});
