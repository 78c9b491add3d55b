import type { Edition } from '../../model/edition';

/** From the first day of the month of opening to the closing day. */
export const periode: Edition['periode'] = {
  from: '2023-02-01',
  to: '2023-06-15',
  citations: [
    {
      document: 'dsih-5042-2023',
      locator: 'page',
      note: 'Opens the call in February 2023, without a day, and closes it on 15 June 2023.',
    },
  ],
};
