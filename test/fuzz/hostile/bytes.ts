import fc from 'fast-check';

/** Some text or bytes and what is done to them. */
export interface DamagedBytes {
  /** As UTF-8. */
  readonly text: string;
  readonly edits: readonly ByteEdit[];
}

/** Some bytes are taken away, and others, in hexadecimal, put in their place so many times. */
export interface ByteEdit {
  /** Modulo the length. */
  readonly at: number;
  readonly drop: number;
  readonly hex: string;
  readonly times: number;
}

/** Makes the damaged bytes. */
export function buildBytes({ text, edits }: DamagedBytes): Uint8Array {
  return edits.reduce<Uint8Array>(
    (bytes, { at, drop, hex, times }) => {
      const start = at % (bytes.length + 1);
      const put = Buffer.from(hex.repeat(times), 'hex');
      return Buffer.concat([bytes.subarray(0, start), put, bytes.subarray(start + drop)]);
    },
    Buffer.from(text, 'utf8'),
  );
}

const hexOf = (text: string) => Buffer.from(text, 'utf8').toString('hex');

// Marks of order, NUL, bytes that are no UTF-8 (overlong, surrogates, beyond the last, cut off).
const odd = [
  'efbbbf',
  'fffe',
  'feff',
  '00',
  'ff',
  'c080',
  'eda080',
  'f4908080',
  'e9',
  'f09f',
  '80',
];
const texts = [
  ...[
    '"',
    '""',
    '";"',
    '"\n"',
    ';',
    ',',
    '\t',
    '|',
    '\r',
    '\n',
    '\r\n',
    '\n\r',
    '\u2028',
    '\u0085',
  ],
  ...[
    ' ',
    '\u00a0',
    '\ufeff',
    '-0',
    '1e308',
    '1e5',
    '9007199254740993',
    '0.1',
    '1,5',
    '١٥',
    '{',
    '[',
  ],
  ...['__proto__', '"__proto__":{"a":1},', 'null', 'NaN', 'oui', '=1+1', 'OG', 'FINESS', '\\ud800'],
];

const edit: fc.Arbitrary<ByteEdit> = fc.record({
  at: fc.nat(),
  drop: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat({ max: 3 }), fc.nat()),
  hex: fc.oneof(
    fc.constantFrom('', ...odd, ...texts.map(hexOf)),
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes).toString('hex')),
  ),
  times: fc.oneof(
    { weight: 40, arbitrary: fc.constant(1) },
    { weight: 4, arbitrary: fc.constantFrom(2, 50) },
    { weight: 1, arbitrary: fc.constantFrom(5_000, 200_000) },
  ),
});

/** Texts of which none to five places are damaged. */
export function damagedBytes(texts: readonly string[]): fc.Arbitrary<DamagedBytes> {
  return fc.record({
    text: fc.constantFrom(...texts),
    edits: fc.array(edit, { maxLength: 5 }),
  });
}
