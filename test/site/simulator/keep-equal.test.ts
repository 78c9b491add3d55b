import { describe, expect, it } from 'vitest';
import { keepEqual } from '../../../site/simulator/state/keep-equal';

describe('data that replaces other data', () => {
  it('is the old one where both are equal', () => {
    const before = { a: [1, { b: null }], c: 'd' };
    expect(keepEqual(before, { a: [1, { b: null }], c: 'd' })).toBe(before);
  });

  it('keeps the parts that are equal, and has its own others', () => {
    const before = { same: { a: 1 }, list: [{ b: 1 }, { b: 2 }] };
    const after = keepEqual(before, { same: { a: 1 }, list: [{ b: 1 }, { b: 3 }] });
    expect(after).toEqual({ same: { a: 1 }, list: [{ b: 1 }, { b: 3 }] });
    expect(after.same).toBe(before.same);
    expect(after.list[0]).toBe(before.list[0]);
    expect(after.list[1]).not.toBe(before.list[1]);
  });

  it.each([
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1 }, { b: 1 }],
    [[1, 2], [1]],
    [[1], [1, 2]],
    [[1], { 0: 1 }],
    [{ 0: 1 }, [1]],
    [{ a: undefined }, { b: undefined }],
    [null, { a: 1 }],
    [{ a: 1 }, null],
    [{ a: { b: 1 } }, { a: [1] }],
    ['1', 1],
  ])('is its own: %j, then %j', (before, after) => {
    const kept = keepEqual<unknown>(before, after);
    expect(kept).toStrictEqual(after);
    expect(kept).not.toBe(before);
  });
});
