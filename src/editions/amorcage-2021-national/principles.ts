import type { Principle } from '../../model/edition';

/** Rules of computation and procedure: they give no verdict on a project. */
export const principles: readonly Principle[] = [
  {
    code: 'financement.unique',
    label: {
      fr: 'Solution, équipement et assistance forment une seule subvention',
      en: 'Solution, equipment and assistance make up a single grant',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          "des équipements et des prestations d'AMOA sont cumulés et font l'objet d'un financement unique",
      },
    ],
  },
  {
    code: 'projet.conditions-identiques',
    label: {
      fr: 'Les conditions d’éligibilité sont celles de l’appel régional',
      en: 'The eligibility conditions are those of the regional call',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote: "Les conditions d'éligibilité sont identiques à celles indiquées supra",
      },
    ],
  },
  {
    code: 'selection.avis',
    label: {
      fr: 'La commission de sélection des projets nationaux rend un avis, qui doit être favorable',
      en: 'The commission that selects national projects gives an opinion, which must be favourable',
    },
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote:
          'Sur les 21 projets soumis pour avis à la commission de sélection des projets nationaux, 17 projets ont reçu un avis favorable',
      },
    ],
  },
  {
    code: 'selection.classement',
    label: {
      fr: 'Les projets favorables sont financés par note décroissante, les suivants sur les crédits des années d’après',
      en: 'Favourable projects are paid for in descending order of score, the next ones on the credits of the following years',
    },
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'introduction',
        quote:
          'Les dix projets ayant obtenu les notes les plus élevées seront financés grâce aux crédits 2021',
      },
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'Un nouvel appel à projets prévu',
        quote:
          'sur des crédits 2023 du Ségur du numérique en santé, lorsque les établissements seront prêts à lancer ces chantiers',
      },
    ],
  },
  {
    code: 'financement.ars-referente',
    label: {
      fr: 'Une ARS référente signe la convention, qui fixe les versements ; la Caisse des dépôts paie',
      en: 'One ARS référente signs the convention, which sets the instalments; the Caisse des dépôts pays',
    },
    citations: [
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'La répartition ARS par ARS',
        quote:
          'Les ARS référentes sont chargées de conventionner avec les organismes gestionnaires',
      },
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'La répartition ARS par ARS',
        quote:
          'Les conventions définiront les modalités de versement des subventions par l’intermédiaire de la Caisse des dépôts',
      },
    ],
  },
];
