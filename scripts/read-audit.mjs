/**
 * What `npm audit --json` says: the vulnerable packages, one line each, or why there was no audit.
 * A registry may have no audit to give; that is neither a finding nor a clean bill.
 */
export function readAudit(json) {
  const answer = parse(json);
  const vulnerabilities = answer?.vulnerabilities;
  if (vulnerabilities === undefined) {
    return { findings: [], missing: answer?.message ?? 'npm gave no answer that can be read' };
  }
  const findings = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
  );
  return { findings, missing: null };
}

function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
