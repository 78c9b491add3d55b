import { type JsonPointer, jsonPointer } from '../kernel/json-pointer';
import { copyPlainData, plainAt } from '../kernel/plain-data';
import type { InputIssue } from '../model/input-issue';
import type { UsageCounts } from '../model/usage';
import { type UsageCountName, usageCountNames } from '../model/vocabulary';
import { parseUsageCounts } from './parse-usage-counts';

/** The counts that are right, and what is wrong with the others. */
export interface ReadCounts {
  readonly counts: UsageCounts;
  /** By the field that they bear on. */
  readonly issues: ReadonlyMap<UsageField, readonly InputIssue[]>;
  /** Those that bear on no field that an indicator knows. */
  readonly stray: readonly InputIssue[];
}

/** A field of the counts. */
export type UsageField = UsageCountName | 'choisis';

const fields: readonly UsageField[] = [...usageCountNames, 'choisis'];

/** Sets aside what is wrong with some counts, each by itself. */
export function readCounts(input: UsageCounts): ReadCounts {
  const parsed = parseUsageCounts(input);
  if (parsed.ok) return { counts: parsed.value, issues: new Map(), stray: [] };
  const issues = new Map(
    fields.flatMap((field) => {
      const own = parsed.issues.filter(({ path }) => isUnder(pointerTo(field), path));
      return own.length === 0 ? [] : [[field, own] as const];
    }),
  );
  const { value } = copyPlainData(input);
  const right = fields.flatMap((field) => {
    const given = issues.has(field) ? undefined : plainAt(value, [field]);
    // Nothing is said of a field where reading ended before it: each is to be right by itself.
    const isRight = given !== undefined && parseUsageCounts({ [field]: given }).ok;
    return isRight ? [[field, given] as const] : [];
  });
  // What the schema finds nothing wrong with is of its type.
  const counts = Object.fromEntries(right) as UsageCounts;
  const known = new Set([...issues.values()].flat());
  return { counts, issues, stray: parsed.issues.filter((issue) => !known.has(issue)) };
}

/** Where a field stands in the counts. */
export function pointerTo(field: UsageField): JsonPointer {
  return jsonPointer([field]);
}

function isUnder(pointer: JsonPointer, path: JsonPointer): boolean {
  return path === pointer || path.startsWith(`${pointer}/`);
}
