/** Plutchik's wheel: a petal for each emotion, as long as it is intense. */

import {EMOTIONS} from './annotation.js';
import {svg} from './dom.js';
import {amount} from './format.js';

const RADIUS = 84;
const LABEL_RADIUS = 104;
const LINE = 13;
const RINGS = [1 / 3, 2 / 3, 1];

/** The wheel of these intensities, named and numbered. */
export function wheel(intensities) {
  const names = EMOTIONS.map((emotion) => `${emotion} ${amount(intensities[emotion])}`);
  return svg(
    'svg',
    {class: 'wheel', viewBox: '-170 -128 340 256', role: 'img', 'aria-label': names.join(', ')},
    ...RINGS.map((ring) => svg('circle', {class: 'grid', r: ring * RADIUS})),
    ...EMOTIONS.map((emotion, place) => petal(emotion, 1, place, 'full')),
    ...EMOTIONS.map((emotion, place) => petal(emotion, intensities[emotion], place, '')),
    ...EMOTIONS.map((emotion, place) => label(emotion, intensities[emotion], place)),
  );
}

function petal(emotion, intensity, place, extra) {
  const tip = -RADIUS * Math.max(0, Math.min(1, intensity));
  return svg('path', {
    class: `petal ${extra}`,
    'data-emotion': emotion,
    transform: `rotate(${place * 45})`,
    d: `M0 0Q${0.42 * tip} ${0.6 * tip} 0 ${tip}Q${-0.42 * tip} ${0.6 * tip} 0 0`,
  });
}

function label(emotion, intensity, place) {
  const angle = (place * Math.PI) / 4;
  const x = LABEL_RADIUS * Math.sin(angle);
  const anchor = Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end';
  const y = -LABEL_RADIUS * Math.cos(angle);
  return svg(
    'text',
    {class: 'petal-name', x, y, 'text-anchor': anchor},
    svg('tspan', {x}, emotion),
    svg('tspan', {x, dy: LINE, class: 'number'}, amount(intensity)),
  );
}
