import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type ReleaseFacts, releaseProblems } from '../../scripts/release-problems.mjs';

const ready: ReleaseFacts = {
  changes: '',
  branch: 'main',
  tags: ['v1.1.0'],
  manifest: { version: '1.2.0', repository: { type: 'git' } },
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-03-01\n\n### Added\n\n- A.\n',
  publish: false,
  env: {},
};

describe('a release', () => {
  it('is made of a clean main whose version stands in the changelog', () => {
    expect(releaseProblems(ready)).toEqual([]);
  });

  it('is published from a workflow that may ask for an identity token', () => {
    const env = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://example.org' };
    expect(releaseProblems({ ...ready, publish: true, env })).toEqual([]);
  });

  it.each<[string, Partial<ReleaseFacts>, string]>([
    ['a change that is not committed', { changes: ' M src/index.ts' }, 'not clean'],
    ['another branch', { branch: 'essai' }, 'on main, not on essai'],
    ['no branch', { branch: '' }, 'on main, not on no branch'],
    ['a version that was tagged', { tags: ['v1.2.0'] }, '1.2.0 is tagged already'],
    [
      'a version without an entry',
      { manifest: { version: '1.3.0', repository: {} } },
      '"## [1.3.0]',
    ],
    [
      'a version that only looks like one',
      { manifest: { version: '1x2.0', repository: {} } },
      '[1x2',
    ],
    [
      'an entry without its day',
      { changelog: ready.changelog.replace(' - 2026-03-01', '') },
      '"## [1.2.0] - <day>"',
    ],
    [
      'entries that no version has',
      { changelog: ready.changelog.replace('[Unreleased]\n', '[Unreleased]\n\n- B.\n') },
      'under "## [Unreleased]"',
    ],
    ['a package without a repository', { manifest: { version: '1.2.0' } }, 'names no repository'],
    ['a publication by hand', { publish: true }, 'identity token'],
  ])('is refused for %s', (_, facts, sentence) => {
    const problems = releaseProblems({ ...ready, ...facts });
    expect(problems).toEqual([expect.stringContaining(sentence)]);
  });

  it('finds entries that no version has below the last heading too', () => {
    const changelog = '## [1.2.0] - 2026-03-01\n\n## [Unreleased]\n\n- B.\n';
    expect(releaseProblems({ ...ready, changelog })).toHaveLength(1);
  });
});

describe('the release script, in a repository', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (command: string, ...args: readonly string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  const git = (...args: readonly string[]) =>
    run('git', '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args);
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  const release = (...args: readonly string[]) =>
    run(process.execPath, resolve('scripts/release.mjs'), ...args);

  it('refuses what stands in the way, before it runs anything', () => {
    git('init', '--initial-branch', 'essai');
    write(
      'package.json',
      JSON.stringify({ name: 'a', version: '1.2.0', scripts: { check: 'touch ran' } }),
    );
    write('CHANGELOG.md', ready.changelog.replace('1.2.0', '1.1.0'));
    const { status, stdout, stderr } = release();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    for (const words of ['not clean', 'on main', '"## [1.2.0]', 'no repository']) {
      expect(stderr).toContain(words);
    }
    expect(run('ls').stdout).not.toContain('ran');
  });

  it('checks and lists what it would publish, and publishes nothing', () => {
    const manifest = {
      name: 'a',
      version: '1.2.0',
      repository: 'example/a',
      files: ['CHANGELOG.md'],
    };
    write('package.json', JSON.stringify({ ...manifest, scripts: { check: 'echo checked' } }));
    write('CHANGELOG.md', ready.changelog);
    git('checkout', '-b', 'main');
    git('add', '.');
    git('commit', '-m', 'a');
    const { status, stdout, stderr } = release();
    expect(status).toBe(0);
    expect(stdout).toContain('checked');
    expect(stderr).toContain('CHANGELOG.md');
    expect(stdout).toContain('Nothing was published.');
  });

  it('refuses to publish where no provenance can be given', () => {
    expect(release('--publish')).toMatchObject({ status: 1, stdout: '' });
  });
});
