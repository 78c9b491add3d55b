import fc from 'fast-check';

function refuse(): never {
  throw new Error('code of the input was run');
}

// Each of its hundred properties is another like it.
function endless(): object {
  return new Proxy(
    {},
    {
      ownKeys: () => Array.from({ length: 100 }, (_, index) => `k${index}`),
      getOwnPropertyDescriptor: () => ({ value: endless(), enumerable: true, configurable: true }),
    },
  );
}

/** Values that JSON can't hold, or that trip a reader, each made anew. What is run of them throws. */
export const strange = {
  nan: () => Number.NaN,
  infinite: () => Number.NEGATIVE_INFINITY,
  'negative-zero': () => -0,
  undefined: () => undefined,
  bigint: () => 10n ** 30n,
  symbol: () => Symbol('x'),
  function: () => refuse,
  date: () => new Date(0),
  'invalid-date': () => new Date(Number.NaN),
  map: () => new Map([['esms', 1]]),
  bytes: () => new Uint8Array(8),
  'boxed-text': () => new String('a'),
  'boxed-number': () => new Number(1),
  expression: () => /(a+)+$/,
  promise: () => Promise.resolve(1),
  'without-prototype': () => Object.assign(Object.create(null), { a: 1 }),
  'with-array-prototype': () => Object.create(Array.prototype),
  sparse: () => Object.assign(new Array(2), { 1: 1 }),
  endless: () => new Array(4_000_000_000),
  'list-with-key': () => Object.assign(['a'], { extra: 1 }),
  'symbol-key': () => ({ [Symbol('x')]: 1 }),
  getter: () => Object.defineProperty({}, 'nom', { get: refuse, enumerable: true }),
  'to-json': () => ({ toJSON: refuse }),
  'to-text': () => ({ toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse }),
  // Plain JSON, of which no text can be made.
  'without-text': () => ({ toString: null, valueOf: null }),
  'throwing-proxy': () =>
    new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
  // Answers like a text file, but for whoever reads its properties in the ordinary way.
  'two-faced-proxy': () => new Proxy({ id: 'a', nom: 'b' }, { get: refuse, has: refuse }),
  'endless-proxy': endless,
  'revoked-proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  deep: () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1) deep = level % 2 === 0 ? [deep] : { a: deep };
    return deep;
  },
  'long-text': () => 'é'.repeat(1_000_000),
  'long-list': () => new Array(100_001).fill(0),
  'wide-object': () => Object.fromEntries(Array.from({ length: 20_000 }, (_, k) => [`k${k}`, 1])),
} satisfies Readonly<Record<string, () => unknown>>;

/** The name of a strange value. */
export type Strange = keyof typeof strange;

/** Those that take a second to read, up to the limits of the library. */
const large: readonly Strange[] = [
  'deep',
  'endless-proxy',
  'long-list',
  'long-text',
  'wide-object',
];

const small = (Object.keys(strange) as readonly Strange[]).filter((name) => !large.includes(name));

/** Some name; seldom that of a large one. */
export const strangeNames: fc.Arbitrary<Strange> = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(...small) },
  { weight: 1, arbitrary: fc.constantFrom(...large) },
);

/** Texts and numbers that JSON holds, and at which a reader may stumble. */
export const oddLeaves = [
  ...[0, 1, -1, 0.5, 1e-7, 14, 15, 29, 30, 31, 49, 50, 1_000_000, 1_000_001, 2 ** 31, 2 ** 32],
  ...[2 ** 53, 2 ** 53 + 2, 1e21, 1e308, -1e308, 5e-324],
  ...['', ' ', '0', '-0', '1e3', '0x10', '１５', '15 ', '\u00a015', '१५', 'NaN', 'null', 'true'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'length', 'a', 'b'],
  ...['\ud800', '\udc00x', '\u0000', '\ufeff', '\u202e', '\u2028', 'e\u0301', '💶', '"', "'", '\\'],
  ...['2021-02-29', '2021-03-31', '0000-00-00', '9999-12-31', '+12021-01-01', '2021-3-1', '2021'],
  ...['84', '94', '04', '2A', '00', '999', 'PA', 'acquisition', 'aucune', '010000024', '19990019'],
  ...['=1+1', '@SUM(A1)', '<b>', '{{x}}', '%s', '../../x', 'a'.repeat(500), '~1', '/', '~'],
  ...[true, false, null],
] as const;
