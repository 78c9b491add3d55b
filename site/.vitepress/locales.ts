import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { guideGroups, titleOf } from '../build/guides';
import { apiSidebar, editionSidebar } from './sidebars';

type LocaleConfig = LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string };

/**
 * The labels are empty so that the theme's own switch of language, which leads to pages that don't
 * exist, is left out: see LanguageLink.vue.
 */
export const french: LocaleConfig = {
  label: '',
  lang: 'fr',
  description:
    'Les règles du programme ESMS numérique, citées et vérifiées : éligibilité, grappe, montant, échéancier.',
  themeConfig: {
    nav: [
      { text: 'Simulateur', link: '/simulateur' },
      { text: 'Éditions', link: '/editions/', activeMatch: '^/editions/' },
      { text: 'Différences', link: '/differences/', activeMatch: '^/differences/' },
      { text: 'Guides', link: '/guides/', activeMatch: '^/guides/' },
      {
        text: 'Plus',
        items: [
          { text: 'Glossaire', link: '/guides/glossaire' },
          { text: 'Référence de l’API (en anglais)', link: '/en/api/' },
          { text: 'Décisions (en anglais)', link: '/en/decisions/0001-layers' },
          { text: 'Journal des versions (en anglais)', link: '/en/changelog' },
          { text: 'Contribuer (en anglais)', link: '/en/contributing' },
        ],
      },
    ],
    sidebar: {
      '/guides/': guideGroups.map(({ title, guides }) => ({
        text: title.fr,
        items: guides.map(({ file }) => ({
          text: titleOf(`docs/guides/${file}.md`),
          link: `/guides/${file}`,
        })),
      })),
      ...editionSidebar('fr'),
    },
    outline: { label: 'Sur cette page' },
    docFooter: { prev: 'Page précédente', next: 'Page suivante' },
    darkModeSwitchLabel: 'Apparence',
    lightModeSwitchTitle: 'Passer au thème clair',
    darkModeSwitchTitle: 'Passer au thème sombre',
    sidebarMenuLabel: 'Menu',
    returnToTopLabel: 'Revenir en haut',
    skipToContentLabel: 'Aller au contenu',
    langMenuLabel: 'Changer de langue',
    notFound: {
      title: 'Page introuvable',
      quote: 'Il n’y a pas de page à cette adresse.',
      linkLabel: 'Aller à l’accueil',
      linkText: 'Accueil',
    },
    footer: {
      message:
        'Site non officiel : les textes décident. Ni mesure d’audience, ni requête vers un autre site.',
      copyright: 'Licence MIT',
    },
  },
};

export const english: LocaleConfig = {
  label: '',
  lang: 'en',
  description:
    'The rules of the French programme ESMS numérique, cited and checked: eligibility, group size, amount, schedule.',
  themeConfig: {
    nav: [
      { text: 'Simulator', link: '/en/simulateur' },
      { text: 'Editions', link: '/en/editions/', activeMatch: '^/en/editions/' },
      { text: 'Differences', link: '/en/differences/', activeMatch: '^/en/differences/' },
      { text: 'API', link: '/en/api/', activeMatch: '^/en/api/' },
      {
        text: 'More',
        items: [
          { text: 'Guides (in French)', link: '/en/guides/' },
          { text: 'Decisions', link: '/en/decisions/0001-layers' },
          { text: 'Changelog', link: '/en/changelog' },
          { text: 'Contributing', link: '/en/contributing' },
        ],
      },
    ],
    sidebar: {
      ...editionSidebar('en'),
      '/en/api/': apiSidebar(),
      '/en/decisions/': [{ text: 'Decisions', items: decisions() }],
    },
    notFound: {
      title: 'Page not found',
      quote: 'There is no page at this address.',
      linkLabel: 'Go to the front page',
      linkText: 'Front page',
    },
    footer: {
      message:
        'Not an official site: the texts decide. No audience measurement, no request elsewhere.',
      copyright: 'MIT licence',
    },
  },
};

function decisions(): DefaultTheme.SidebarItem[] {
  const folder = fileURLToPath(new URL('../../docs/decisions', import.meta.url));
  return readdirSync(folder)
    .sort()
    .map((file) => ({
      text: `${file.slice(0, 4)} ${titleOf(`docs/decisions/${file}`).replace(/^0*\d+\. /, '')}`,
      link: `/en/decisions/${file.replace(/\.md$/, '')}`,
    }));
}
