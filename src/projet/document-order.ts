import type { Plain } from '../kernel/plain-data';
import type { Finding } from '../model/issues/finding';

/**
 * Puts findings in the order in which a reader of the document meets them: an object or list before
 * what it holds, its fields in their order, what is missing from it last.
 */
export function inDocumentOrder(findings: readonly Finding[], document: Plain): readonly Finding[] {
  return orderAt(findings, document, 0);
}

function orderAt(
  findings: readonly Finding[],
  value: Plain | undefined,
  depth: number,
): readonly Finding[] {
  if (findings.length <= 1) return findings;
  const here: Finding[] = [];
  const below = new Map<string, Finding[]>();
  for (const finding of findings) {
    const step = finding.path[depth];
    if (step === undefined) here.push(finding);
    else bucketOf(String(step), below).push(finding);
  }
  const fields = typeof value === 'object' && value !== null ? value : {};
  const known = Object.keys(fields).filter((key) => below.has(key));
  const missing = [...below.keys()].filter((key) => !Object.hasOwn(fields, key));
  return [...known, ...missing].reduce<Finding[]>((ordered, key) => {
    const child = Object.hasOwn(fields, key) ? (fields as Record<string, Plain>)[key] : undefined;
    for (const finding of orderAt(below.get(key) ?? [], child, depth + 1)) ordered.push(finding);
    return ordered;
  }, here);
}

function bucketOf(step: string, buckets: Map<string, Finding[]>): Finding[] {
  const bucket = buckets.get(step) ?? [];
  buckets.set(step, bucket);
  return bucket;
}
