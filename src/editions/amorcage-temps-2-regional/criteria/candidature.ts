import type { Criterion } from '../../../model/edition';

/** Projects of several regions, and the tool in which a file is filed. */
export const candidature: readonly Criterion[] = [
  {
    code: 'projet.multiregional',
    label: {
      fr: 'ESMS d’Île-de-France dans un projet de plusieurs régions',
      en: 'ESMS of Île-de-France in a project of several regions',
    },
    force: 'discretionary',
    rule: { kind: 'when', condition: { kind: 'several', of: 'regions' }, then: { kind: 'always' } },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Critères de sélection IDF des projets',
        quote:
          'Les ESMS de la région Ile-de-France intégrés à des projets interrégionaux seront également finançables dans le cadre du programme',
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: "Calendrier de l'appel à projet",
        quote:
          'Des comités interrégionaux pourront permettre de sélectionner des projets hors région qui intègrent des ESMS de Ile-de-France',
      },
    ],
  },
  {
    code: 'depot.outil-pai',
    label: {
      fr: 'Dépôt par l’organisme gestionnaire dans l’outil PAI numérique',
      en: 'Filing by the OG in the tool PAI numérique',
    },
    force: 'required',
    rule: { kind: 'certification' },
    citations: [
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Comment poser sa candidature ?',
        quote: "doit déposer sa demande directement dans l'outil PAI numérique de la CNSA",
      },
      {
        document: 'amorcage-temps-2-ars-idf',
        locator: 'Comment poser sa candidature ?',
        quote: "Les dossiers de demande d'aide sont différenciés en fonction du type de projet",
      },
    ],
  },
];
