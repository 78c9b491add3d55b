import { expect, it } from 'vitest';
import { perObject } from '../../src/kernel/per-object';

it('computes once for each object, and by the object, not by what it equals', () => {
  let computed = 0;
  const doubled = perObject(({ value }: { value: number }) => {
    computed += 1;
    return { value: value * 2 };
  });
  const [one, twin] = [{ value: 4 }, { value: 4 }];
  expect(doubled(one)).toEqual({ value: 8 });
  expect(doubled(one)).toBe(doubled(one));
  expect(computed).toBe(1);
  expect(doubled(twin)).toEqual({ value: 8 });
  expect(doubled(twin)).not.toBe(doubled(one));
  expect(computed).toBe(2);
});
