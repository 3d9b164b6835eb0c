/** The course of valence over the sentences of a text: a line, and a point for each. */

import {replaceChildren, svg} from './dom.js';
import {signed, tint} from './format.js';

const HEIGHT = 150;
const MARGIN = {top: 12, right: 12, bottom: 12, left: 32};
const POINT = 4;
const CHOSEN_POINT = 7;
/** Points smaller than that touch each other. */
const LEAST_POINT = 1.5;
/** A longer text is smoothed so that its line has about as many turns. */
const MOST_TURNS = 60;
const LEAST_SENTENCES = 3;
const MOST_SPOKEN = 200;

export class CourseView {
  #section;
  #plot;
  #annotation = {sentences: []};
  #text = '';
  #index = 0;
  #marker = svg('g');

  /** Shows courses in this plot, and calls `choose` with the sentence that is clicked. */
  constructor(section, plot, choose) {
    this.#section = section;
    this.#plot = plot;
    for (const type of ['pointerdown', 'pointermove']) {
      plot.addEventListener(type, (event) => event.buttons && choose(this.#nearest(event)));
    }
    new ResizeObserver(() => this.#draw()).observe(plot);
  }

  /** Shows the course of an annotated text, unless it is too short for one. */
  show(text, annotation) {
    this.#text = text;
    this.#annotation = annotation;
    this.#index = 0;
    this.#section.hidden = annotation.sentences.length < LEAST_SENTENCES;
    this.#plot.setAttribute('aria-valuemin', 1);
    this.#plot.setAttribute('aria-valuemax', annotation.sentences.length);
    this.#draw();
  }

  /** Marks one sentence as the chosen one. */
  choose(index) {
    this.#index = index;
    const {begin, end, affect} = this.#annotation.sentences[index];
    this.#plot.setAttribute('aria-valuenow', index + 1);
    this.#plot.setAttribute(
      'aria-valuetext',
      `Sentence ${index + 1}, ${signed(affect.valence)}: ${this.#text.slice(begin, Math.min(end, begin + MOST_SPOKEN))}`,
    );
    this.#mark();
  }

  get #valences() {
    return this.#annotation.sentences.map(({affect}) => affect.valence);
  }

  get #width() {
    return this.#plot.clientWidth - MARGIN.left - MARGIN.right;
  }

  #x(index) {
    const last = this.#annotation.sentences.length - 1;
    return MARGIN.left + (last === 0 ? 0.5 : index / last) * this.#width;
  }

  #nearest(event) {
    const last = this.#annotation.sentences.length - 1;
    const x = event.clientX - this.#plot.getBoundingClientRect().left - MARGIN.left;
    return Math.max(0, Math.min(last, Math.round((x / this.#width) * last)));
  }

  #draw() {
    if (this.#section.hidden || this.#width <= 0) {
      return;
    }
    const width = this.#plot.clientWidth;
    replaceChildren(
      this.#plot,
      svg(
        'svg',
        {
          viewBox: `0 0 ${width} ${HEIGHT}`,
          width,
          height: HEIGHT,
          class: this.#valences.length > MOST_TURNS ? 'dense' : '',
          'aria-hidden': 'true',
        },
        [1, 0, -1].flatMap((valence) => this.#gridLine(valence)),
        this.#line(),
        this.#points(),
        this.#marker,
      ),
    );
    this.#mark();
  }

  #gridLine(valence) {
    const height = y(valence);
    return [
      svg('line', {
        class: 'grid',
        x1: MARGIN.left,
        x2: MARGIN.left + this.#width,
        y1: height,
        y2: height,
      }),
      svg(
        'text',
        {class: 'tick', x: MARGIN.left - 8, y: height},
        valence === 0 ? '0' : signed(valence).slice(0, 2),
      ),
    ];
  }

  #line() {
    const points = smoothed(this.#valences).map(
      (valence, index) => `${this.#x(index)},${y(valence)}`,
    );
    return svg('polyline', {class: 'course', points: points.join(' ')});
  }

  #points() {
    const radius = Math.max(LEAST_POINT, Math.min(POINT, this.#width / this.#valences.length / 3));
    return this.#valences.map((valence, index) =>
      svg('circle', {
        class: 'point',
        cx: this.#x(index),
        cy: y(valence),
        r: radius,
        ...tint(valence),
      }),
    );
  }

  #mark() {
    const valence = this.#valences[this.#index];
    if (valence === undefined) {
      return;
    }
    const x = this.#x(this.#index);
    replaceChildren(
      this.#marker,
      svg('line', {class: 'chosen', x1: x, x2: x, y1: y(1), y2: y(-1)}),
      svg('circle', {
        class: 'point chosen',
        cx: x,
        cy: y(valence),
        r: CHOSEN_POINT,
        ...tint(valence),
      }),
    );
  }
}

function y(valence) {
  return MARGIN.top + ((1 - valence) / 2) * (HEIGHT - MARGIN.top - MARGIN.bottom);
}

/** The running mean over as many neighbours as make a long course readable. */
function smoothed(values) {
  const reach = Math.floor(values.length / MOST_TURNS);
  return values.map((value, index) => {
    const near = values.slice(Math.max(0, index - reach), index + reach + 1);
    return near.reduce((sum, one) => sum + one, 0) / near.length;
  });
}
