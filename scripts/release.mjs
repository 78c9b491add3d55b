/**
 * Makes a release of the version that package.json gives.
 *
 *   node scripts/release.mjs
 *     tries it: says what stands in the way, or checks everything and lists what would be published;
 *   node scripts/release.mjs --publish
 *     publishes it too, with provenance. It takes a workflow: .github/workflows/release.yml.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releaseProblems } from './release-problems.mjs';

const { values } = parseArgs({ options: { publish: { type: 'boolean', default: false } } });
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const problems = releaseProblems({
  changes: git('status', '--porcelain'),
  branch: git('branch', '--show-current'),
  tags: git('tag', '--list').split('\n'),
  manifest,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  publish: values.publish,
  env: process.env,
});

if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exitCode = 1;
} else {
  npm('run', 'check');
  npm('pack', '--dry-run', '--ignore-scripts');
  if (values.publish) {
    // What `prepublishOnly` would run has just been run.
    npm('publish', '--provenance', '--access', 'public', '--ignore-scripts');
    console.log(`Published. Now: git tag v${manifest.version} && git push --tags`);
  } else {
    console.log(`Nothing stands in the way of ${manifest.version}. Nothing was published.`);
  }
}

function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim();
}

function npm(...args) {
  execFileSync('npm', args, { stdio: 'inherit' });
}
