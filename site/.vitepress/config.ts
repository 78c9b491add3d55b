import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';
import { aliases } from '../aliases';
import { base } from '../build/address';
import { frenchSpaces, repositoryLinks, slugOf } from '../build/markdown';
import { placeOf } from '../build/places';
import { strictLogger, strictWarning } from '../build/strict-logger';
import { english, french } from './locales';
import { otherLanguage } from './other-language';
import { search } from './search';
import { searchPages } from './search-pages';

const repository = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  title: 'esms-numerique',
  base,
  // The Markdown of the repository is read where it stands; `placeOf` gives each file its address.
  srcDir: '..',
  srcExclude: [
    '!(docs|site|CHANGELOG.md|CONTRIBUTING.md)',
    '!(docs|site)/**/*',
    'docs/!(guides|decisions)/**',
  ],
  rewrites: (file) => placeOf(file) ?? file,
  outDir: 'dist',
  cacheDir: '../.cache/vitepress',
  cleanUrls: false,
  metaChunk: true,
  // A page loads what it shows, and nothing that its links lead to.
  router: { prefetchLinks: false },
  locales: { root: french, en: english },
  head: [['link', { rel: 'icon', href: `${base}icon.svg`, type: 'image/svg+xml' }]],
  themeConfig: { search },
  transformPageData: (page, { siteConfig }) => ({
    frontmatter: {
      ...page.frontmatter,
      ...(page.relativePath.startsWith('en/api/') ? { pageClass: 'reference' } : {}),
      otherLanguage: otherLanguage(page.relativePath, siteConfig),
    },
  }),
  markdown: {
    anchor: { slugify: slugOf },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (md) => md.use(repositoryLinks, repository).use(frenchSpaces, repository),
  },
  vue: { features: { optionsAPI: false } },
  vite: {
    resolve: { alias: aliases },
    publicDir: 'site/public',
    customLogger: strictLogger(),
    plugins: [searchPages()],
    build: {
      rollupOptions: { onwarn: strictWarning },
      // The index of the search, which is loaded when it is opened; the tests weigh the rest.
      chunkSizeWarningLimit: 1500,
    },
  },
});
