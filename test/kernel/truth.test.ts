import { expect, it } from 'vitest';
import { truthOf } from '../../src/kernel/truth';

it.each([
  [true, 'true'],
  [false, 'false'],
  [undefined, 'unknown'],
] as const)('takes %s for %s', (value, truth) => {
  expect(truthOf(value)).toBe(truth);
});
