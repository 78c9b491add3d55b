import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson } from './canonical-json';

/** A SHA-256 in hexadecimal: 64 digits. */
export type Hash = string;

/**
 * The SHA-256 of plain JSON data in its canonical form: the same for the same data, whatever the
 * order of its keys.
 *
 * @example
 * hashOf({ b: 1, a: [2] }) === hashOf({ a: [2], b: 1 }); // => true
 * hashOf('abc').length; // => 64
 */
export function hashOf(value: unknown): Hash {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
