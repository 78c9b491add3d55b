import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll } from 'vitest';

const dependencies = [
  '@noble/hashes',
  'zod',
  'date-fns',
  'decimal.js',
  'fastest-levenshtein',
  'papaparse',
];

/** What a process left behind. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An application that has installed the packed tarball, and nothing else of the project. */
export interface Application {
  readonly folder: string;
  /** Where the package stands in it. */
  readonly installed: string;
}

/**
 * Packs the package as it would be published and unpacks it beside its dependencies, until the end
 * of the tests of the file.
 */
export function installPackage(): Application {
  const folder = mkdtempSync(join(tmpdir(), 'application-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const installed = join(folder, 'node_modules/esms-numerique');
  mkdirSync(installed, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? 'nothing packed';
  execFileSync('tar', ['-xzf', join(folder, tarball), '--strip-components=1', '-C', installed]);
  mkdirSync(join(folder, 'node_modules/@noble'));
  for (const dependency of dependencies) {
    symlinkSync(resolve('node_modules', dependency), join(folder, 'node_modules', dependency));
  }
  return { folder, installed };
}

/** Runs Node in the application, away from the sources. */
export function runNode(application: Application, ...args: readonly string[]): Outcome {
  return spawnSync(process.execPath, args, { cwd: application.folder, encoding: 'utf8' });
}
