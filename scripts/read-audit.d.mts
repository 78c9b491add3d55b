export function readAudit(json: string): {
  readonly findings: readonly string[];
  /** Why there was no audit; null where there was one. */
  readonly missing: string | null;
};
