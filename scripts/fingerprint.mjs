import { createHash } from 'node:crypto';

/** How many consecutive tokens a hash covers: as many as the shortest quote of the sheets has. */
export const groupSize = 4;

// 40 bits: two groups of one text that share a hash by chance are not to be expected.
const hashLength = 10;

/** One spelling for what a reader takes for the same text: accents, spaces and apostrophes. */
export function normalise(text) {
  return text.normalize('NFC').replaceAll('’', "'").replace(/\s+/g, ' ').trim();
}

/**
 * The words and numbers of a text, and each other sign by itself, in order. A footnote mark that
 * is stuck to a word (« projet¹ ») is such a sign.
 */
export function tokenise(text) {
  return normalise(text).match(/[\p{L}\p{Nd}]+|[^\s\p{L}\p{Nd}]/gu) ?? [];
}

/** A hash for each run of `groupSize` consecutive tokens; none where there are fewer tokens. */
export function groupsOf(text) {
  const tokens = tokenise(text);
  const count = Math.max(0, tokens.length - groupSize + 1);
  return Array.from({ length: count }, (_, start) =>
    sha256(tokens.slice(start, start + groupSize).join(' ')).slice(0, hashLength),
  );
}

/** What the project keeps of a text that it doesn't hold. */
export function fingerprint(document, text) {
  return {
    document,
    tokens: tokenise(text).length,
    groupSize,
    sha256: sha256(normalise(text)),
    groups: groupsOf(text),
  };
}

function sha256(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
