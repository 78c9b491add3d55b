import { describe, expect, it } from 'vitest';
import { askEsms } from '../../src/mechanisms/answers';
import { createContext } from '../../src/mechanisms/create-context';
import { evaluateEsmsTest } from '../../src/mechanisms/esms-test';
import type { EsmsTest } from '../../src/model/rule';
import { editionWith } from '../support/edition';
import { projetOf } from '../support/projet';

const acquisition: EsmsTest = { kind: 'operation', in: ['acquisition'] };
const equipment: EsmsTest = { kind: 'flag', field: 'equipement' };

const context = createContext(
  editionWith({}),
  projetOf([
    { operation: 'acquisition', equipement: true, nombre: 2 },
    { operation: 'usages', equipement: true, nombre: 3 },
    { operation: 'acquisition', nombre: 5 },
    { equipement: false, nombre: 7 },
  ]),
);

describe('a question that is asked of all ESMS at once', () => {
  it.each<[string, EsmsTest]>([
    ['plain', acquisition],
    ['all', { kind: 'all', of: [acquisition, equipment] }],
    ['any', { kind: 'any', of: [acquisition, equipment] }],
    ['not', { kind: 'not', of: equipment }],
    ['all of one', { kind: 'all', of: [equipment] }],
    ['all of none', { kind: 'all', of: [] }],
    ['none of none', { kind: 'not', of: { kind: 'all', of: [] } }],
  ])('gets the answer of each: %s', (_name, test) => {
    const each = context.esms.map((esms) => evaluateEsmsTest(test, esms, context));
    expect(askEsms(test, context).verdicts).toEqual(each);
    expect(each).toHaveLength(4);
  });

  it('counts ESMS, not entries: those that pass, that fail, that wait for a fact', () => {
    const { passing, failing, open } = askEsms(
      { kind: 'all', of: [acquisition, equipment] },
      context,
    );
    // 2 acquire and equip; 3 have another operation, 7 no equipment; of 5 the equipment is missing.
    expect([passing, failing, open]).toEqual([2, 10, 5]);
  });

  it('lets all pass where there is no question', () => {
    expect(askEsms(undefined, context)).toMatchObject({ passing: 17, failing: 0, open: 0 });
  });
});
