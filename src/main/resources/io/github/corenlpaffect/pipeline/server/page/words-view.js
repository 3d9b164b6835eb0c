/** The words of a sentence, tinted and underlined by what they added to one output. */

import {element} from './dom.js';
import {signed, tint} from './format.js';

const MOST_NAMED = 6;
/** What is shown as 0.00 moved nothing. */
const LEAST = 0.005;
/** Contributions are tinted relative to the strongest, unless all are weaker than this. */
const LEAST_STRONGEST = 0.1;

/** The sentence and, if its words are explained, what they added to an output. */
export function words(text, sentence, output) {
  if (!sentence.explained) {
    return [element('p', {class: 'quote'}, text.slice(sentence.begin, sentence.end))];
  }
  const moved = sentence.tokens.map(({begin, end, contribution}) => ({
    begin,
    end,
    word: text.slice(begin, end),
    value: contribution[output] ?? 0,
  }));
  return [
    element('p', {class: 'quote'}, quoted(text, moved)),
    element('p', {class: 'causes', 'aria-live': 'polite'}, causes(moved, sentence, output)),
  ];
}

function quoted(text, moved) {
  const strongest = moved.reduce(
    (most, {value}) => Math.max(most, Math.abs(value)),
    LEAST_STRONGEST,
  );
  const content = [];
  let reached = moved[0].begin;
  for (const {begin, end, value} of moved) {
    content.push(text.slice(reached, begin));
    const start = Math.max(begin, reached);
    content.push(word(text.slice(start, end), value, strongest));
    reached = Math.max(reached, end);
  }
  return content;
}

function word(shown, value, strongest) {
  return Math.abs(value) < LEAST
    ? shown
    : element('span', {class: 'word', title: signed(value), ...tint(value / strongest)}, shown);
}

function causes(moved, {affect}, output) {
  const named = moved
    .filter(({value}) => Math.abs(value) >= LEAST)
    .sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
    .slice(0, MOST_NAMED);
  const start = affect.baseline?.[output] ?? 0;
  return [
    element('span', {class: 'output'}, output),
    ...named.map(({word: name, value}) => cause(name, value)),
    ...(named.length === 0 ? [element('span', {}, 'no word moved it')] : []),
    ...(Math.abs(start) < LEAST ? [] : [cause('without its words', start, 'base')]),
  ];
}

function cause(name, value, extra = '') {
  return element(
    'span',
    {class: `cause ${extra}`},
    `${name} `,
    element('span', {class: 'number', ...tint(value)}, signed(value)),
    ' ',
  );
}
