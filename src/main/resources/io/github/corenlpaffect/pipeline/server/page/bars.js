/** Rows of a name, a bar and a number. */

import {element} from './dom.js';
import {amount, percent, signed, tint} from './format.js';

/** A probability of sentiment. */
export function probabilityRow(label, probability, chosen) {
  return row(label, bar(probability), percent(probability), chosen ? 'chosen' : '');
}

/** Valence, on a bar that grows from its middle. */
export function valenceRow(valence) {
  const scale = element('span', {class: 'bar diverging', ...tint(valence)}, element('span'));
  return row('valence', scale, signed(valence));
}

/** The intensity of an emotion. */
export function intensityRow(emotion, intensity) {
  const scale = bar(intensity, 'thirds');
  scale.dataset.emotion = emotion;
  return row(emotion, scale, amount(intensity));
}

/** Marks above the intensities: a third is low, two thirds are moderate. */
export function thirdsRow() {
  const marks = ['low', 'moderate'].map((mark) => element('span', {}, mark));
  return element(
    'span',
    {class: 'row scale', 'aria-hidden': 'true'},
    element('span'),
    element('span', {class: 'marks'}, marks),
    element('span'),
  );
}

/** The row as a radio button of the group `output`; the row keeps its look. */
export function choice(output, shown, checked) {
  const radio = element('input', {type: 'radio', name: 'output', value: output, class: 'unseen'});
  radio.checked = checked;
  return element('label', {class: 'choice'}, radio, shown);
}

function row(name, scale, number, extra = '') {
  return element(
    'span',
    {class: `row ${extra}`},
    element('span', {class: 'name'}, name),
    scale,
    element('span', {class: 'number'}, number),
  );
}

function bar(share, extra = '') {
  const length = Math.max(0, Math.min(1, share)).toFixed(3);
  return element('span', {class: `bar ${extra}`, custom: {strength: length}}, element('span'));
}
