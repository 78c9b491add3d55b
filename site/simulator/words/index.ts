import type { Locale } from 'esms-numerique';
import { fields as fieldsEn } from '../../../src/render/catalogue/en/fields';
import { vocabulary as vocabularyEn } from '../../../src/render/catalogue/en/vocabulary';
import type { FieldWords } from '../../../src/render/catalogue/field-words';
import { fields as fieldsFr } from '../../../src/render/catalogue/fr/fields';
import { vocabulary as vocabularyFr } from '../../../src/render/catalogue/fr/vocabulary';
import type { VocabularyWords } from '../../../src/render/catalogue/vocabulary-words';
import { en } from './en';
import { fr } from './fr';
import type { SimulatorWords } from './simulator-words';

/** The words of the form: its own, and those of the library for the fields and their values. */
export interface FormWords extends SimulatorWords {
  readonly locale: Locale;
  readonly fields: FieldWords;
  readonly vocabulary: VocabularyWords;
}

const all: Readonly<Record<Locale, FormWords>> = {
  fr: { ...fr, locale: 'fr', fields: fieldsFr, vocabulary: vocabularyFr },
  en: { ...en, locale: 'en', fields: fieldsEn, vocabulary: vocabularyEn },
};

export function wordsIn(locale: Locale): FormWords {
  return all[locale];
}
