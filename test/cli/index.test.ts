import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { version } from '../../package.json';

const { argv, exitCode } = process;
const listeners = {
  stdout: process.stdout.listeners('error'),
  stderr: process.stderr.listeners('error'),
};

async function start(...words: readonly string[]) {
  process.argv = ['node', 'esms-numerique', ...words];
  vi.resetModules();
  await import('../../src/cli/index');
}

function written(stream: 'stdout' | 'stderr') {
  return vi
    .mocked(process[stream].write)
    .mock.calls.map(([text]) => text)
    .join('');
}

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
  process.argv = argv;
  process.exitCode = exitCode;
  for (const stream of ['stdout', 'stderr'] as const) {
    for (const listener of process[stream].listeners('error')) {
      if (listeners[stream].includes(listener)) continue;
      process[stream].off('error', listener as () => void);
    }
  }
});

describe('the program', () => {
  it('prints its version on stdout and exits with 0', async () => {
    await start('--version');
    expect(written('stdout')).toBe(`${version}\n`);
    expect(process.exitCode).toBe(0);
  });

  it('says on stderr that a file does not exist and exits with 2', async () => {
    await start('evaluer', 'rien-ici.json', '--edition', 'amorcage-temps-1');
    expect(written('stderr')).toBe('rien-ici.json: ce fichier n’existe pas.\n');
    expect(written('stdout')).toBe('');
    expect(process.exitCode).toBe(2);
  });

  it('reads a file', async () => {
    await start('evaluer', 'package.json', '--edition', 'amorcage-temps-1');
    expect(written('stderr')).toContain('package.json: ');
    expect(written('stderr')).toContain('/organismesGestionnaires');
  });

  it('stays quiet where the reader closes early, and only there', async () => {
    await start('--version');
    const failure = (code: string) => Object.assign(new Error(code), { code });
    expect(() => process.stdout.emit('error', failure('EPIPE'))).not.toThrow();
    expect(written('stderr')).toBe('');
    process.stdout.emit('error', failure('ENOSPC'));
    expect(written('stderr')).toBe(
      'la sortie standard n’a pas pu être écrite en entier (ENOSPC).\n',
    );
    expect(process.exitCode).toBe(2);
  });

  it('exits with 2 where not even the error can be written', async () => {
    await start('--version');
    process.stderr.emit('error', Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
    expect(process.exitCode).toBe(2);
  });
});
