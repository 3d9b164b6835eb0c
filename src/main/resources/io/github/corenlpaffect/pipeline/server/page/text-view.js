/** The text itself, its sentences tinted by valence, each an option to choose. */

import {element, replaceChildren} from './dom.js';
import {signed, tint} from './format.js';

export class TextView {
  #list;
  #options = [];

  /** Shows texts in this list box, and calls `choose` with the sentence that is clicked. */
  constructor(list, choose) {
    this.#list = list;
    list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) {
        choose(this.#options.indexOf(option));
      }
    });
  }

  /** Shows a text and its annotation. */
  show(text, {sentences}) {
    this.#options = sentences.map((sentence, index) => option(text, sentence, index));
    const content = [];
    let end = 0;
    sentences.forEach((sentence, index) => {
      content.push(text.slice(end, sentence.begin), this.#options[index]);
      end = sentence.end;
    });
    replaceChildren(this.#list, content, text.slice(end));
    this.#list.scrollTop = 0;
  }

  /** Marks one sentence as the chosen one. */
  choose(index) {
    this.#list.querySelector('[aria-selected=true]')?.setAttribute('aria-selected', 'false');
    const chosen = this.#options[index];
    chosen.setAttribute('aria-selected', 'true');
    this.#list.setAttribute('aria-activedescendant', chosen.id);
    this.#scrollTo(chosen);
  }

  /** Scrolls the list, never the page. */
  #scrollTo(chosen) {
    const seen = this.#list.getBoundingClientRect();
    const place = chosen.getBoundingClientRect();
    if (place.top < seen.top || place.bottom > seen.bottom) {
      this.#list.scrollTop += place.top - seen.top - seen.height / 3;
    }
  }
}

function option(text, {begin, end, affect}, index) {
  return element(
    'span',
    {role: 'option', id: `sentence-${index}`, 'aria-selected': 'false', ...tint(affect.valence)},
    text.slice(begin, end),
    element('span', {class: 'value'}, ` ${signed(affect.valence)}`),
  );
}
