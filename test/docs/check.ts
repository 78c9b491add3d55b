import { expect } from 'vitest';

/** Fails, naming the line of the page, when an example says something else than the library. */
export function check(actual: unknown, expected: unknown, where: string): void {
  expect(actual, where).toEqual(expected);
}
