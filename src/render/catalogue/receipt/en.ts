import type { ReceiptWords } from './words';

export const en: ReceiptWords = {
  title: 'Verification of the receipt',
  verified: 'Receipt verified: the same result comes out again.',
  refused: (count) => `Receipt not verified: ${count} difference${count === 1 ? '' : 's'}.`,
  otherVersion: (made, verifying) =>
    `Receipt made by version ${made}, verified by version ${verifying}.`,
  parts: {
    receipt: 'The receipt is no longer as it was made.',
    engine: 'Another library verifies the receipt.',
    edition: 'The edition is not that of the receipt.',
    parameters: 'The values supplied are not those of the receipt.',
    interpretations: 'The edition does not have this choice of interpretation.',
    input: 'The project is not that of the receipt.',
    result: 'The result is not that of the receipt.',
  },
  forms: {
    hash: 'a SHA-256 hash',
    json: 'JSON',
    list: 'a list',
    object: 'an object',
    text: 'a text',
  },
  expected: 'expected: ',
  received: 'found: ',
  nothing: 'nothing',
};
