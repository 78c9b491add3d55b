import type { Edition } from '../../model/edition';

/** From the opening to the closing of the regional projects, the same in every region. */
export const periode: Edition['periode'] = {
  from: '2024-01-15',
  to: '2024-09-15',
  citations: [
    {
      document: 'geroscopie-2024',
      locator: 'page',
      note: 'Opens the calls on 15 January 2024 and closes them on 15 September 2024.',
    },
    {
      document: 'generalisation-2024-ars-la-reunion',
      locator: 'Calendrier, Projets régionaux',
      quote: 'l’appel à projets ESMS numérique 2024 est ouvert du 15/01/2024',
    },
    {
      document: 'generalisation-2024-ars-la-reunion',
      locator: 'Calendrier, Projets régionaux',
      quote: '02/06/2024 au 15/09/2024 minuit',
    },
  ],
};
