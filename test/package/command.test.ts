import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Outcome, openApplication, runNode } from './packed';

const application = openApplication();
const demo = resolve('fixtures/projets/grappe-des-vallees.json');

function command(...args: readonly string[]): Outcome {
  return runNode(application, join(application.installed, 'dist/cli/index.js'), ...args);
}

describe('the packed command', () => {
  it('prints the report of the demonstration', () => {
    const outcome = command('evaluer', demo, '--edition', 'amorcage-temps-1');
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expect(outcome.stdout).toMatch(/^Projet éligible\n/);
  });

  it('prints the report as JSON', () => {
    const outcome = command('evaluer', demo, '--edition', 'amorcage-temps-1', '--format', 'json');
    expect(JSON.parse(outcome.stdout)).toMatchObject({ edition: 'amorcage-temps-1' });
  });

  it('lists the editions', () => {
    const { status, stdout } = command('editions');
    expect(status).toBe(0);
    expect(stdout).toContain('amorcage-temps-1');
    expect(stdout).toContain('amorcage-temps-2-regional');
  });

  it('prints the JSON Schema that the package holds', () => {
    const { status, stdout } = command('schema');
    const code = "console.log(JSON.stringify(require('esms-numerique/json-schema/projet.json')))";
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(runNode(application, '-e', code).stdout));
  });

  it.each([
    ['a file that does not exist', 'nothing.json', undefined],
    ['a file that is not JSON', 'not-json.json', '{'],
    ['a project that is not one', 'not-a-projet.json', '[]'],
  ])('refuses %s in one line on stderr', (_, file, text) => {
    if (text !== undefined) writeFileSync(join(application.folder, file), text);
    const outcome = command('evaluer', file, '--edition', 'amorcage-temps-1');
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^[^\n]+\n$/);
    expect(outcome.stderr).toContain(file);
  });

  it('refuses an unknown edition', () => {
    const outcome = command('evaluer', demo, '--edition', 'amorcage-temps-3');
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toContain('amorcage-temps-3');
  });
});
