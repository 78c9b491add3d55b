/** As many characters as a call may take as arguments, in any engine. */
const piece = 8192;

/**
 * The text in which each byte is the character of its number: ISO 8859-1, of which ASCII is a part.
 *
 * @example
 * latin1(new Uint8Array([0x4f, 0x47, 0xe9])); // => 'OGé'
 */
export function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) {
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  }
  return text;
}
