import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  copyPlainData,
  maximumDepth,
  maximumFields,
  maximumFindings,
  maximumValues,
  plainAt,
} from '../../src/kernel/plain-data';

function nested(levels: number): unknown {
  return levels === 0 ? 'bottom' : [nested(levels - 1)];
}

function kindsOf(input: unknown) {
  return copyPlainData(input).findings.map(({ path, kind }) => [path.map(String).join('/'), kind]);
}

describe('plain JSON data', () => {
  it('is copied as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = JSON.parse(JSON.stringify(value));
        const hasProtoKey = JSON.stringify(value).includes('__proto__');
        const { value: copy, findings } = copyPlainData(json);
        fc.pre(!hasProtoKey);
        expect(findings).toEqual([]);
        expect(copy).toEqual(json);
      }),
    );
  });

  it('is a copy: changing the input afterwards does not change it', () => {
    const input = { list: [1] };
    const { value } = copyPlainData(input);
    input.list.push(2);
    expect(value).toEqual({ list: [1] });
  });

  it('leaves out what is undefined or hidden, as JSON does', () => {
    const input = Object.defineProperty({ a: undefined, b: 1 }, 'hidden', { value: 2 });
    expect(copyPlainData(input)).toEqual({ value: { b: 1 }, findings: [] });
    expect(Object.keys(copyPlainData(input).value as object)).toEqual(['b']);
  });

  it('has no negative zero', () => {
    expect(Object.is(copyPlainData(-0).value, 0)).toBe(true);
  });

  it('may come from an object without prototype', () => {
    const input = Object.assign(Object.create(null), { a: 1 });
    expect(copyPlainData(input)).toEqual({ value: { a: 1 }, findings: [] });
  });

  it('may hold the same object twice', () => {
    const shared = { a: 1 };
    expect(copyPlainData([shared, shared])).toEqual({ value: [{ a: 1 }, { a: 1 }], findings: [] });
  });
});

describe('a value that JSON cannot hold', () => {
  class Etablissement {}

  it.each([
    ['undefined', undefined, 'undefined'],
    ['a function', () => 1, 'function'],
    ['a symbol', Symbol('s'), 'symbol'],
    ['a bigint', 7n, 'bigint'],
    ['NaN', Number.NaN, 'nan'],
    ['Infinity', Number.POSITIVE_INFINITY, 'infinite'],
    ['minus Infinity', Number.NEGATIVE_INFINITY, 'infinite'],
    ['a Date', new Date(0), 'instance'],
    ['a Map', new Map(), 'instance'],
    ['an instance of a class', new Etablissement(), 'instance'],
    ['a boxed number', Object(1), 'instance'],
    // biome-ignore lint/suspicious/noSparseArray: it is the case.
    ['a list with a hole', [1, , 3], 'sparse'],
    ['an empty list of ten places', new Array(10), 'sparse'],
  ])('%s is named, and null stands in its place', (_name, value, kind) => {
    expect(copyPlainData([value])).toEqual({ value: [null], findings: [{ path: [0], kind }] });
  });

  it('is found wherever it stands, each one', () => {
    expect(kindsOf({ a: 1n, b: { c: [Number.NaN, () => 1] } })).toEqual([
      ['a', 'bigint'],
      ['b/c/0', 'nan'],
      ['b/c/1', 'function'],
    ]);
  });

  it('may be a key: a symbol is found', () => {
    expect(kindsOf({ [Symbol('s')]: 1 })).toEqual([['Symbol(s)', 'symbol']]);
  });

  it('is none where a symbol is hidden, or leads to undefined', () => {
    const hidden = Object.defineProperty({}, Symbol('s'), { value: 1 });
    expect(kindsOf({ hidden, absent: { [Symbol('s')]: undefined } })).toEqual([]);
  });

  it('is refused where an object contains itself', () => {
    const projet: { nom: string; esms?: unknown } = { nom: 'Grappe' };
    projet.esms = [{ projet }];
    expect(kindsOf(projet)).toEqual([['esms/0/projet', 'cycle']]);
  });
});

describe('a hostile object', () => {
  it('has its getters found and never called', () => {
    let calls = 0;
    const input = {
      get nom() {
        calls += 1;
        return 'x';
      },
      toJSON() {
        calls += 1;
      },
    };
    expect(kindsOf(input)).toEqual([
      ['nom', 'accessor'],
      ['toJSON', 'function'],
    ]);
    expect(calls).toBe(0);
  });

  it('has a getter in a list found and not called', () => {
    const list = Object.defineProperty([], 0, { get: () => expect.fail(), enumerable: true });
    expect(kindsOf(list)).toEqual([['0', 'accessor']]);
  });

  it('does not pollute any prototype with its own __proto__ key', () => {
    const { value, findings } = copyPlainData(JSON.parse('{"a":{"__proto__":{"polluted":true}}}'));
    expect(findings).toEqual([{ path: ['a', '__proto__'], kind: 'proto-key' }]);
    expect({}).not.toHaveProperty('polluted');
    const inner = (value as { a: object }).a;
    expect(Object.getPrototypeOf(inner)).toBe(Object.prototype);
    expect(JSON.stringify(value)).toBe('{"a":{"__proto__":null}}');
  });

  it.each(['"texte"', 'true', '7', 'null', '{}'])('has its own __proto__ key found: %s', (held) => {
    const { value, findings } = copyPlainData(JSON.parse(`{"__proto__":${held},"a":"b"}`));
    expect(findings).toEqual([{ path: ['__proto__'], kind: 'proto-key' }]);
    expect(JSON.stringify(value)).toBe('{"__proto__":null,"a":"b"}');
  });

  it('that throws on every question is unreadable', () => {
    const refuse = () => {
      throw new Error('no');
    };
    const proxy = new Proxy({}, { ownKeys: refuse, getOwnPropertyDescriptor: refuse });
    const { proxy: revoked, revoke } = Proxy.revocable([], {});
    revoke();
    expect(kindsOf({ a: proxy, b: revoked, c: 1n })).toEqual([
      ['a', 'unreadable'],
      ['b', 'unreadable'],
      ['c', 'bigint'],
    ]);
  });

  it('may take a property away before it is read: then it is absent', () => {
    let asked = 0;
    const proxy = new Proxy(
      { a: 1 },
      {
        getOwnPropertyDescriptor: (target, key) => {
          asked += 1;
          return asked > 1 ? undefined : Object.getOwnPropertyDescriptor(target, key);
        },
      },
    );
    expect(copyPlainData([proxy])).toEqual({ value: [{}], findings: [] });
  });

  it('that goes on for ever is stopped', () => {
    const endless = (): object =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a', 'b'],
          getOwnPropertyDescriptor: () => ({
            value: endless(),
            enumerable: true,
            configurable: true,
          }),
        },
      );
    const { findings } = copyPlainData(endless());
    expect(findings.every(({ kind }) => kind === 'too-deep')).toBe(true);
    expect(findings).toHaveLength(10_001);
  });
});

describe('the limits', () => {
  it('let through 64 levels and stop at the 65th', () => {
    expect(maximumDepth).toBe(64);
    expect(copyPlainData(nested(64)).findings).toEqual([]);
    const { findings } = copyPlainData(nested(65));
    expect(findings.map(({ path, kind }) => [path.length, kind])).toEqual([[64, 'too-deep']]);
  });

  it('let through 10,000 fields and stop at one more', () => {
    const object = (fields: number) =>
      Object.fromEntries(Array.from({ length: fields }, (_, index) => [`k${index}`, 1]));
    expect(maximumFields).toBe(10_000);
    expect(kindsOf([object(10_000)])).toEqual([]);
    expect(kindsOf([object(10_001)])).toEqual([['0', 'too-wide']]);
  });

  it('list 10,000 defects and one more, and end the reading there', () => {
    expect(maximumFindings).toBe(10_000);
    expect(kindsOf(new Array(10_000).fill(1n))).toHaveLength(10_000);
    expect(kindsOf([new Array(20_000).fill(1n), [2n]])).toHaveLength(10_001);
    const { value } = copyPlainData([...new Array(10_001).fill(1n), { a: 1 }]);
    expect((value as readonly unknown[]).at(-1)).toBeNull();
  });

  it('stop at two million values, without reading what follows', () => {
    expect(maximumValues).toBe(2_000_000);
    expect(kindsOf({ a: new Array(4_294_967_295), b: 1n, c: [1n] })).toEqual([
      ['a', 'too-many'],
      ['b', 'bigint'],
    ]);
  });

  // A list with holes is not read, but its length counts: it leaves room for so many values.
  const allBut = (left: number) => new Array(2_000_000 - left);

  it('let through two million values, the last one included', () => {
    expect(copyPlainData({ a: allBut(2), b: [] })).toEqual({
      value: { a: null, b: [] },
      findings: [{ path: ['a'], kind: 'sparse' }],
    });
    expect(kindsOf({ a: allBut(2), [Symbol('s')]: 1 })).toEqual([
      ['a', 'sparse'],
      ['Symbol(s)', 'symbol'],
    ]);
  });

  it('stop at one value more, be it a field or a symbol', () => {
    expect(kindsOf({ a: allBut(3), b: { c: 1n, d: 1n } })).toEqual([
      ['a', 'sparse'],
      ['b', 'too-many'],
    ]);
    expect(kindsOf({ a: allBut(1), [Symbol('s')]: 1 })).toEqual([
      ['a', 'sparse'],
      ['', 'too-many'],
    ]);
  });
});

it('never throws, whatever it is given', () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  fc.assert(
    fc.property(anything, (input) => {
      const { value, findings } = copyPlainData(input);
      // Whatever went in, what comes out is JSON.
      expect(copyPlainData(value).findings.every(({ kind }) => kind === 'proto-key')).toBe(true);
      for (const { path } of findings) expect([null, undefined]).toContain(plainAt(value, path));
    }),
  );
});

describe('the value at some steps', () => {
  const data = { esms: [{ nombre: 7 }] };

  it('is found through objects and lists', () => {
    expect(plainAt(data, ['esms', 0, 'nombre'])).toBe(7);
    expect(plainAt(data, [])).toBe(data);
  });

  it('is undefined where there is none, inherited names included', () => {
    expect(plainAt(data, ['esms', 1, 'nombre'])).toBeUndefined();
    expect(plainAt(data, ['esms', 0, 'nombre', 'x'])).toBeUndefined();
    expect(plainAt(data, ['toString'])).toBeUndefined();
  });
});
