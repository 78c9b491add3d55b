/** Where something stands in a JSON document, as RFC 6901 writes it: `/esms/3/finess`; '' is the whole. */
export type JsonPointer = string;

/** The pointer to the given steps from the root. */
export function jsonPointer(steps: readonly PropertyKey[]): JsonPointer {
  let pointer = '';
  for (const step of steps)
    pointer += typeof step === 'number' ? `/${step}` : `/${escapeStep(step)}`;
  return pointer;
}

function escapeStep(step: string | symbol): string {
  const text = String(step);
  if (!text.includes('~') && !text.includes('/')) return text;
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}
