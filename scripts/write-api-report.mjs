/**
 * The report of the public API, from the built package: what each path declares, the JSON Schema,
 * the help of the command, and the codes of each edition.
 *
 *   node scripts/write-api-report.mjs
 *     writes docs/api-report;
 *   node scripts/write-api-report.mjs --check
 *     writes nothing; prints each difference and exits 1 if there is one.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { editions } from '../dist/editions/index.js';
import { declaringEntries, reportDeclarations } from './api-report.mjs';
import { compareReports, writeReports } from './kept-reports.mjs';

const kept = 'docs/api-report';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const ids = editions.map(({ id }) => id);
const made = new Map([...declarations(), ...otherReports()]);

if (values.check) {
  const differences = compareReports(kept, made);
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) {
    console.error(
      'The public API changed. If that is meant: npm run api:write, and announce it in CHANGELOG.md.',
    );
    process.exitCode = 1;
  }
} else {
  writeReports(kept, made);
}

function declarations() {
  const entries = declaringEntries(JSON.parse(readFileSync('package.json', 'utf8')), ids);
  const folder = mkdtempSync(join(tmpdir(), 'api-report-'));
  try {
    return entries.map(([name, file]) => [
      `${name}.api.md`,
      reportDeclarations(name, file, folder),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function otherReports() {
  const help = execFileSync(process.execPath, ['dist/cli/index.js', '--help'], {
    encoding: 'utf8',
  });
  const schema = readFileSync('dist/json-schema/projet.json', 'utf8');
  return [
    ['command.api.md', `# The command\n\n${fence('text', help)}`],
    ['json-schema.api.md', `# The JSON Schema of a project\n\n${fence('json', schema)}`],
    ['codes.api.md', `# The codes of the editions\n\n${editions.map(codesOf).join('\n')}`],
  ];
}

/** The codes of an edition, and the choices of its interpretations: each is stable for ever. */
function codesOf({ id, parameters, criteria, interpretations, funding, schedule }) {
  const kinds = {
    parameters: parameters.map(({ code }) => code),
    criteria: criteria.map(({ code }) => code),
    lines: funding.lines.map(({ code }) => code),
    milestones: schedule.milestones.map(({ code }) => code),
    interpretations: interpretations.map(
      ({ code, choices }) => `${code}=${choices.map((choice) => choice.code).join('|')}`,
    ),
  };
  const lines = Object.entries(kinds).map(([kind, codes]) => [kind, ...codes].join('\n  '));
  return `## ${id}\n\n${fence('text', lines.join('\n'))}`;
}

function fence(language, text) {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`;
}
