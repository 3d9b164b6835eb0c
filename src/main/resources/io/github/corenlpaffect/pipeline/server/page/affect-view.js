/** The affect of a sentence or of a document, in rows and as a wheel. */

import {EMOTIONS} from './annotation.js';
import {choice, intensityRow, probabilityRow, valenceRow} from './bars.js';
import {element} from './dom.js';
import {amount} from './format.js';
import {wheel} from './wheel.js';

/** The affect of a sentence; with an output to explain, valence and emotions can be chosen. */
export function sentenceAffect(affect, output) {
  const rows = [['valence', valenceRow(affect.valence)]].concat(
    EMOTIONS.map((emotion) => [emotion, intensityRow(emotion, affect.emotions[emotion])]),
  );
  const shown = rows.map(([name, row]) => (output ? choice(name, row, name === output) : row));
  const title = output ? 'Valence and emotions: choose one to see its words' : 'Valence and emotions';
  return [
    sentiment(affect),
    element(
      'fieldset',
      {class: 'outputs'},
      element('legend', {}, title),
      shown[0],
      confidence(affect.confidence.valence),
      thirds(),
      ...shown.slice(1),
      confidence(affect.confidence.emotions),
    ),
    ...extra(affect.extra),
  ];
}

/** The affect of a whole text. */
export function documentAffect(affect) {
  return [
    element(
      'div',
      {},
      sentiment(affect),
      valenceRow(affect.valence),
      confidence(affect.confidence.valence),
    ),
    element('div', {}, wheel(affect.emotions), confidence(affect.confidence.emotions)),
    ...extra(affect.extra),
  ];
}

function sentiment({sentiment: chosen, sentimentDistribution, confidence: {sentiment: sure}}) {
  const rows = Object.entries(sentimentDistribution).map(([label, probability]) =>
    probabilityRow(label, probability, label === chosen),
  );
  return element(
    'div',
    {class: 'sentiment'},
    element('p', {class: 'verdict'}, chosen),
    ...rows,
    confidence(sure),
  );
}

function thirds() {
  return element(
    'span',
    {class: 'row scale', 'aria-hidden': 'true'},
    element('span'),
    element('span', {class: 'marks'}, element('span', {}, 'low'), element('span', {}, 'moderate')),
    element('span'),
  );
}

function confidence(value) {
  return element('p', {class: 'confidence'}, `confidence ${amount(value)}`);
}

/** Outputs of further heads: what a model was taught beside affect. */
function extra(heads = {}) {
  return Object.entries(heads).map(([head, values]) =>
    element(
      'div',
      {class: 'extra'},
      element('p', {}, head),
      element(
        'dl',
        {},
        ...Object.entries(values).flatMap(([label, value]) => [
          element('dt', {}, label),
          element('dd', {}, amount(value)),
        ]),
      ),
    ),
  );
}
