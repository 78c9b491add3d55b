import type { Edition } from '../../model/edition';

/** From the opening to the closing of the national call. */
export const periode: Edition['periode'] = {
  from: '2022-05-18',
  to: '2022-07-18',
  citations: [
    {
      document: 'cnsa-aide-investissement-2022',
      locator: 'calendrier',
      note: 'Opens the call on 18 May 2022 and closes it on 18 July 2022.',
    },
  ],
};
