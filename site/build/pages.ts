import { editions } from '../../src/editions/index';
import type { Locale } from '../../src/model/text';
import { caseIndexOf } from './case-index';
import { differencePages } from './differences';
import { casesPage } from './edition/cases-page';
import { codePage } from './edition/code-page';
import { editionPage } from './edition/edition-page';
import { editionsIndex } from './editions-index';
import { guidesIndex } from './guides';
import { home } from './home';
import type { Page } from './page';
import { sourceFilesOf } from './source-lines';
import { tellingOf } from './telling';

const locales: readonly Locale[] = ['fr', 'en'];

/** Every page that is made of the data. */
export async function allPages(): Promise<readonly Page[]> {
  const traces = new Map(
    editions.map((edition) => [
      edition.id,
      { files: sourceFilesOf(edition.id), cases: caseIndexOf(edition) },
    ]),
  );
  const made = locales.flatMap((locale) => [
    Promise.all([home(locale), guidesIndex(locale), editionsIndex(locale)]),
    differencePages(locale),
    ...editions.map(async (edition) => {
      const telling = tellingOf(edition, locale);
      const traced = traces.get(edition.id) ?? { files: [], cases: caseIndexOf(edition) };
      return Promise.all([
        editionPage(telling, traced),
        codePage(telling, traced),
        casesPage(telling, traced),
      ]);
    }),
  ]);
  return (await Promise.all(made)).flat();
}
