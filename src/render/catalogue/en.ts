import type { Catalogue } from './catalogue';
import { edition } from './en/edition';
import { fields } from './en/fields';
import { figures } from './en/figures';
import { report } from './en/report';
import { vocabulary } from './en/vocabulary';

export const en: Catalogue = {
  fields,
  figures,
  vocabulary,
  report,
  edition,
  quoted: (words) => `“${words}”`,
  source: 'Source: ',
  colon: ': ',
};
