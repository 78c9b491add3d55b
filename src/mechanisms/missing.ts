import type { JsonPointer } from '../kernel/json-pointer';
import type { MissingInput } from '../model/report';

/** Gathers what several results wait for: each missing fact once, with all that need it. */
export function listMissing(
  results: readonly { readonly code: string; readonly missing?: readonly JsonPointer[] }[],
): readonly MissingInput[] {
  const needs = new Map<JsonPointer, string[]>();
  for (const { code, missing = [] } of results) {
    for (const path of missing) {
      const codes = needs.get(path);
      if (codes === undefined) needs.set(path, [code]);
      else codes.push(code);
    }
  }
  return [...needs].map(([path, neededFor]) => ({ path, neededFor }));
}
