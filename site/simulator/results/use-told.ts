import type { Locale, Report } from 'esms-numerique';
import { type ComputedRef, computed } from 'vue';
import { type Told, tell } from '../telling';

/** How the current report is told. It stays the same object while the texts of the report do. */
export function useTold(report: () => Report, locale: Locale): ComputedRef<Told> {
  const documents = computed(() => report().documents);
  const translations = computed(() => (locale === 'fr' ? untranslated : report().translations));
  return computed(() =>
    tell({ documents: documents.value, translations: translations.value }, locale),
  );
}

// A report is in French, where its texts are as they stand.
const untranslated: Report['translations'] = { en: {} };
