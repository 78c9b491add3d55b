/** Where something stands in a JSON document, as RFC 6901 writes it: `/esms/3/finess`; '' is the whole. */
export type JsonPointer = string;

/** The pointer to the given steps from the root. */
export function jsonPointer(steps: readonly PropertyKey[]): JsonPointer {
  return steps
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
