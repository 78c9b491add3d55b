import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consumers } from './consumer';
import { openApplication } from './packed';
import { compilers } from './tools';

const { folder } = openApplication();

// `@ts-expect-error` in a consumer proves that the types refuse what is wrong: it is an error itself
// where they don't.
const files = Object.entries(consumers).flatMap(([name, text]) =>
  ['mts', 'cts'].map((extension) => {
    writeFileSync(join(folder, `${name}.${extension}`), text);
    return `${name}.${extension}`;
  }),
);
const withoutSchemas = files.filter((file) => file.startsWith('application'));

// What the types of zod name, and only browsers and Node declare.
writeFileSync(join(folder, 'url.d.ts'), 'interface URL { readonly href: string }');

/** What each way of finding modules asks for. */
const modes = [
  ['node16', withoutSchemas, { module: 'node16', lib: ['es2022'] }],
  ['nodenext', [...files, 'url.d.ts'], { module: 'nodenext', lib: ['es2022'] }],
  ['bundler', files, { module: 'preserve', moduleResolution: 'bundler', lib: ['es2022', 'dom'] }],
] as const;

const strict = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUnusedLocals: true,
  noEmit: true,
  // The declarations of the package and of zod are checked too, not only their use.
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  target: 'es2022',
  types: [],
};

/** The lines in which a compiler says what is wrong with some files. */
function errorsOf(compiler: string, options: object, files: readonly string[]): readonly string[] {
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...strict, ...options }, files }),
  );
  const args = [compiler, '--project', 'tsconfig.json', '--pretty', 'false'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
}

describe.each(compilers)('the packed types, for TypeScript $version', ({ version, path }) => {
  it('are checked by that version', () => {
    const { stdout } = spawnSync(process.execPath, [path, '--version'], { encoding: 'utf8' });
    expect(stdout).toMatch(new RegExp(`^Version ${version}\\.`));
  });

  it.each(modes)('accept applications, ESM and CommonJS, by %s', (_, names, options) => {
    expect(errorsOf(path, options, names)).toEqual([]);
  });
});
