import type { SourceDocument } from 'esms-numerique';

/** The documents that the toy edition cites. */
export const toyDocuments: readonly SourceDocument[] = [
  {
    id: 'amorcage-temps-1-uriopss-paca-corse',
    title:
      'Instruction CNSA relative à la mise en oeuvre de la phase d\'amorçage du programme "ESMS numérique" 2020-2022 (résumé)',
    publisher: 'Uriopss Paca et Corse',
    date: 'unknown',
    authority: 'third-party',
    url: 'https://www.uriopss-pacac.fr/actualites/instruction-cnsa-relative-mise-en-oeuvre-de-phase-damorcage-du-programme-esms-numerique',
    read: 'whole',
  },
  {
    id: 'amorcage-temps-2-ars-idf',
    title: "Appel à projets, programme ESMS numérique, phase d'amorçage, temps 2 (Île-de-France)",
    publisher: 'ARS Île-de-France',
    date: '2021-07-12',
    dateNote: { fr: 'ouverture de l’appel', en: 'opening of the call' },
    authority: 'aap',
    read: 'whole',
  },
  {
    id: 'airmes-conditions-temps-1',
    title: 'article d’un éditeur sur les conditions du temps 1, après les webinaires de la CNSA',
    publisher: 'Airmès',
    date: '2021-01',
    authority: 'third-party',
    url: 'https://airmes.eu/?p=6667',
    read: 'in-part',
  },
  {
    id: 'widip-ouverture-aap',
    title: 'ESMS numérique: ouverture des appels à projets',
    publisher: 'Widip',
    date: 'unknown',
    authority: 'third-party',
    url: 'https://widip.fr/esms-numerique-ouverture-des-appels-a-projets/',
    read: 'in-part',
  },
];
