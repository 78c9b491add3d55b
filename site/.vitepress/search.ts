import type { DefaultTheme } from 'vitepress';
import { isEnglishDocument } from './search-pages';

/** Search in the pages themselves: the index is a file of the site, loaded when it is opened. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
    // An English document is found from the English pages only.
    _render: (markdown, env, md) => {
      const html = md.render(markdown, env);
      const isLeftOut =
        env.frontmatter?.['search'] === false || isEnglishDocument(env.relativePath);
      return isLeftOut ? '' : html;
    },
    locales: {
      root: {
        translations: {
          button: { buttonText: 'Rechercher', buttonAriaLabel: 'Rechercher' },
          modal: {
            displayDetails: 'Afficher le détail',
            resetButtonTitle: 'Effacer',
            backButtonTitle: 'Fermer',
            noResultsText: 'Aucun résultat pour',
            footer: {
              selectText: 'ouvrir',
              selectKeyAriaLabel: 'entrée',
              navigateText: 'parcourir',
              navigateUpKeyAriaLabel: 'flèche haut',
              navigateDownKeyAriaLabel: 'flèche bas',
              closeText: 'fermer',
              closeKeyAriaLabel: 'échap',
            },
          },
        },
      },
    },
  },
};
