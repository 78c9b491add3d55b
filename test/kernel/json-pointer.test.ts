import { expect, it } from 'vitest';
import { jsonPointer } from '../../src/kernel/json-pointer';

it('writes pointers as RFC 6901 does', () => {
  expect(jsonPointer([])).toBe('');
  expect(jsonPointer(['esms', 3, 'finess'])).toBe('/esms/3/finess');
  expect(jsonPointer(['a/b', 'm~n'])).toBe('/a~1b/m~0n');
});
