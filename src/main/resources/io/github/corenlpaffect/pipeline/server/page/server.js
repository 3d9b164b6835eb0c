/** Asking the server that this page comes from. */

const PROPERTIES = {
  annotators: 'tokenize,affect',
  'affect.explain': 'true',
  outputFormat: 'json',
};
/** The server brings along what finding targets needs. */
const TARGETS = {'affect.targets': 'true'};
const LONGEST_MESSAGE = 300;

/**
 * The server's JSON for a text, as a string and parsed; with targets if they are asked for.
 *
 * @throws {Error} with one line that says what went wrong, or an AbortError by the signal
 */
export async function annotate(text, targets, signal) {
  const asked = targets ? {...PROPERTIES, ...TARGETS} : PROPERTIES;
  const response = await post(text, asked, signal);
  const json = await response.text();
  if (!response.ok) {
    throw new Error(`The server refused (${response.status}): ${oneLine(json)}`);
  }
  return {json, parsed: parse(json)};
}

async function post(text, asked, signal) {
  const properties = encodeURIComponent(JSON.stringify(asked));
  const headers = {'Content-Type': 'text/plain; charset=utf-8'};
  try {
    return await fetch(`..?properties=${properties}`, {
      method: 'POST',
      headers,
      body: text,
      signal,
    });
  } catch (failure) {
    throw failure.name === 'AbortError' ? failure : new Error('The server cannot be reached.');
  }
}

function parse(json) {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`The server answered something other than JSON: ${oneLine(json)}`);
  }
}

function oneLine(message) {
  const line = message.trim().split(/[\r\n]/, 1)[0] || 'it did not say why';
  return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
