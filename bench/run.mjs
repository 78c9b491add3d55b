/**
 * `npm run bench`: builds the library where its sources are newer, installs this package, bundles it
 * and runs it. What follows `--` is passed on: `--quick` for a short run, `--write` to put the
 * figures in the guide and in the README.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (file) => fileURLToPath(new URL(file, import.meta.url));

if (newest(path('../src')) > modified(path('../dist/cli/index.js'))) {
  run('npm', ['run', '--silent', 'build'], path('..'));
}
if (modified(path('package-lock.json')) > modified(path('node_modules/.package-lock.json'))) {
  run('npm', ['ci', '--ignore-scripts', '--loglevel=error'], path('.'));
}
await bundle();
run(process.execPath, [path('dist/main.js'), ...process.argv.slice(2)], path('..'));

/** Bundles the sources; the engines and the built library stay outside, as their users have them. */
async function bundle() {
  const { build } = await import('esbuild');
  rmSync(path('dist'), { recursive: true, force: true });
  await build({
    entryPoints: [path('src/main.ts'), path('src/child.ts')],
    outdir: path('dist'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [{ name: 'built-library', setup: resolveLibrary }],
  });
}

function resolveLibrary({ onResolve }) {
  onResolve({ filter: /^esms-numerique(\/|$)/ }, ({ path: name }) => {
    const [, file = '/index'] = /^esms-numerique(\/.+)?$/.exec(name) ?? [];
    return { path: `../../dist${file}.js`, external: true };
  });
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** When a file was last changed; nothing is older than a file that isn't there. */
function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Math.max(
    ...files
      .filter((file) => file.isFile())
      .map((file) => modified(`${file.parentPath}/${file.name}`)),
  );
}
