import type { Edition } from '../../model/edition';

/** From the opening day to the last day of the month in which the call closed. */
export const periode: Edition['periode'] = {
  from: '2024-02-15',
  to: '2024-06-30',
  citations: [
    {
      document: 'geroscopie-2024',
      locator: 'page',
      note: 'Opens the call on 15 February 2024; a later source says May.',
    },
    {
      document: 'directions-2024-02',
      locator: 'page',
      note: 'Keeps the call open until June 2024, without a day.',
    },
  ],
};
