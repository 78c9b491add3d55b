import type { Parameter } from '../../../model/parameter';

/** The flat rates. The text of the national call, which would settle most of them, is not held. */
export const tarifs: readonly Parameter[] = [
  {
    code: 'tarif.deploiement',
    label: {
      fr: 'Forfait de déploiement généralisé, avant dégressivité',
      en: 'Flat rate for generalised deployment, before degressivity',
    },
    value: { atMost: '5000.00' },
    unit: 'EUR/esms',
    role: 'required',
    reason: {
      fr: 'Le forfait est dégressif ; le texte de l’appel national donnerait ses paliers.',
      en: 'The rate is degressive; the text of the national call would give its steps.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "un **financement forfaitaire de 5k€ par ESMS** est prévu, les modalités de dégressivité seront précisées dans l'appel à projets national",
      },
    ],
  },
  {
    code: 'tarif.deploiement.degressivite',
    label: {
      fr: 'Paliers et montants du forfait de déploiement',
      en: 'Steps and amounts of the rate for deployment',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'required',
    reason: {
      fr: 'L’appel régional les annonce, le texte de l’appel national les fixe.',
      en: 'The regional call announces them, the text of the national call sets them.',
    },
    citations: [
      {
        document: 'aap-national-2021',
        locator: '–',
        note: 'Sets the degressive scale that the regional call announces; the text is not held.',
      },
    ],
  },
  {
    code: 'tarif.acquisition',
    label: {
      fr: 'Pilote dans l’appel national : forfait d’acquisition',
      en: 'Pilot inside the national call: flat rate for acquisition',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'informative',
    reason: {
      fr: 'Le pilote peut être mené dans l’appel national, sans qu’un forfait soit donné ; le texte de cet appel le donnerait.',
      en: 'The pilot may be made inside the national call, for which no rate is given; the text of that call would give it.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "ou dans le cadre de l'appel à projets national selon la temporalité et la configuration du projet",
        note: 'Allows the pilot and names no rate for it.',
      },
    ],
  },
  {
    code: 'tarif.mise-en-conformite',
    label: {
      fr: 'Pilote dans l’appel national : forfait de mise en conformité',
      en: 'Pilot inside the national call: flat rate for mise en conformité',
    },
    value: 'unknown',
    unit: 'EUR/esms',
    role: 'informative',
    reason: {
      fr: 'Le pilote peut être mené dans l’appel national, sans qu’un forfait soit donné ; le texte de cet appel le donnerait.',
      en: 'The pilot may be made inside the national call, for which no rate is given; the text of that call would give it.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "ou dans le cadre de l'appel à projets national selon la temporalité et la configuration du projet",
        note: 'Allows the pilot and names no rate for it.',
      },
    ],
  },
  {
    code: 'tarif.equipement',
    label: {
      fr: 'Forfait d’équipement d’un ESMS de petit organisme gestionnaire',
      en: 'Flat rate for equipping an ESMS of a small OG',
    },
    value: '20000.00',
    unit: 'EUR/esms',
    role: 'required',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          'Un **financement forfaitaire de 20k€ par ESMS** est ainsi prévu pour le financement des équipements et infrastructures',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote:
          'ou pour les petits gestionnaires qui seraient intégrés à un projet de déploiement généralisé',
      },
    ],
  },
  {
    code: 'tarif.amoa-marche',
    label: {
      fr: 'Forfait d’AMOA pour la procédure de marché',
      en: 'Flat rate for AMOA in the procurement procedure',
    },
    value: 'unknown',
    unit: 'EUR/projet',
    role: 'informative',
    reason: {
      fr: 'Le forfait de l’appel régional vise les grappes de petites structures ; rien n’est dit de l’appel national, dont le texte le donnerait.',
      en: 'The rate of the regional call is for grappes de petites structures; nothing is said of the national call, whose text would give it.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote: 'pour accompagner les grappes de petites structures pendant toutes les phases',
        note: 'Says nothing of the national call.',
      },
    ],
  },
  {
    code: 'tarif.amoa-pilotage',
    label: {
      fr: 'Forfait d’AMOA pour le pilotage du projet',
      en: 'Flat rate for AMOA in steering the project',
    },
    value: 'unknown',
    unit: 'EUR/projet',
    role: 'informative',
    reason: {
      fr: 'Le forfait de l’appel régional vise les grappes de petites structures ; rien n’est dit de l’appel national, dont le texte le donnerait.',
      en: 'The rate of the regional call is for grappes de petites structures; nothing is said of the national call, whose text would give it.',
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 3. Prestations spécifiques',
        quote: 'de DUI est également possible pour les grappes de petites structures',
        note: 'Says nothing of the national call.',
      },
    ],
  },
];
