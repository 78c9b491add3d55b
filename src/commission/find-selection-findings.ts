import { type Plain, plainAt } from '../kernel/plain-data';
import type { Finding } from '../model/issues/finding';
import { findFormFindings } from '../model/issues/shape-findings';
import { showValue } from '../model/issues/show-value';
import type { SchemaPart } from '../model/schema-parts';
import { candidateSchema, envelopeSchema, selectionSchema } from '../model/selection-schema';

/** What is wrong with candidates and envelopes. */
export function* findSelectionFindings(input: Plain): Iterable<Finding> {
  yield* findFormFindings({ path: [], value: input, schema: selectionSchema });
  yield* findInList(input, 'candidates', candidateSchema, 'id', 'unique-candidate');
  yield* findInList(input, 'envelopes', envelopeSchema, 'annee', 'unique-year');
}

function* findInList(
  input: Plain,
  name: 'candidates' | 'envelopes',
  schema: SchemaPart['schema'],
  key: 'id' | 'annee',
  unique: 'unique-candidate' | 'unique-year',
): Iterable<Finding> {
  const list = plainAt(input, [name]);
  if (!Array.isArray(list)) return;
  const seen = new Set<Plain>();
  for (const [index, value] of (list as readonly Plain[]).entries()) {
    yield* findFormFindings({ path: [name, index], value, schema });
    const own = plainAt(value, [key]);
    if (own !== undefined && seen.has(own)) {
      const path = [name, index, key];
      yield { code: 'duplicate', path, expected: unique, received: showValue(own) };
    }
    if (own !== undefined) seen.add(own);
  }
}
