/** The chosen sentence: its words, its affect, and which of them caused what. */

import {affectView} from './affect-view.js';
import {replaceChildren} from './dom.js';
import {targets} from './targets-view.js';
import {words} from './words-view.js';

export class SentenceView {
  #title;
  #words;
  #toward;
  #affect;
  #previous;
  #next;
  #text = '';
  #sentences = [];
  #index = 0;
  #output = 'valence';

  /** Shows sentences in these parts of the page, and calls `choose` with the one stepped to. */
  constructor({title, words: quote, toward, affect, previous, next}, choose) {
    this.#title = title;
    this.#words = quote;
    this.#toward = toward;
    this.#affect = affect;
    this.#previous = previous;
    this.#next = next;
    previous.addEventListener('click', () => choose(Math.max(0, this.#index - 1)));
    next.addEventListener('click', () => choose(Math.min(this.#last, this.#index + 1)));
    affect.addEventListener('change', (event) => this.#explain(event.target.value));
  }

  /** Takes over the sentences of an annotated text. */
  show(text, {sentences}) {
    this.#text = text;
    this.#sentences = sentences;
  }

  /** Shows one sentence. */
  choose(index) {
    this.#index = index;
    const sentence = this.#sentences[index];
    this.#title.textContent = `Sentence ${index + 1} of ${this.#sentences.length}`;
    this.#previous.setAttribute('aria-disabled', index === 0);
    this.#next.setAttribute('aria-disabled', index === this.#last);
    replaceChildren(this.#toward, targets(sentence.targets));
    const output = sentence.explained ? this.#output : null;
    replaceChildren(this.#affect, affectView(sentence.affect, output));
    this.#explain(this.#output);
  }

  get #last() {
    return this.#sentences.length - 1;
  }

  #explain(output) {
    this.#output = output;
    replaceChildren(this.#words, words(this.#text, this.#sentences[this.#index], output));
  }
}
