import type { Locale } from 'esms-numerique';
import { fields as fieldsEn } from '../../../src/render/catalogue/en/fields';
import { vocabulary as vocabularyEn } from '../../../src/render/catalogue/en/vocabulary';
import type { FieldWords } from '../../../src/render/catalogue/field-words';
import { fields as fieldsFr } from '../../../src/render/catalogue/fr/fields';
import { vocabulary as vocabularyFr } from '../../../src/render/catalogue/fr/vocabulary';
import type { VocabularyWords } from '../../../src/render/catalogue/vocabulary-words';
import { page as pageEn } from './en/page';
import { results as resultsEn } from './en/results';
import { tools as toolsEn } from './en/tools';
import { page as pageFr } from './fr/page';
import { results as resultsFr } from './fr/results';
import { tools as toolsFr } from './fr/tools';
import type { PageWords } from './page-words';
import type { ResultWords } from './result-words';
import type { ToolWords } from './tool-words';

/** The words of the simulator: its own, and those of the library for the fields and their values. */
export interface FormWords extends PageWords, ResultWords, ToolWords {
  readonly locale: Locale;
  readonly fields: FieldWords;
  readonly vocabulary: VocabularyWords;
}

const all: Readonly<Record<Locale, FormWords>> = {
  fr: {
    ...pageFr,
    ...resultsFr,
    ...toolsFr,
    locale: 'fr',
    fields: fieldsFr,
    vocabulary: vocabularyFr,
  },
  en: {
    ...pageEn,
    ...resultsEn,
    ...toolsEn,
    locale: 'en',
    fields: fieldsEn,
    vocabulary: vocabularyEn,
  },
};

export function wordsIn(locale: Locale): FormWords {
  return all[locale];
}
