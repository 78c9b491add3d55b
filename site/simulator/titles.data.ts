import { editions } from '../../src/editions/index';
import { shortTitle } from '../build/short-title';

/** The name of an edition in both languages. */
export interface EditionTitle {
  readonly id: string;
  readonly fr: string;
  readonly en: string;
}

declare const data: readonly EditionTitle[];

export { data };

/** Read when the site is built, so that the menu of editions needs none of them. */
export default {
  load: (): readonly EditionTitle[] =>
    editions.map((edition) => ({
      id: edition.id,
      fr: shortTitle(edition, 'fr'),
      en: shortTitle(edition, 'en'),
    })),
};
