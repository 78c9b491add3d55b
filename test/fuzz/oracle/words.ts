import assert from 'node:assert/strict';

/** Fails where something was put into words that has none; what was received is told as it is. */
export function checkWords(words: string): void {
  assert.doesNotMatch(words, /[:(] ?undefined|\[object /, 'everything has its words');
}
