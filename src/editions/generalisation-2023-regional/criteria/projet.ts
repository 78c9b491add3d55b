import type { Criterion } from '../../../model/edition';
import { acquisition, projetDui } from '../definitions';

/** What the project does, and to which call it belongs. */
export const projet: readonly Criterion[] = [
  {
    code: 'projet.type',
    label: {
      fr: 'Au moins un ESMS acquiert ou remplace un DUI, ou met le sien en conformité',
      en: 'At least one ESMS acquires or replaces a DUI, or makes its own compliant',
    },
    force: 'required',
    rule: projetDui,
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'Pour les ESMS déjà dotés d’une solution DUI : le financement d’une montée de version permettant la mise en conformité de leur solution',
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
      fr: 'Acquisition : l’ESMS n’a pas de DUI, ou remplace le sien',
      en: 'Acquisition: the ESMS has no DUI, or replaces its own',
    },
    force: 'required',
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
          'Pour les ESMS ne disposant pas de solution de DUI : une demande de financement pour l’acquisition d’une telle solution',
      },
    ],
  },
  {
    code: 'niveau.regional',
    label: {
      fr: 'Le projet reste sous la taille de l’appel national, ou dans une seule région',
      en: 'The project stays under the size of the national call, or within one region',
    },
    force: 'required',
    rule: {
      interpretation: 'interpretation.niveau-national',
      choices: {
        'plusieurs-regions': {
          kind: 'any',
          of: [
            { kind: 'below', count: { kind: 'esms' }, bound: 'seuil.national' },
            {
              kind: 'because',
              reason: {
                fr: 'Tous les ESMS sont dans une seule région : le projet reste régional.',
                en: 'All ESMS lie in one region: the project stays regional.',
              },
              rule: { kind: 'not', of: { kind: 'several', of: 'regions' } },
            },
          ],
        },
        cinquante: { kind: 'below', count: { kind: 'esms' }, bound: 'seuil.national' },
      },
    },
    orientation: 'generalisation-2023-national',
    citations: [
      {
        document: 'dsih-5042-2023',
        locator: 'page',
        note: 'Local, regional or multirégional under 50 ESMS; national from 50 in several regions.',
      },
    ],
  },
];
