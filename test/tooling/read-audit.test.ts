import { describe, expect, it } from 'vitest';
import { readAudit } from '../../scripts/read-audit.mjs';

describe('what npm audit says', () => {
  it('is nothing where there is no vulnerability', () => {
    const audit = JSON.stringify({ auditReportVersion: 2, vulnerabilities: {} });
    expect(readAudit(audit)).toEqual({ findings: [], missing: null });
  });

  it('is each package that is vulnerable', () => {
    const vulnerabilities = { zod: { name: 'zod', severity: 'high', range: '<=4.0.0' } };
    expect(readAudit(JSON.stringify({ vulnerabilities }))).toEqual({
      findings: ['zod <=4.0.0: high'],
      missing: null,
    });
  });

  it.each([
    ['a registry that answers no audit', '{"message":"405 Method Not Allowed"}', '405 Method'],
    ['an answer that is no JSON', 'npm error', 'no answer that can be read'],
    ['no answer', '', 'no answer that can be read'],
  ])('is neither clean nor a finding for %s', (_, json, reason) => {
    expect(readAudit(json)).toEqual({ findings: [], missing: expect.stringContaining(reason) });
  });
});
