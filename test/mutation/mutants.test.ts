import { describe, expect, it } from 'vitest';
import type { Criterion, Edition } from '../../src/model/edition';
import type { Rule } from '../../src/model/rule';
import { editionWith, interpretation, parameter, text } from '../support/edition';
import type { MutantKind } from './mutant';
import { mutantsOf } from './mutants';
import { neighboursOf } from './neighbours';
import { nodesOf } from './nodes';

function criterion(code: string, rule: Rule): Criterion {
  return { code, label: text(code), force: 'required', rule, citations: [] };
}

const minimum: Rule = { kind: 'minimum', count: { kind: 'esms' }, bound: 'seuil' };

const edition = editionWith({
  parameters: [parameter('seuil', 15), parameter('cloture', '2021-03-31', 'date')],
  criteria: [
    criterion('taille', minimum),
    criterion('delai', { kind: 'deadline', event: 'depot', by: 'cloture', lastDay: 'included' }),
    criterion('forme', { kind: 'all', of: [minimum, { kind: 'regroupement', in: ['a', 'b'] }] }),
  ],
  interpretations: [interpretation('lecture', 'une', 'autre')],
});

/** The changes of one kind, as `place: change`. */
function changes(kind: MutantKind, of: Edition = edition): readonly string[] {
  return mutantsOf(of)
    .filter((mutant) => mutant.kind === kind)
    .map(({ place, change }) => `${place}: ${change}`);
}

describe('the values next to one', () => {
  it.each([
    [15, 'esms', [14, 16]],
    [{ lessThan: 15 }, 'esms', [{ lessThan: 14 }, { lessThan: 16 }]],
    ['25000.00', 'EUR/esms', ['24999.99', '25000.01']],
    ['0.40', 'rate', ['0.39', '0.41']],
    ['2021-03-31', 'date', ['2021-03-30', '2021-04-01']],
    [1, 'mois', [0, 2]],
    [true, 'oui-non', [false]],
    ['unknown', 'EUR/esms', ['1.00']],
    ['none', 'esms', [1]],
  ] as const)('of %j %s are %j', (value, unit, expected) => {
    expect(neighboursOf(value, unit)).toEqual(expected);
  });

  it('of two days are those with either end moved by one', () => {
    expect(neighboursOf({ from: '2021-02-01', to: '2021-02-28' }, 'date')).toEqual([
      { from: '2021-01-31', to: '2021-02-28' },
      { from: '2021-02-02', to: '2021-02-28' },
      { from: '2021-02-01', to: '2021-02-27' },
      { from: '2021-02-01', to: '2021-03-01' },
    ]);
  });
});

describe('the mutants of an edition', () => {
  it('move each parameter by a unit, and each day by one', () => {
    expect(changes('parameter')).toEqual([
      'parameters/seuil/value: 15 → 14',
      'parameters/seuil/value: 15 → 16',
    ]);
    expect(changes('date')).toContain('parameters/cloture/value: "2021-03-31" → "2021-04-01"');
    expect(changes('date')).toContain('periode/from: 2021-01-01 → 2020-12-31');
  });

  it('move the values that an interpretation gives, and not one that each answer replaces', () => {
    const [first, second] = interpretation('lecture', 'une', 'autre').choices;
    const given = { ...first, parameters: { seuil: 8 } };
    const choices = [given, { ...(second ?? first), parameters: { seuil: 9 } }] as const;
    const replaced = editionWith({
      parameters: [parameter('seuil', 15)],
      interpretations: [{ ...interpretation('lecture', 'une'), choices }],
    });
    expect(changes('parameter', replaced)).toEqual([
      'interpretations/lecture/choices/une/parameters/seuil: 8 → 7',
      'interpretations/lecture/choices/une/parameters/seuil: 8 → 9',
      'interpretations/lecture/choices/autre/parameters/seuil: 9 → 8',
      'interpretations/lecture/choices/autre/parameters/seuil: 9 → 10',
    ]);
  });

  it('turn each comparison round, and include each bound or leave it out', () => {
    expect(changes('comparison')).toEqual([
      'criteria/taille/rule: minimum → below',
      'criteria/taille/rule: bound: strict',
      'criteria/delai/rule: not deadline',
      'criteria/delai/rule: lastDay: included → excluded',
    ]);
  });

  it('change what two criteria share once, in both', () => {
    const node = nodesOf(edition).find(({ value }) => value === minimum);
    expect(node?.places).toEqual([
      ['criteria', 0, 'rule'],
      ['criteria', 2, 'rule', 'of', 0],
    ]);
    const mutant = mutantsOf(edition).find(({ change }) => change === 'minimum → below');
    expect(
      mutant?.edition.criteria.map(({ rule }) => JSON.stringify(rule).includes('below')),
    ).toEqual([true, false, true]);
  });

  it('leave each criterion out, and take it as met, as unmet and of another force', () => {
    expect(changes('criterion').slice(0, 4)).toEqual([
      'criteria: without taille',
      'criteria/taille/rule: asks nothing',
      'criteria/taille/rule: is never met',
      'criteria/taille/force: other force',
    ]);
  });

  it('swap connectives, and take an item out of each list', () => {
    expect(changes('condition')).toContain('criteria/forme/rule: all → any');
    expect(changes('list')).toEqual([
      'criteria/forme/rule: of without 0',
      'criteria/forme/rule: of without 1',
      'criteria/forme/rule/of/1: in without a',
      'criteria/forme/rule/of/1: in without b',
    ]);
  });

  it('change each default', () => {
    expect(changes('choice')).toEqual(['interpretations/lecture/default: une → autre']);
  });

  it('never leave the edition as it is', () => {
    const same = mutantsOf(edition).filter(
      (mutant) => JSON.stringify(mutant.edition) === JSON.stringify(edition),
    );
    expect(same).toEqual([]);
  });
});
