/** The chosen sentence: its words, its affect, and which of them caused what. */

import {sentenceAffect} from './affect-view.js';
import {words} from './words-view.js';

export class SentenceView {
  #title;
  #words;
  #affect;
  #previous;
  #next;
  #text = '';
  #sentences = [];
  #index = 0;
  #output = 'valence';

  /** Shows sentences in these parts of the page, and calls `choose` with the one stepped to. */
  constructor({title, words: quote, affect, previous, next}, choose) {
    this.#title = title;
    this.#words = quote;
    this.#affect = affect;
    this.#previous = previous;
    this.#next = next;
    previous.addEventListener('click', () => choose(this.#index - 1));
    next.addEventListener('click', () => choose(this.#index + 1));
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
    this.#previous.disabled = index === 0;
    this.#next.disabled = index === this.#sentences.length - 1;
    this.#affect.replaceChildren(
      ...sentenceAffect(sentence.affect, sentence.explained ? this.#output : null),
    );
    this.#explain(this.#output);
  }

  #explain(output) {
    this.#output = output;
    this.#words.replaceChildren(...words(this.#text, this.#sentences[this.#index], output));
  }
}
