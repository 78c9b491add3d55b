import { editions } from '../../../../src/editions/index';
import { describeEdition } from '../../../../src/index';

export default {
  paths: () =>
    editions.map((edition) => ({
      params: { edition: edition.id },
      content: describeEdition(edition, { locale: 'en', format: 'markdown' }),
    })),
};
