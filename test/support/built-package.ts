import { relative, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** The public modules of the sources. */
const published = /^src\/(index|import|editions\/index|editions\/[^/]+\/index)\.ts$/;

/**
 * Reads the built package wherever a test reads the public modules of the sources. `name` is what
 * stands in their place: the module of `dist`, or the name by which Node finds it.
 */
export function builtPackage(put: 'bundled' | 'external'): Plugin {
  return {
    name: 'built-package',
    setup: (build) => {
      build.onResolve({ filter: /\/src\// }, async ({ path, pluginData, ...from }) => {
        if (pluginData === 'resolved') return undefined;
        const { importer, resolveDir, kind } = from;
        const options = { importer, resolveDir, kind, pluginData: 'resolved' };
        const found = await build.resolve(path, options);
        const [, module] = published.exec(relative('.', found.path)) ?? [];
        if (module === undefined) return undefined;
        const isEdition = module.startsWith('editions/') && module !== 'editions/index';
        const name = isEdition ? module.replace('/index', '') : module;
        if (put === 'bundled') return { path: resolve('dist', `${name}.js`) };
        const subpath = name.replace(/\/?index$/, '');
        return { path: ['esms-numerique', subpath].filter(Boolean).join('/'), external: true };
      });
    },
  };
}
