import { describe, expect, it } from 'vitest';
import { distinct } from '../../src/kernel/distinct';

describe('distinct', () => {
  it.each([
    [[], []],
    [['a'], ['a']],
    [['b', 'b'], ['b']],
    [
      ['b', 'a', 'b', 'c', 'a'],
      ['b', 'a', 'c'],
    ],
  ])('of %j is %j', (values, once) => {
    expect(distinct(values)).toEqual(once);
  });
});
