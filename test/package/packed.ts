import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';

/** What a process left behind. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** An application that has installed the packed tarball, and nothing else of the project. */
export interface Application {
  readonly folder: string;
  /** Where the package stands for it. */
  readonly installed: string;
}

/** The package and what it depends on, as npm installed them. */
export const nodeModules = join(inject('application'), 'node_modules');

/** A folder from which the installed package is found, until the end of the tests of the file. */
export function openApplication(): Application {
  const folder = mkdtempSync(join(inject('application'), 'application-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  return { folder, installed: join(nodeModules, 'esms-numerique') };
}

/** Runs Node in the application, away from the sources. */
export function runNode(application: Application, ...args: readonly string[]): Outcome {
  return spawnSync(process.execPath, args, { cwd: application.folder, encoding: 'utf8' });
}
