import { type Hash, hashOf } from '../../kernel/hash';
import { jsonPointer } from '../../kernel/json-pointer';
import type { Fingerprint, ReceiptDifference } from '../../model/receipt';

/** The hashes of JSON data: of the whole, and of each top-level field that it has. */
export function fingerprintOf(data: object): Fingerprint {
  const fields = Object.entries(data).filter(([, value]) => value !== undefined);
  const parts: readonly (readonly [string, Hash])[] = fields.map(([name, value]) => [
    name,
    hashOf(value),
  ]);
  return { hash: hashOf(data), parts: Object.fromEntries(parts) };
}

/** The fields of which the hashes differ; the whole, where its own hash alone does. */
export function compareFingerprints(
  part: ReceiptDifference['part'],
  expected: Fingerprint,
  received: Fingerprint,
): readonly ReceiptDifference[] {
  const names = new Set([...Object.keys(expected.parts), ...Object.keys(received.parts)]);
  const differing = [...names].flatMap((name) => {
    const before = partOf(expected, name);
    const after = partOf(received, name);
    if (before === after) return [];
    return [{ part, path: jsonPointer([name]), expected: before, received: after }];
  });
  if (differing.length > 0 || expected.hash === received.hash) return differing;
  return [{ part, expected: expected.hash, received: received.hash }];
}

function partOf({ parts }: Fingerprint, name: string): Hash | null {
  return Object.hasOwn(parts, name) ? (parts[name] ?? null) : null;
}
