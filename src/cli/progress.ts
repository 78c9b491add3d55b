import { writeNumber } from '../kernel/written';
import type { Locale } from '../model/text';
import { onOneLine, typeset } from '../render/document/typeset';
import type { CommandIo } from './io';
import { messagesIn } from './messages';

/** Follows a run over many projects. */
export interface Progress {
  readonly count: (ok: boolean) => void;
  /** Ends the line, and says how many failed. */
  readonly end: () => number;
}

/** How many projects pass between two notes: some hundreds of them take a second. */
const step = 500;

/** Counts projects, and where somebody watches says on one line of stderr how many there are. */
export function watch(io: Pick<CommandIo, 'stderr' | 'isWatched'>, locale: Locale): Progress {
  const { progress } = messagesIn(locale);
  let count = 0;
  let failed = 0;
  const note = () => {
    if (!io.isWatched || count === 0) return;
    const sentence = progress({
      count: writeNumber(count, locale),
      failed: writeNumber(failed, locale),
    });
    io.stderr(`\r${typeset(onOneLine(sentence), locale)}`);
  };
  return {
    count: (ok) => {
      count += 1;
      if (!ok) failed += 1;
      if (count % step === 0) note();
    },
    end: () => {
      note();
      if (io.isWatched && count > 0) io.stderr('\n');
      return failed;
    },
  };
}
