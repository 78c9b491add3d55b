import * as z from 'zod/mini';
import * as leaf from './schema-leaves';

/**
 * The form of a receipt, as a zod schema. The `error` of each part is the name of what stands there.
 * It is made on demand: who verifies no receipt bundles nothing of it.
 */
export function makeReceiptSchema() {
  const hash = z.string({ error: 'hash' }).check(z.regex(/^[0-9a-f]{64}$/, { error: 'hash' }));
  const hashes = z.record(z.string(), hash, { error: 'object' });
  return leaf.object({
    format: z.literal(1, { error: '1' }),
    engine: leaf.object({ name: leaf.text, version: leaf.text }),
    edition: leaf.object({ id: leaf.text, hash, parts: hashes }),
    // Whether the edition takes them is the business of `withParameters`.
    parameters: leaf.list(
      leaf.object({ code: leaf.text, value: z.unknown(), citation: z.unknown() }),
    ),
    interpretations: z.record(z.string(), leaf.text, { error: 'object' }),
    input: leaf.object({ hash, parts: hashes }),
    result: leaf.object({ hash, parts: hashes }),
    seal: leaf.object({
      engine: hash,
      edition: hash,
      parameters: hash,
      interpretations: hash,
      input: hash,
      result: hash,
    }),
  });
}
