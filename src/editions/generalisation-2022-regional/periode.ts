import type { Edition } from '../../model/edition';

/** From the first day of the week of opening to the closing day. */
export const periode: Edition['periode'] = {
  from: '2022-03-14',
  to: '2022-09-30',
  citations: [
    {
      document: 'cnsa-aide-investissement-2022',
      locator: 'calendrier',
      note: 'Opens the calls in the week of 14 March 2022 and closes them on 30 September 2022.',
    },
  ],
};
