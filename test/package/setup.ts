import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which the packed tarball is installed. */
    readonly application: string;
  }
}

const tools = 'test/package/tools';
const npm = promisify(execFile);
const quiet = ['--silent', '--no-audit', '--no-fund', '--prefer-offline'];

/** Before all tests: packs the package as it would be published, and has npm install it. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'application-'));
  await Promise.all([installTools(), installPackage(folder)]);
  provide('application', folder);
  return () => rmSync(folder, { recursive: true });
}

async function installPackage(folder: string): Promise<void> {
  await npm('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? 'nothing packed';
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  await npm('npm', ['install', ...quiet, `./${tarball}`], { cwd: folder });
}

/** The versions of Node and TypeScript that the package is tried with, once for each lockfile. */
async function installTools(): Promise<void> {
  const lockfile = join(tools, 'package-lock.json');
  const installed = join(tools, 'node_modules/.installed.json');
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(lockfile))) return;
  await npm('npm', ['ci', ...quiet], { cwd: tools });
  copyFileSync(lockfile, installed);
}
