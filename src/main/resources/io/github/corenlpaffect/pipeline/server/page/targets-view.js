/** What a sentence expresses toward the things and persons it names, and who feels it. */

import {element} from './dom.js';
import {signed, tint} from './format.js';

/** A list of the targets; nothing if there are none, or they were not asked for. */
export function targets(found) {
  return found.length === 0
    ? []
    : [element('p', {class: 'title'}, 'Felt toward'), element('ul', {class: 'targets'}, found.map(item))];
}

function item({text, polarity, valence, holder, ner}) {
  return element(
    'li',
    {},
    element('span', {class: 'target'}, text),
    ner ? [' ', element('span', {class: 'ner'}, ner.toLowerCase())] : [],
    ': ',
    element('span', {class: 'number', ...tint(valence)}, `${polarity} ${signed(valence)}`),
    holder ? [' ', element('span', {class: 'holder'}, `felt by ${holder.text}`)] : [],
  );
}
