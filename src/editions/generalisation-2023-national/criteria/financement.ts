import type { Criterion } from '../../../model/edition';
import { projetDui } from '../definitions';

/** Other money for the same operation. */
export const financement: readonly Criterion[] = [
  {
    code: 'financement.double-meme-logiciel',
    label: {
      fr: 'Aucun ESMS n’a déjà été financé pour le même logiciel',
      en: 'No ESMS has been funded before for the same software',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-paca-generalisation',
        locator: 'page',
        note: 'Rules out a second ESMS numérique grant for the same software; year of the page not established.',
      },
    ],
  },
  {
    code: 'financement.double-autre-logiciel',
    label: {
      fr: 'Aucun ESMS n’est financé pour deux DUI différents',
      en: 'No ESMS is funded for two different DUI',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-paca-generalisation',
        locator: 'page',
        note: 'Rules out two different DUI; the end of the clause was not read, nor is the year of the page established.',
      },
    ],
  },
  {
    code: 'financement.fonds-europeens',
    label: {
      fr: 'Aucune aide des fonds structurels et d’investissement européens (FEDER, FSE…)',
      en: 'No aid from the European structural and investment funds (FEDER, FSE…)',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-paca-generalisation',
        locator: 'page',
        note: 'Rules out these funds for the same operation; year of the page not established.',
      },
      {
        document: 'ars-hauts-de-france-2025',
        locator: 'page',
        note: 'In 2025, rules out any other European funding.',
      },
    ],
  },
  {
    code: 'financement.sons',
    label: {
      fr: 'SONS paie par ailleurs l’éditeur de la version référencée',
      en: 'SONS pays the editor of the version référencée, apart from this call',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: {
        kind: 'all',
        of: [projetDui, { kind: 'fact', path: 'solution.referencementSegur' }],
      },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'ars-hauts-de-france-2024',
        locator: 'page',
        note: 'Places SONS beside the call, which it completes.',
      },
      {
        document: 'ticsante-sons',
        locator: 'page',
        note: 'The State buys on behalf of the ESMS, which has nothing to pay.',
      },
      { document: 'arrete-sons-2022-02-02', locator: '–', note: 'The text is not held.' },
    ],
  },
];
