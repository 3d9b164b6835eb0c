/**
 * A text in the fragment of an address, which no browser sends to a server: `#text=` and the text
 * as it is, or `#deflate=` and the compressed text in base64url, whichever is shorter.
 */

const PLAIN = '#text=';
const DEFLATED = '#deflate=';
const FORMAT = 'deflate-raw';
const LONGEST_TEXT = 1_000_000;
const CHUNK = 0x8000;

/** The fragment that holds this text. */
export async function fragmentOf(text) {
  const plain = PLAIN + encodeURIComponent(text.toWellFormed?.() ?? text);
  if (!('CompressionStream' in globalThis)) {
    return plain;
  }
  const deflated = DEFLATED + base64(await bytes(text, new CompressionStream(FORMAT)));
  return deflated.length < plain.length ? deflated : plain;
}

/**
 * The text in a fragment, or null if it holds none.
 *
 * @throws {Error} with one line, if the fragment is damaged or its text too long
 */
export async function textIn(fragment) {
  try {
    if (fragment.startsWith(PLAIN)) {
      return decodeURIComponent(fragment.slice(PLAIN.length));
    }
    if (fragment.startsWith(DEFLATED)) {
      const packed = unbase64(fragment.slice(DEFLATED.length));
      return new TextDecoder().decode(await bytes(packed, new DecompressionStream(FORMAT)));
    }
  } catch {
    throw new Error(
      'The text in this link cannot be read: the link is damaged, or its text too long.',
    );
  }
  return null;
}

async function bytes(content, transform) {
  const parts = [];
  let length = 0;
  const reader = new Blob([content]).stream().pipeThrough(transform).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > LONGEST_TEXT) {
      await reader.cancel();
      throw new RangeError(`more than ${LONGEST_TEXT} bytes`);
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function base64(content) {
  let binary = '';
  for (let i = 0; i < content.length; i += CHUNK) {
    binary += String.fromCharCode(...content.subarray(i, i + CHUNK));
  }
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function unbase64(encoded) {
  const binary = atob(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
