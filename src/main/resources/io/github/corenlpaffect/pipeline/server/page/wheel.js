/** Plutchik's wheel, small: a petal for each emotion, as long as it is intense. */

import {EMOTIONS} from './annotation.js';
import {svg} from './dom.js';

const RADIUS = 48;
const BREADTH = 0.42;
const SHOULDER = 0.6;
const RINGS = [1 / 3, 2 / 3, 1];

/** The wheel of these intensities; a picture only, as the rows beside it have names and numbers. */
export function wheel(intensities) {
  return svg(
    'svg',
    {class: 'wheel', viewBox: '-50 -50 100 100', 'aria-hidden': 'true'},
    RINGS.map((ring) => svg('circle', {class: 'grid', r: ring * RADIUS})),
    EMOTIONS.map((emotion, place) => petal(emotion, intensities[emotion], place)),
  );
}

function petal(emotion, intensity, place) {
  const tip = -RADIUS * Math.max(0, Math.min(1, intensity));
  const side = BREADTH * tip;
  const shoulder = SHOULDER * tip;
  return svg('path', {
    class: 'petal',
    'data-emotion': emotion,
    transform: `rotate(${(place * 360) / EMOTIONS.length})`,
    d: `M0 0Q${side} ${shoulder} 0 ${tip}Q${-side} ${shoulder} 0 0`,
  });
}
