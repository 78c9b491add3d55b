import type { Catalogue } from './catalogue';
import { edition } from './fr/edition';
import { fields } from './fr/fields';
import { figures } from './fr/figures';
import { report } from './fr/report';
import { vocabulary } from './fr/vocabulary';

export const fr: Catalogue = {
  fields,
  figures,
  vocabulary,
  report,
  edition,
  quoted: (words) =>
    `« ${words.replaceAll(/«[ \u00a0\u202f]?/g, '“').replaceAll(/[ \u00a0\u202f]?»/g, '”')} »`,
  source: 'Source : ',
  colon: ' : ',
};
