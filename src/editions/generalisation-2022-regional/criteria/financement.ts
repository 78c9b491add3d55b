import type { Criterion } from '../../../model/edition';
import { miseEnConformite } from '../definitions';

/** What other money excludes, and what goes beside it. */
export const financement: readonly Criterion[] = [
  {
    code: 'financement.double-meme-logiciel',
    label: {
      fr: 'Aucun ESMS déjà financé par le programme pour le même logiciel',
      en: 'No ESMS already funded by the programme for the same software',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-paca-generalisation',
        locator: 'page',
        note: 'No repeated funding for installing or upgrading the same software; the year of the page is not established.',
      },
    ],
  },
  {
    code: 'financement.double-autre-logiciel',
    label: {
      fr: 'Aucun ESMS financé pour deux DUI différents',
      en: 'No ESMS funded for two different DUI',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-paca-generalisation',
        locator: 'page',
        note: 'No funding for two different DUI; the end of the clause, which may hold an exception, was not read.',
      },
    ],
  },
  {
    code: 'financement.fonds-europeens',
    label: {
      fr: 'Aucune aide des fonds européens structurels et d’investissement (FEDER, FSE, …)',
      en: 'No aid from the European structural and investment funds (FEDER, FSE, …)',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'ars-paca-generalisation',
        locator: 'page',
        note: 'No aid from these funds for the same operation; the year of the page is not established.',
      },
      {
        document: 'ars-hauts-de-france-2025',
        locator: 'page',
        note: 'In 2025, excludes any other European funding.',
      },
    ],
  },
  {
    code: 'financement.sons',
    label: {
      fr: 'SONS : la version référencée est payée à l’éditeur, hors de cet appel',
      en: 'SONS: the version référencée is paid to the editor, outside this call',
    },
    force: 'discretionary',
    // A référencée version for ESMS that already have a DUI: the scheme began with them.
    rule: {
      kind: 'when',
      condition: {
        kind: 'all',
        of: [
          { kind: 'some-esms', test: miseEnConformite },
          { kind: 'fact', path: 'solution.referencementSegur' },
        ],
      },
      then: { kind: 'always' },
    },
    citations: [
      {
        document: 'ars-hauts-de-france-2024',
        locator: 'page',
        note: 'SONS is complementary and outside the call.',
      },
      {
        document: 'ticsante-sons',
        locator: 'page',
        note: 'Bought on behalf of the ESSMS, which has nothing left to pay.',
      },
      { document: 'arrete-sons-2022-02-02', locator: '–', note: 'The text is not held.' },
    ],
  },
];
