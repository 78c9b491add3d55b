import { hashOf } from '../../kernel/hash';
import { jsonPointer } from '../../kernel/json-pointer';
import type { Receipt, ReceiptDifference, SealedField } from '../../model/receipt';

const fields: readonly SealedField[] = [
  'engine',
  'edition',
  'parameters',
  'interpretations',
  'input',
  'result',
];

/** The hash of each field of a receipt. */
export function sealOf(content: Pick<Receipt, SealedField>): Receipt['seal'] {
  return {
    engine: hashOf(content.engine),
    edition: hashOf(content.edition),
    parameters: hashOf(content.parameters),
    interpretations: hashOf(content.interpretations),
    input: hashOf(content.input),
    result: hashOf(content.result),
  };
}

/** The fields that aren't what they were when the receipt was made, or whose seal isn't. */
export function checkSeal(receipt: Receipt): readonly ReceiptDifference[] {
  const seal = sealOf(receipt);
  return fields
    .filter((field) => receipt.seal[field] !== seal[field])
    .map((field) => ({
      part: 'receipt',
      path: jsonPointer(['seal', field]),
      expected: receipt.seal[field],
      received: seal[field],
    }));
}
