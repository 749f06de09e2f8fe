/**
 * Texts as base64url of deflate-raw, which no editor, filter or address changes.
 *
 * Deflate has no checksum, so ours stands in the text itself: as blanks at its end, which JSON ignores.
 * Whoever packs a text without it is understood as well.
 */

/** Nobody writes a plan of this length; a few bytes could be made to unpack to gigabytes. */
const MAX_BYTES = 20_000_000;
/** Each stands for two bits. */
const BLANKS = ' \t\n\r';
const CHECK_LENGTH = 16;
const CHECK = new RegExp(`[^${BLANKS}]([${BLANKS}]{${CHECK_LENGTH}})$`);
/** Shorter than the smallest plan that can be packed. */
const PACKED = /^[\w-]{20,}$/;

/** True for a text that can only be a packed one. */
export function isPacked(text: string): boolean {
  return PACKED.test(text);
}

/** Packs a JSON text. */
export async function packText(json: string): Promise<string> {
  const source = new Blob([json.trimEnd() + checkOf(json.trimEnd())]).stream();
  const bytes = await collect(source.pipeThrough(new CompressionStream('deflate-raw')));
  return toBase64Url(bytes!);
}

/** Unpacks a text; `undefined` where it was cut off or changed. */
export async function unpackText(packed: string): Promise<string | undefined> {
  try {
    const source = new Blob([fromBase64Url(packed)]).stream();
    const bytes = await collect(source.pipeThrough(new DecompressionStream('deflate-raw')));
    if (!bytes) return undefined;
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    const check = CHECK.exec(text)?.[1];
    const isWhole = !check || check === checkOf(text.slice(0, -CHECK_LENGTH));
    return isWhole ? text.trimEnd() : undefined;
  } catch {
    return undefined;
  }
}

/** All bytes of a stream, or nothing where they are too many. */
async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    length += value.length;
    if (length > MAX_BYTES) {
      void reader.cancel();
      return undefined;
    }
    chunks.push(value as Uint8Array<ArrayBuffer>);
  }
}

/** FNV-1a of the text's UTF-16 units, as blanks. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return Array.from({length: CHECK_LENGTH}, (_, i) => BLANKS[(hash >>> (2 * i)) & 3]).join('');
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @throws Where the text is none that can be written so. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  // The bits that the last character has too many say nothing: another one would read the same.
  if (toBase64Url(bytes) !== text) throw new TypeError('not base64url');
  return bytes;
}
