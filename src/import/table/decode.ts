import { latin1 } from '../../kernel/latin1';

/** How the bytes of a list were read as text. */
export type ListEncoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** The text of a list and how it was read. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: ListEncoding;
}

/**
 * Reads bytes as text: UTF-8 where they are that, with or without byte order mark; UTF-16 where its
 * mark stands at the start (Excel's « Texte Unicode »); else Windows-1252, in which every byte is a
 * character. The mark is no part of the text.
 *
 * @example
 * decode(new Uint8Array([0x93, 0xe9, 0x94])); // => { text: '“é”', encoding: 'windows-1252' }
 */
export function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

// The characters of 0x80 to 0x9F, as the WHATWG encoding standard has them; five are controls.
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

// Not by TextDecoder: Node 20.18.3 to 20.20 and others read these bytes as Latin-1.
function decodeWindows1252(bytes: Uint8Array): string {
  return latin1(bytes).replace(/[\u0080-\u009f]/g, (control) =>
    upperControls.charAt(control.charCodeAt(0) - 0x80),
  );
}
