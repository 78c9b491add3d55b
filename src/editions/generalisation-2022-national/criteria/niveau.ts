import type { Criterion } from '../../../model/edition';
import { projetNational } from '../definitions';

/** Whether the project belongs to the national call or to a regional one. */
export const niveau: readonly Criterion[] = [
  {
    code: 'niveau.national',
    label: {
      fr: 'Le projet a la taille de l’appel national, ou une portée nationale',
      en: 'The project has the size of the national call, or national scope',
    },
    force: 'required',
    rule: projetNational,
    orientation: 'generalisation-2022-regional',
    citations: [
      {
        document: 'cnsa-communique-national-2022',
        locator: 'page',
        note: '50 ESSMS or more, or national scope.',
      },
      {
        document: 'cnsa-aide-investissement-2022',
        locator: 'taille du groupe',
        note: '50 or more: the national call.',
      },
      {
        document: 'national-2021-resultats-ticsante',
        locator: 'Un nouvel appel à projets prévu',
        quote:
          'dans les organismes gestionnaires de grande taille ou des regroupements de 50 ESSMS ou plus',
      },
    ],
  },
];
