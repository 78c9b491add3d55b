import { describe, expect, it } from 'vitest';
import { lazyField } from '../../src/kernel/lazy-field';

const putStep = lazyField<{ readonly value: number }>('step');

function line(compute: () => { value: number }): { code: string; step?: { value: number } } {
  const object = { code: 'amoa' };
  putStep(object, compute);
  return object;
}

describe('a field that is computed when it is read', () => {
  it('is computed once, and not before', () => {
    let computed = 0;
    const object = line(() => {
      computed += 1;
      return { value: 7 };
    });
    expect(computed).toBe(0);
    expect(object.step).toEqual({ value: 7 });
    expect(object.step).toBe(object.step);
    expect(computed).toBe(1);
  });

  it('is a field like another to JSON, spread, comparison and a structured clone', () => {
    const object = line(() => ({ value: 7 }));
    const plain = { code: 'amoa', step: { value: 7 } };
    expect(JSON.stringify(object)).toBe(JSON.stringify(plain));
    expect(Object.keys(object)).toEqual(['code', 'step']);
    expect({ ...object }).toStrictEqual(plain);
    expect(structuredClone(object)).toStrictEqual(plain);
    expect(object).toStrictEqual(plain);
  });

  it('is read on a frozen object, and through a proxy as a user interface makes them', () => {
    const frozen = Object.freeze(line(() => ({ value: 7 })));
    expect([frozen.step, frozen.step]).toEqual([{ value: 7 }, { value: 7 }]);
    const proxy = new Proxy(
      line(() => ({ value: 8 })),
      { get: (target, key, receiver) => Reflect.get(target, key, receiver) },
    );
    expect(proxy.step).toEqual({ value: 8 });
  });

  it('is each object’s own', () => {
    const [one, other] = [line(() => ({ value: 1 })), line(() => ({ value: 2 }))];
    expect([one.step?.value, other.step?.value, one.step?.value]).toEqual([1, 2, 1]);
  });
});
