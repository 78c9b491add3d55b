import type { Edition } from '../../model/edition';

/** From the month in which the call was launched to the decision that closes its selection. */
export const periode: Edition['periode'] = {
  from: '2021-07-01',
  to: '2021-12-10',
  citations: [
    {
      document: 'national-2021-resultats-ticsante',
      locator: 'introduction',
      quote:
        'En juillet 2021, un appel à projets lancé par la CNSA et la délégation ministérielle au numérique en santé (DNS)',
    },
    {
      document: 'national-2021-resultats-ticsante',
      locator: 'La répartition ARS par ARS',
      quote: 'Dans la décision du 10 décembre 2021 de la directrice de la CNSA',
    },
  ],
};
