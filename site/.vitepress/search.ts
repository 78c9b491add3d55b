import type { DefaultTheme } from 'vitepress';

/** Search in the pages themselves: the index is a file of the site, loaded when it is opened. */
export const search: NonNullable<DefaultTheme.Config['search']> = {
  provider: 'local',
  options: {
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
