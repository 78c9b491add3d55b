import type { Criterion } from '../../../model/edition';
import { acquisition, projetFinance } from '../definitions';

/** What the project does in its ESMS. */
export const projet: readonly Criterion[] = [
  {
    code: 'projet.type',
    label: {
      fr: 'Au moins un ESMS acquiert ou remplace son DUI, ou le met en conformité',
      en: 'At least one ESMS acquires or replaces its DUI, or makes it compliant',
    },
    force: 'required',
    rule: projetFinance,
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'Pour les ESMS déjà dotés d’une solution DUI : le financement d’une montée de version permettant la mise en conformité de leur solution',
      },
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'une demande de financement pour l’acquisition d’une telle solution et de l’ensemble des prestations permettant son déploiement',
      },
    ],
  },
  {
    code: 'acquisition.situation',
    label: {
      fr: 'Acquisition : un premier DUI, ou un DUI qui remplace l’ancien',
      en: 'Acquisition: a first DUI, or one that replaces the old one',
    },
    force: 'required',
    // Whether an ESMS has a DUI stands in no field; a replacement is an operation of its own.
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: acquisition },
      then: { kind: 'certification' },
    },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'Pour les ESMS ne disposant pas de solution de DUI : une demande de financement pour l’acquisition d’une telle solution',
      },
    ],
  },
];
