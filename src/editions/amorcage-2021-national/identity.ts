import type { IdentityItem } from '../../model/edition';

/** What the texts say of the edition as a whole, before its outcome. */
export const identity: readonly IdentityItem[] = [
  {
    label: { fr: 'Phase', en: 'Phase' },
    value: {
      fr: 'Amorçage, temps 2 : appel à projets national n° 1',
      en: 'Amorçage, temps 2: national call no. 1',
    },
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote:
          'En juillet 2021, un appel à projets lancé par la CNSA et la délégation ministérielle au numérique en santé (DNS)',
      },
    ],
  },
  {
    label: { fr: 'Année', en: 'Year' },
    value: { fr: '2021', en: '2021' },
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote:
          'En juillet 2021, un appel à projets lancé par la CNSA et la délégation ministérielle au numérique en santé (DNS)',
      },
    ],
  },
  {
    label: { fr: 'Niveau', en: 'Level' },
    value: {
      fr: 'National : un organisme gestionnaire ou une grappe de 50 ESMS ou plus',
      en: 'National: one OG or one grappe of 50 ESMS or more',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          'organismes gestionnaires de grande taille (de 50 ESMS ou plus) ou aux grappes de de 50 ESMS ou plus',
      },
    ],
  },
  {
    label: { fr: 'Texte de référence', en: 'Governing text' },
    value: {
      fr: 'Texte de l’appel national, dont ni le jour, ni le numéro, ni le NOR ne sont connus ; crédits répartis par la décision n° 2021-37 du 10 décembre 2021, Bulletin officiel santé-protection sociale-solidarité du 31 décembre 2021, p. 137',
      en: 'Text of the national call, whose day, number and NOR are not known; credits allocated by décision n° 2021-37 of 10 December 2021, Bulletin officiel santé-protection sociale-solidarité of 31 December 2021, p. 137',
    },
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'note de référence',
        quote: 'Décision n°2021-37 du 10 décembre 2021 de la directrice de la CNSA',
      },
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'note de référence',
        quote: 'Bulletin officiel santé-protection sociale-solidarité du 31 décembre, p137',
      },
      { document: 'aap-national-2021', locator: '–', note: 'The text is not held.' },
      { document: 'decision-cnsa-2021-37', locator: '–', note: 'The text is not held.' },
    ],
  },
  {
    label: { fr: 'Enveloppe', en: 'Envelope' },
    value: {
      fr: '10 millions d’euros réservés ; 12 199 648 € alloués sur les crédits de 2021',
      en: '10 million euros reserved; 12,199,648 euros allocated on the credits of 2021',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          'une enveloppe nationale sera réservée pour faciliter le déploiement des solutions DUI à très grande échelle',
      },
      {
        document: 'innovation-mutuelle-85-millions',
        locator: 'page',
        note: 'Gives 10 M€ to about ten national projects.',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Point d’avancement du programme en Grand Est',
        quote:
          '94 ESMS sélectionnés via l’AAP national n°1, porté par la CNSA (enveloppe de 10 M€)',
      },
      {
        document: 'dsih-4522-premiers-credits',
        locator: 'tableau des subventions',
        note: 'Gives the amounts of the ten grants, which sum to 12,199,648.',
      },
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote:
          '12,2 millions d’euros de crédits 2021 du Ségur du numérique en santé alloués au financement des 10 projets lauréats',
      },
    ],
  },
];
