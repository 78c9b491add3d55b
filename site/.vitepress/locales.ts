import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';

type Locale = LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string };

/** The labels are empty so that the theme's own switch of language, which can lead nowhere, is left out. */
export const french: Locale = {
  label: '',
  lang: 'fr',
  description:
    'Les règles du programme ESMS numérique, citées et vérifiées : éligibilité, grappe, montant, échéancier.',
  themeConfig: {
    nav: [
      { text: 'Simulateur', link: '/simulateur' },
      { text: 'Éditions', link: '/editions/' },
      { text: 'Guides', link: '/guides/premiere-evaluation' },
    ],
  },
};

export const english: Locale = {
  label: '',
  lang: 'en',
  description:
    'The rules of the French programme ESMS numérique, cited and checked: eligibility, group size, amount, schedule.',
  themeConfig: {
    nav: [
      { text: 'Simulator', link: '/en/simulateur' },
      { text: 'Calls', link: '/en/editions/' },
    ],
  },
};
