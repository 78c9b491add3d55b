import type { Calendar } from '../../model/edition';

/** One calendar for all regions, and that of La Réunion, with its windows and committees. */
export const calendars: readonly Calendar[] = [
  {
    authority: 'national',
    windows: [{ from: '2024-01-15', to: '2024-09-15' }],
    note: {
      fr: 'Le même pour toutes les régions ; projets de plusieurs régions jusqu’au 1er juin 2024 ; fenêtres et comités inconnus, sauf à La Réunion.',
      en: 'The same for every region; projects of several regions until 1 June 2024; windows and committees unknown, save in La Réunion.',
    },
    citations: [
      {
        document: 'geroscopie-2024',
        locator: 'page',
        note: 'Gives the opening day and both closing days.',
      },
    ],
  },
  {
    authority: '04',
    windows: [
      {
        from: '2024-01-15',
        to: '2024-06-01',
        committee: { fr: 'courant juin 2024', en: 'in June 2024' },
      },
      {
        from: '2024-06-02',
        to: '2024-09-15',
        committee: { fr: 'à compter de mi-septembre 2024', en: 'from mid-September 2024' },
      },
    ],
    note: {
      fr: 'Projets de plusieurs régions : dépôt jusqu’au 1er juin 2024, comité de juin. Les porteurs sont avisés après le comité ; pour le dernier, les compléments demandés sont à fournir avant mi-septembre 2024.',
      en: 'Projects of several regions: filing until 1 June 2024, committee of June. Porteurs are told after the committee; for the last one, further information asked for is due before mid-September 2024.',
    },
    citations: [
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote:
          '15/01/2024 au 01/06/2024 minuit : un comité de sélection se tiendra courant juin 2024 pour les projets régionaux',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote:
          '02/06/2024 au 15/09/2024 minuit : un comité de sélection se tiendra à compter de mi-septembre 2024',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote: 'les porteurs de projet seront notifiés a posteriori des décisions du comité',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets régionaux',
        quote:
          'pour traiter d’éventuels compléments d’informations à fournir avant mi-septembre 2024',
      },
      {
        document: 'generalisation-2024-ars-la-reunion',
        locator: 'Calendrier, Projets multirégionaux',
        quote:
          'Les projets multirégionaux seront instruits par le comité de sélection qui se tiendra courant juin 2024',
      },
    ],
  },
];
