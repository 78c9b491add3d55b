import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/issues/finding';
import { inDocumentOrder } from '../../src/projet/document-order';

const document = { b: [{ y: 1, x: 2 }, 3], a: 4, 10: 5 };

function at(...path: readonly PropertyKey[]): Finding {
  return { code: 'missing', path, expected: 'text', received: path.join('/') };
}

// JavaScript puts keys that are whole numbers first in every object.
const ordered = [
  at(),
  at('10'),
  at('b'),
  at('b', 0),
  at('b', 0, 'y'),
  at('b', 0, 'x'),
  at('b', 0, 'absent'),
  at('b', 1),
  at('a'),
  at('absent', 'below'),
];

describe('the order of the document', () => {
  it('puts a whole before its parts, these in their order, and what is absent last', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ordered, { minLength: ordered.length }), (shuffled) => {
        expect(inDocumentOrder(shuffled, document)).toEqual(ordered);
      }),
    );
  });

  it('puts the tenth entry of a list after the ninth', () => {
    const list = new Array(12).fill(0);
    const findings = [at(10), at(9), at(1)];
    expect(inDocumentOrder(findings, list)).toEqual([at(1), at(9), at(10)]);
  });

  it('keeps findings on one place in their order', () => {
    const first = { ...at('a'), received: '1' };
    const second = { ...at('a'), received: '2' };
    expect(inDocumentOrder([first, at(), second], document)).toEqual([at(), first, second]);
  });

  it('puts what is under a value that holds nothing after it', () => {
    expect(inDocumentOrder([at('a', 'x'), at('a')], document)).toEqual([at('a'), at('a', 'x')]);
  });
});
