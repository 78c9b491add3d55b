import { tokenise } from '../../scripts/fingerprint.mjs';

const isWord = (token: string) => /^[\p{L}\p{N}]/u.test(token);

/** The quote without one of its inner words, for each of them: the ends may go unnoticed. */
export function withoutAWord(quote: string): readonly string[] {
  const tokens = tokenise(quote);
  return tokens.flatMap((token, at) =>
    isWord(token) && at > 0 && at < tokens.length - 1 ? splice(tokens, at, 1) : [],
  );
}

/** The quote with one word replaced, for each of them: a number by the next, a word by another. */
export function withAnotherWord(quote: string): readonly string[] {
  const tokens = tokenise(quote);
  return tokens.flatMap((token, at) =>
    isWord(token) ? splice(tokens, at, 1, replacementOf(token)) : [],
  );
}

/** The quote with two neighbouring words swapped, for each such pair. */
export function withWordsSwapped(quote: string): readonly string[] {
  const tokens = tokenise(quote);
  return tokens.slice(1).flatMap((right, index) => {
    const left = tokens[index] ?? '';
    if (!isWord(left) || !isWord(right) || left === right) return [];
    return splice(tokens, index, 2, right, left);
  });
}

function splice(
  tokens: readonly string[],
  at: number,
  count: number,
  ...put: readonly string[]
): string {
  return [...tokens.slice(0, at), ...put, ...tokens.slice(at + count)].join(' ');
}

function replacementOf(token: string): string {
  if (!/^\d+$/.test(token)) return token === 'autre' ? 'même' : 'autre';
  return String(Number(token) + 1).padStart(token.length, '0');
}
