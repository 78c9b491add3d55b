import assert from 'node:assert/strict';

/** Fails where a value isn't what comes back from JSON, down to `undefined` and negative zero. */
export function checkJson<Value>(value: Value, what: string): void {
  assert.deepStrictEqual(JSON.parse(JSON.stringify(value)), value, `${what} survives JSON`);
}

// Taken when the oracle is loaded, before anything hostile is read.
const own = Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length;

/** Fails where something was written on a prototype that all share. */
export function checkPrototypes(): void {
  const now = Reflect.ownKeys(Object.prototype).length + Reflect.ownKeys(Array.prototype).length;
  assert.equal(now, own, 'the shared prototypes are as they were');
}
