import assert from 'node:assert/strict';

/** The cents of an amount, read without the library; an amount is written in one form only. */
export function cents(euros: string): bigint {
  assert.match(euros, /^(0|[1-9]\d*)\.\d{2}$/, 'an amount in euros with two decimals');
  return BigInt(euros.replace('.', ''));
}

/** Their sum in cents; null where one isn't known. */
export function sumOfCents(amounts: readonly (string | null)[]): bigint | null {
  let sum = 0n;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += cents(amount);
  }
  return sum;
}
