import { canonicalJson } from '../../kernel/canonical-json';
import { type JsonPointer, jsonPointer } from '../../kernel/json-pointer';

/** Facts by name; those below stand under theirs. */
export type FactTree = Readonly<Record<string, unknown>>;

/** The facts that hold of several projects together, and pointers to those left unknown. */
export interface MergedFacts {
  readonly facts: FactTree;
  readonly leftOut: readonly JsonPointer[];
}

/**
 * The facts that every file states, and states alike. Those on which they differ or one is silent
 * are left out, and so are those that `holds` refuses.
 */
export function mergeFacts(
  files: readonly FactTree[],
  holds: (pointer: JsonPointer, value: unknown) => boolean,
  path: readonly string[] = [],
): MergedFacts {
  const names = [...new Set(files.flatMap((file) => Object.keys(file)))];
  const merged = names.map((name) => {
    const values = files.map((file) => file[name]);
    const below = [...path, name];
    if (values.some(isTree)) {
      const trees = values.map((value) => (isTree(value) ? value : {}));
      const { facts, leftOut } = mergeFacts(trees, holds, below);
      return { name, value: Object.keys(facts).length === 0 ? undefined : facts, leftOut };
    }
    const pointer = jsonPointer(below);
    const isAgreed = new Set(values.map(writeFact)).size === 1 && holds(pointer, values[0]);
    return { name, value: isAgreed ? values[0] : undefined, leftOut: isAgreed ? [] : [pointer] };
  });
  const known = merged.filter(({ value }) => value !== undefined);
  return {
    facts: Object.fromEntries(known.map(({ name, value }) => [name, value])),
    leftOut: merged.flatMap(({ leftOut }) => leftOut),
  };
}

function isTree(value: unknown): value is FactTree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// A list says which, not in what order.
function writeFact(value: unknown): string | undefined {
  return Array.isArray(value) ? canonicalJson([...value].sort()) : JSON.stringify(value);
}
