import type { EditionReading, Ready } from './context';

/** Nothing yet: another reading needs it. The first slot is for the question that lets all pass. */
export function nothingReady(): Ready {
  return { checks: new Map(), tests: new Map(), slots: 1 };
}

/** The next place for answers. */
export function takeSlot(ready: Ready): number {
  ready.slots += 1;
  return ready.slots - 1;
}

/** Makes a rule or a question ready the first time that it, or one that reads alike, is met. */
export function once<Asked extends object, Made>(
  asked: Asked,
  made: Map<Asked | string, Made>,
  reading: EditionReading,
  make: (asked: Asked, reading: EditionReading) => Made,
): Made {
  const known = made.get(asked);
  if (known !== undefined) return known;
  const text = JSON.stringify(asked);
  const ready = made.get(text) ?? make(asked, reading);
  made.set(asked, ready);
  made.set(text, ready);
  return ready;
}
