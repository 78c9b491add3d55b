import type { Edition } from '../../model/edition';

/** The year of the calls: no day of theirs was read, and a trade site puts one in mid-January. */
export const periode: Edition['periode'] = {
  from: '2025-01-01',
  to: '2025-12-31',
  citations: [
    {
      document: 'hopitalex-2025',
      locator: 'page',
      note: 'Presents the instruction of 16 April 2025 on the calls of the year 2025.',
    },
    {
      document: 'sosehpad-2025',
      locator: 'page',
      note: 'Puts the launch of the campaign on 15 January 2025.',
    },
  ],
};
