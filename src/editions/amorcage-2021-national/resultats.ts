import type { IdentityItem } from '../../model/edition';

/** What came of the call. */
export const resultats: readonly IdentityItem[] = [
  {
    label: { fr: 'Résultat', en: 'Outcome' },
    value: {
      fr: '21 projets déposés, 17 avis favorables : 10 projets sur les crédits de 2021, 5 sur ceux de 2022 et 2 sur ceux de 2023 ; 1 448 structures pour les dix, 2 297 pour les dix-sept',
      en: '21 projects filed, 17 favourable opinions: 10 projects on the credits of 2021, 5 on those of 2022 and 2 on those of 2023; 1,448 structures for the ten, 2,297 for the seventeen',
    },
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote:
          'Sur les 21 projets soumis pour avis à la commission de sélection des projets nationaux, 17 projets ont reçu un avis favorable',
      },
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote: 'engagé dans 1.448 établissements et services sociaux ou médico-sociaux (ESSMS)',
      },
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'Un nouvel appel à projets prévu',
        quote:
          'la CNSA et la DNS ont donc sélectionné 17 projets qui doivent permettre de déployer un DUI dans 2.297 structures',
      },
    ],
  },
  {
    label: { fr: 'Lauréats', en: 'Laureates' },
    value: {
      fr: 'Dix organismes, suivis par sept ARS référentes ; le nombre d’ESMS de chacun n’est pas connu, et l’un d’eux réunit 16 organismes seulement',
      en: 'Ten organisations, followed by seven ARS référentes; the number of ESMS of each is not known, and one of them gathers no more than 16 bodies',
    },
    citations: [
      {
        document: 'dsih-4522-premiers-credits',
        locator: 'tableau des subventions',
        note: 'Names the ten laureates, each under one ARS.',
      },
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'La répartition ARS par ARS',
        quote: '238.212 € au Groupement national de coopération handicaps rares (GNCHR)',
      },
      {
        document: 'ciaaf-gnchr',
        locator: 'page',
        note: 'Presents the GNCHR: 4 national centres and 12 relay teams, 16 managing bodies.',
      },
    ],
  },
];
