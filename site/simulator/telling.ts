import type { Citation, Locale, Report } from 'esms-numerique';
import { cite } from '../../src/render/cite';
import type { Line } from '../../src/render/document/block';
import { typeset } from '../../src/render/document/typeset';
import { describePointers } from '../../src/render/pointers';
import { type Voice, voiceOf } from '../../src/render/voice';

/** The language in which a report is told, with the words as they are printed. */
export interface Told {
  readonly locale: Locale;
  readonly voice: Voice;
  readonly print: (words: string) => string;
  /** A text of the report, which is in French, in the language. */
  readonly say: (french: string) => string;
}

export function tell(texts: Pick<Report, 'documents' | 'translations'>, locale: Locale): Told {
  const voice = voiceOf(texts, locale);
  const print = (words: string) => typeset(words, locale);
  return { locale, voice, print, say: (french) => print(voice.say(french)) };
}

/** A citation as one line; what is emphasised in it stands plain. */
export function citationLine(citation: Citation, { voice, print }: Told): string {
  return print(plain(cite(citation, voice, 'all')));
}

/** What is missing in the project, in plain words. */
export function missingFacts(
  pointers: readonly string[],
  { voice, print }: Told,
): readonly string[] {
  return describePointers(pointers, voice).map(([words = '']) => print(plain([words])));
}

function plain(line: Line): string {
  return line.map((span) => (typeof span === 'string' ? span : span.text)).join('');
}
