import type { Criterion } from '../../../model/edition';
import { equipementDePetitOg, petitOg } from '../definitions';

/** What small OG may ask for beside their DUI. */
export const petitsOg: readonly Criterion[] = [
  {
    code: 'equipement.petit-og',
    label: {
      fr: 'Équipement des ESMS de petits organismes gestionnaires',
      en: 'Equipment of the ESMS of small OG',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'some-esms', test: equipementDePetitOg },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'les organismes gestionnaires qui compteraient moins de 15 sites peuvent prétendre à une aide complémentaire pour l’achat d’équipement et d’infrastructures nécessaires à l’usage de la solution DUI par les personnels',
      },
      {
        document: 'directions-2023-02',
        locator: 'page',
        note: 'In 2023 the ARS are asked to target this aid, which becomes harder to get.',
      },
    ],
  },
  {
    code: 'amoa.petit-og',
    label: {
      fr: 'AMOA pour le pilotage du projet de petits organismes gestionnaires',
      en: 'AMOA for steering the project of small OG',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: { kind: 'fact', path: 'amoa.pilotage' },
      then: { kind: 'some-esms', test: petitOg },
    },
    citations: [
      {
        document: 'generalisation-2023-ars-grand-est',
        locator: 'Quels ESSMS éligibles et quels types de projets ?',
        quote:
          'ainsi qu’à une Assistance à maitrise d’ouvrage (AMOA) pour le pilotage du projet de DUI',
      },
    ],
  },
];
