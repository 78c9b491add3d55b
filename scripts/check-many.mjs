/**
 * Assesses many generated projects, one a line, and checks that nothing is lost, that the order is
 * kept and that the memory stays bounded; then does the same work under GNU parallel and checks that
 * it gives the same bytes: `node scripts/check-many.mjs [count]`. Run after the build.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createInterface } from 'node:readline';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { generatedEsms, generatedProjet } from './generated-projets.mjs';

const count = Number(process.argv[2] ?? 20_000);
const mostMebibytes = 200;

const path = (file) => fileURLToPath(new URL(file, import.meta.url));
const evaluer = [path('../dist/cli/index.js'), 'evaluer', '-'];
const options = ['--edition', 'amorcage-temps-1', '--format', 'ndjson'];
const peak = ['--import', path('report-peak.mjs')];

const alone = await run(process.execPath, [...peak, ...evaluer, ...options], checkOrder);
const mebibytes = Math.ceil(alone.peak / 1024);
console.log(`${count} projects: ${mebibytes} MiB at most`);
if (mebibytes >= mostMebibytes) fail(`more than ${mostMebibytes} MiB`);

const job = [process.execPath, ...evaluer, ...options].join(' ');
const parallel = ['--pipe', '--keep-order', '--block', '1M', '--jobs', '2', job];
const shared = await run('parallel', parallel, checkOrder);
if (shared.digest !== alone.digest) fail('parallel gives other reports than one process');
console.log('parallel: the same reports');

/** Runs a program on the projects: the digest of what it prints, and its peak memory if it tells. */
async function run(program, args, checkLines) {
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit', 'pipe'] });
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const digest = createHash('sha256');
  let peak = '';
  child.stdio[3].on('data', (text) => {
    peak += text;
  });
  const copy = new PassThrough();
  const checked = checkLines(copy);
  const written = pipeline(Readable.from(lines()), child.stdin);
  for await (const chunk of child.stdout) {
    digest.update(chunk);
    if (!copy.write(chunk)) await new Promise((resolve) => copy.once('drain', resolve));
  }
  copy.end();
  await Promise.all([checked, written]);
  const code = await ended;
  if (code !== 0) fail(`${program} exits with ${code}`);
  return { digest: digest.digest('hex'), peak: Number(peak) };
}

function* lines() {
  for (let index = 0; index < count; index += 1)
    yield `${JSON.stringify(generatedProjet(index))}\n`;
}

/** Each report says how many ESMS its project counts, which tells one project from the next. */
async function checkOrder(output) {
  let index = 0;
  for await (const line of createInterface({ input: output, crlfDelay: Infinity })) {
    const observed = Number(/"esms":\{"observed":(\d+)/.exec(line)?.[1]);
    if (observed !== generatedEsms(index)) fail(`report ${index + 1} is of another project`);
    index += 1;
  }
  if (index !== count) fail(`${index} reports of ${count}`);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
