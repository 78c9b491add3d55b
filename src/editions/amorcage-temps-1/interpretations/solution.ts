import type { Interpretation } from '../../../model/interpretation';

/** What is asked of the DUI. */
export const solutionInterpretations: readonly Interpretation[] = [
  {
    code: 'interpretation.services-socles-acquisition',
    question: {
      fr: 'Les deux services socles obligent-ils aussi les projets d’acquisition ?',
      en: 'Do the two services socles bind acquisition projects too?',
    },
    default: 'tous-les-projets',
    choices: [
      { code: 'tous-les-projets', label: { fr: 'Tous les projets', en: 'Every project' } },
      {
        code: 'conformite-seule',
        label: {
          fr: 'Seulement les projets qui comptent une mise en conformité',
          en: 'Only projects that have a mise en conformité',
        },
      },
    ],
    effect: {
      fr: 'Acquisition avec moins de deux services socles',
      en: 'Acquisition with fewer than two services socles',
    },
    citations: [
      {
        document: 'apahf-resultats-temps-1',
        locator: 'résultats',
        note: 'Two or three of them are integrated in each file that was selected.',
      },
      {
        document: 'widip-ouverture-aap',
        locator: 'page',
        note: 'Names the condition beside the mise en conformité alone.',
      },
    ],
  },
  {
    code: 'interpretation.liste-services-socles',
    question: { fr: 'Quels services comptent ?', en: 'Which services count?' },
    default: 'quatre',
    choices: [
      {
        code: 'quatre',
        label: {
          fr: 'MSSanté, DMP, e-prescription et plateforme e-parcours',
          en: 'MSSanté, DMP, e-prescription and e-parcours platform',
        },
      },
      {
        code: 'trois',
        label: { fr: 'MSSanté, DMP et e-prescription', en: 'MSSanté, DMP and e-prescription' },
      },
    ],
    effect: {
      fr: 'Projets qui s’appuient sur une plateforme e-parcours',
      en: 'Projects that rely on an e-parcours platform',
    },
    citations: [
      {
        document: 'clubster-hauts-de-france-temps-1',
        locator: 'page',
        note: 'Names four services, e-parcours among them.',
      },
    ],
  },
  {
    code: 'interpretation.solution-unique-temps-1',
    question: {
      fr: 'Un même DUI dans toute la grappe est-il une condition ?',
      en: 'Is the same DUI in the whole grappe a condition?',
    },
    default: 'recommandee',
    choices: [
      {
        code: 'recommandee',
        label: { fr: 'Non : signalé, sans décider', en: 'No: reported, without deciding' },
      },
      { code: 'obligatoire', label: { fr: 'Oui', en: 'Yes' } },
    ],
    effect: { fr: 'Grappes qui ont plusieurs DUI', en: 'Grappes with several DUI' },
    citations: [
      {
        document: 'esea-apajh',
        locator: 'page',
        note: 'The one account that speaks of such a rule in temps 1.',
      },
    ],
  },
];
