import { jsonPointer } from '../../kernel/json-pointer';
import type { Parsed } from '../../kernel/parsed';
import { copyPlainData, type Plain, type PlainDefect, plainAt } from '../../kernel/plain-data';
import { showValue } from '../../model/issues/show-value';
import type { Receipt, ReceiptDifference } from '../../model/receipt';
import { makeReceiptSchema } from '../../model/receipt-schema';
import { maximumSupplied } from '../../model/schema-limits';

/**
 * Reads a receipt, whatever it is, or says where it isn't one. It never throws and runs no code of
 * the input. Whether it is intact is the business of its seal.
 */
export function readReceipt(input: unknown): Parsed<Receipt, ReceiptDifference> {
  const { value, findings } = copyPlainData(input);
  if (findings.length > 0) {
    const received = (kind: PlainDefect) => (kind === 'undefined' ? null : kind);
    return refuse(findings.map(({ path, kind }) => difference(path, 'json', received(kind))));
  }
  const supplied = plainAt(value, ['parameters']);
  // zod overflows the stack on a list of which a hundred thousand entries are wrong.
  if (Array.isArray(supplied) && supplied.length > maximumSupplied) {
    return refuse([difference(['parameters'], 'list', showValue(supplied))]);
  }
  const result = makeReceiptSchema().safeParse(value);
  // The schema has proved the form; the values supplied are proved where they are applied.
  if (result.success) return { ok: true, value: value as unknown as Receipt };
  return refuse(
    result.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => difference([...issue.path, key], null, showValue(key)))
        : [difference(issue.path, issue.message, showPlain(plainAt(value, issue.path)))],
    ),
  );
}

function showPlain(value: Plain | undefined): string | null {
  return value === undefined ? null : showValue(value);
}

function refuse(issues: readonly ReceiptDifference[]): Parsed<never, ReceiptDifference> {
  return { ok: false, issues };
}

function difference(
  path: readonly PropertyKey[],
  expected: string | null,
  received: string | null,
): ReceiptDifference {
  return { part: 'receipt', path: jsonPointer(path), expected, received };
}
