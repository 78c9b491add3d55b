import type { EditionWords } from './edition-words';
import type { FieldWords } from './field-words';
import type { FigureWords } from './figure-words';
import type { ReportWords } from './report-words';
import type { VocabularyWords } from './vocabulary-words';

/** All the words that the renderer itself brings, in one language. */
export interface Catalogue {
  readonly fields: FieldWords;
  readonly figures: FigureWords;
  readonly vocabulary: VocabularyWords;
  readonly report: ReportWords;
  readonly edition: EditionWords;
  /** How the words of a source are set apart. */
  readonly quoted: (words: string) => string;
  readonly source: string;
  /** Between a label and its value. */
  readonly colon: string;
}
