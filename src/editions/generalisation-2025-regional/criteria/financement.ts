import type { Criterion } from '../../../model/edition';

/** What other money a project may have. */
export const financement: readonly Criterion[] = [
  {
    code: 'financement.double-meme-logiciel',
    label: {
      fr: 'Aucun ESMS déjà financé pour installer ou faire évoluer le même logiciel',
      en: 'No ESMS already funded to install or upgrade the same software',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-paca-generalisation',
        locator: 'page',
        note: 'Refuses to fund the same software twice (page of the phase, year not established).',
      },
    ],
  },
  {
    code: 'financement.double-autre-logiciel',
    label: {
      fr: 'Aucun ESMS déjà financé pour un autre DUI',
      en: 'No ESMS already funded for another DUI',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-paca-generalisation',
        locator: 'page',
        note: 'Refuses to fund two different DUI; the end of the clause was not read and may hold an exception.',
      },
    ],
  },
  {
    code: 'financement.fonds-europeens',
    label: {
      fr: 'Aucun autre financement européen',
      en: 'No other European funding',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-hauts-de-france-2025',
        locator: 'page',
        note: 'Excludes any other European funding.',
      },
      { document: 'instruction-2025-100', locator: 'page', note: 'Sets the same rule.' },
      {
        document: 'ars-paca-generalisation',
        locator: 'page',
        note: 'Names the structural and investment funds, FEDER and FSE among them.',
      },
    ],
  },
  {
    code: 'financement.sons',
    label: {
      fr: 'Le SONS paie à l’éditeur la version référencée, hors de cet appel',
      en: 'SONS pays the editor for the version référencée, outside this call',
    },
    force: 'discretionary',
    rule: {
      kind: 'when',
      condition: {
        kind: 'all',
        of: [
          {
            kind: 'some-esms',
            test: { kind: 'operation', in: ['mise-en-conformite'] },
          },
          { kind: 'fact', path: 'solution.referencementSegur' },
        ],
      },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'ars-hauts-de-france-2024',
        locator: 'page',
        note: 'Calls SONS complementary and outside the call.',
      },
      {
        document: 'ticsante-sons',
        locator: 'page',
        note: 'Describes a purchase on behalf of the ESSMS, which is left nothing to pay.',
      },
      { document: 'arrete-sons-2022-02-02', locator: '–', note: 'The text is not held.' },
    ],
  },
];
