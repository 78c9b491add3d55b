import { expect, it } from 'vitest';
import { perObject } from '../../src/kernel/per-object';

it('computes once for each object, and again for another that is equal', () => {
  const computed: string[] = [];
  const lengthOf = perObject((object: { readonly name: string }) => {
    computed.push(object.name);
    return { length: object.name.length };
  });
  const grappe = { name: 'grappe' };
  expect(lengthOf(grappe)).toEqual({ length: 6 });
  expect(lengthOf(grappe)).toBe(lengthOf(grappe));
  expect(computed).toEqual(['grappe']);
  expect(lengthOf({ name: 'grappe' })).not.toBe(lengthOf(grappe));
  expect(computed).toEqual(['grappe', 'grappe']);
});
