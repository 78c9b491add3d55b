import type { Criterion } from '../../../model/edition';
import type { Rule } from '../../../model/rule';

const projetSousLeSeuil: Rule = {
  kind: 'below',
  count: { kind: 'esms' },
  bound: 'seuil.national',
};

/** No OG of national size, the pilot of such an OG aside. */
const aucunGrandOg: Rule = {
  kind: 'any',
  of: [
    { kind: 'every-og-below', bound: 'seuil.national' },
    {
      kind: 'because',
      reason: {
        fr: 'Le projet est le pilote d’un déploiement généralisé, que l’appel régional admet.',
        en: 'The project is the pilot of a generalised deployment, which the regional call admits.',
      },
      rule: { kind: 'claimed', criterion: 'projet.pilote-regional' },
    },
  ],
};

/** Whether the project belongs to the regional call or to the national one. */
export const niveau: readonly Criterion[] = [
  {
    code: 'niveau.regional',
    label: {
      fr: 'Le projet reste sous la taille de l’appel national',
      en: 'The project stays under the size of the national call',
    },
    force: 'required',
    rule: {
      interpretation: 'interpretation.cinquante-esms-en-region',
      choices: {
        exclu: {
          interpretation: 'interpretation.taille-nationale',
          choices: {
            'esms-du-projet': projetSousLeSeuil,
            'esms-de-l-og': { kind: 'all', of: [projetSousLeSeuil, aucunGrandOg] },
          },
        },
        'finance-dans-la-limite': {
          interpretation: 'interpretation.taille-nationale',
          choices: { 'esms-du-projet': { kind: 'always' }, 'esms-de-l-og': aucunGrandOg },
        },
      },
    },
    orientation: 'amorcage-2021-national',
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "La phase d'amorçage",
        quote:
          'organismes gestionnaires de grande taille (de 50 ESMS ou plus) ou aux grappes de de 50 ESMS ou plus',
      },
      {
        document: 'dsih-4423-financements-calendrier',
        locator: 'page',
        note: 'Puts the largest regional grappe at 49 ESMS.',
      },
    ],
  },
  {
    code: 'projet.pilote-regional',
    label: {
      fr: 'Projet pilote avant un déploiement généralisé',
      en: 'Pilot project before a generalised deployment',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'claimed', criterion: 'projet.pilote-regional' },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Projets éligibles, 4. Projet de déploiement',
        quote:
          "Le projet pilote préalable au déploiement généralisé peut être réalisé dans le cadre d'un appel à projets régional, ou dans le cadre de l'appel à projets national",
      },
    ],
  },
];
