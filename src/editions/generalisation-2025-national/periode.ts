import type { Edition } from '../../model/edition';

/** The year of the call: no day of it was read, but an announcement made in January. */
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
      document: 'ehpadia-national-2024',
      locator: 'page',
      note: 'In January 2025, announces the call for 15 February.',
    },
  ],
};
