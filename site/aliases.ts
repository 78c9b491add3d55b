import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The library under its public names, from the sources: no build is needed to write or read the site. */
export const aliases = [
  { find: /^esms-numerique$/, replacement: `${src}/index.ts` },
  { find: /^esms-numerique\/schemas$/, replacement: `${src}/schemas.ts` },
  { find: /^esms-numerique\/import$/, replacement: `${src}/import.ts` },
  { find: /^esms-numerique\/editions$/, replacement: `${src}/editions/index.ts` },
  { find: /^esms-numerique\/editions\/(.+)$/, replacement: `${src}/editions/$1/index.ts` },
];
