import { readState, type State } from './state';

/** The form of the addresses: what another version can't read is told from what it can. */
const version = '1.';

/** What an address may hold, unpacked: more is no project that somebody shared. */
const mostBytes = 4_000_000;

/** A state as the part of an address after its `#`, which no browser sends to a server. */
export async function writeAddress(state: State): Promise<string> {
  const packed = await through(new CompressionStream('deflate-raw'), encode(JSON.stringify(state)));
  return version + toBase64Url(packed);
}

/** The state that an address holds; null where it holds none that can be read. */
export async function readAddress(hash: string): Promise<State | null> {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(version)) return null;
  try {
    const packed = fromBase64Url(text.slice(version.length));
    const bytes = await through(new DecompressionStream('deflate-raw'), packed);
    return readState(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

async function through(
  transform: GenericTransformStream,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer>> {
  const source = new Blob([bytes]).stream().pipeThrough(transform);
  const reader = (source as ReadableStream<Uint8Array<ArrayBuffer>>).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > mostBytes) {
      await reader.cancel();
      throw new RangeError('too long an address');
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
