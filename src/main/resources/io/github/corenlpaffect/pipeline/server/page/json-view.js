/** The server's answer as it came, written out only when somebody unfolds it. */

import {copy} from './clipboard.js';

/** More than that makes browsers slow; the button copies all. */
const MOST_SHOWN = 200_000;

export class JsonView {
  #details;
  #shown;
  #note;
  #json = '';

  /** Shows answers in these parts of the page, and calls `tell` when one was copied. */
  constructor({details, shown, note, button}, tell) {
    this.#details = details;
    this.#shown = shown;
    this.#note = note;
    details.addEventListener('toggle', () => this.#write());
    button.addEventListener('click', async () =>
      tell((await copy(this.#json)) ? 'JSON copied.' : 'The browser does not let this page copy.'),
    );
  }

  /** Shows an answer. */
  show(json) {
    this.#json = json;
    this.#write();
  }

  #write() {
    const json = this.#details.open ? this.#json : '';
    this.#shown.textContent = json.slice(0, MOST_SHOWN);
    this.#note.textContent =
      json.length > MOST_SHOWN ? 'Only the beginning is shown; the button copies all of it.' : '';
  }
}
