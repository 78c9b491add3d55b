import type { Arithmetic } from '../../model/division';
import type { Locale } from '../../model/text';
import { divisionWordsIn } from '../catalogue/division';
import type { DivisionWords } from '../catalogue/division/words';
import { type ComparisonVoice, comparisonVoice } from '../comparison/voice';

/** The voice in which a division or a fusion is told. */
export interface DivisionVoice extends ComparisonVoice {
  readonly divide: DivisionWords;
}

/** The voice of divisions and fusions in a language, with the documents that they cite. */
export function divisionVoice({ documents }: Arithmetic, locale: Locale): DivisionVoice {
  return { ...comparisonVoice(locale), documents, divide: divisionWordsIn(locale) };
}
