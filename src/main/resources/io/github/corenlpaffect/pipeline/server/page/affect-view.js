/** The affect of a sentence or of a whole text: a verdict, a small wheel, and rows. */

import {EMOTIONS} from './annotation.js';
import {choice, intensityRow, probabilityRow, thirdsRow, valenceRow} from './bars.js';
import {element} from './dom.js';
import {amount} from './format.js';
import {wheel} from './wheel.js';

/** Everything an affect says. If an output is chosen, another one can be. */
export function affectView(affect, chosenOutput = null) {
  return [
    sentiment(affect),
    amounts(affect, chosenOutput),
    ...Object.entries(affect.extra ?? {}).map(([head, values]) => extra(head, values)),
  ];
}

function sentiment(affect) {
  const rows = Object.entries(affect.sentimentDistribution).map(([label, probability]) =>
    probabilityRow(label, probability, label === affect.sentiment),
  );
  return element(
    'div',
    {class: 'sentiment'},
    element(
      'div',
      {class: 'verdict'},
      element('p', {}, element('span', {class: 'title'}, 'Sentiment'), ' ', affect.sentiment),
      wheel(affect.emotions),
    ),
    rows,
    confidence(amount(affect.confidence.sentiment)),
  );
}

function amounts({valence, emotions, confidence: sure}, chosenOutput) {
  return element(
    'div',
    {class: 'amounts'},
    outputs(valence, emotions, chosenOutput),
    confidence(`valence ${amount(sure.valence)}, emotions ${amount(sure.emotions)}`),
  );
}

function outputs(valence, emotions, chosenOutput) {
  const row = (output, shown) =>
    chosenOutput ? choice(output, shown, output === chosenOutput) : shown;
  return element(
    chosenOutput ? 'fieldset' : 'div',
    {class: 'outputs'},
    element(
      chosenOutput ? 'legend' : 'p',
      {class: 'title'},
      chosenOutput ? 'Valence and emotions: choose one to see its words' : 'Valence and emotions',
    ),
    row('valence', valenceRow(valence)),
    thirdsRow(),
    EMOTIONS.map((emotion) => row(emotion, intensityRow(emotion, emotions[emotion]))),
  );
}

function confidence(values) {
  return element('p', {class: 'confidence'}, `Confidence: ${values}`);
}

/** The outputs of a further head: what a model was taught beside affect. */
function extra(head, values) {
  const rows = Object.entries(values).map(([label, value]) => [
    element('dt', {}, label),
    element('dd', {class: 'number'}, amount(value)),
  ]);
  return element(
    'div',
    {class: 'extra'},
    element('p', {class: 'title'}, head),
    element('dl', {}, rows),
  );
}
