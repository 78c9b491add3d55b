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
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote:
          'Pour les plus petites structures ou petits organismes gestionnaires, il est possible de se faire financer des prestations spécifiques comme des équipements informatiques',
      },
      { document: 'ash-2024', locator: 'page', note: 'Gives up to 10 000 euros per ESSMS.' },
    ],
  },
  {
    code: 'amoa.petit-og',
    label: {
      fr: 'AMOA pour le pilotage du projet des petits organismes gestionnaires',
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
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'introduction',
        quote: 'comme des équipements informatiques ou de l’accompagnement à la conduite de projet',
      },
    ],
  },
];
