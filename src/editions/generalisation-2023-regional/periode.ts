import type { Edition } from '../../model/edition';

/** From the first day of the month of opening to the closing day of the regional projects. */
export const periode: Edition['periode'] = {
  from: '2023-02-01',
  to: '2023-09-15',
  citations: [
    {
      document: 'dsih-5042-2023',
      locator: 'page',
      note: 'Opens the call in February 2023, without a day, and closes it on 15 September 2023.',
    },
  ],
};
