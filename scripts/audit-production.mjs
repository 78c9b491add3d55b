/**
 * Asks the registry for known vulnerabilities of what is installed with the package. It exits with 1
 * where there is one, and says so where the registry gives no audit.
 */
import { spawnSync } from 'node:child_process';
import { readAudit } from './read-audit.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const { findings, missing } = readAudit(stdout);

for (const finding of findings) console.error(finding);
if (missing !== null) console.warn(`NOT AUDITED: ${missing}`);
else console.log(`${findings.length} vulnerable packages among what is installed`);
process.exitCode = findings.length === 0 ? 0 : 1;
