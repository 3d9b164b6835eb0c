/** Numbers as the page shows them, and the tint that goes with a signed one. */

const DECIMALS = 2;

/** For instance `+0.74`, `−0.51` or `0.00`. */
export function signed(value) {
  const digits = Math.abs(value).toFixed(DECIMALS);
  if (Number(digits) === 0) {
    return digits;
  }
  return (value < 0 ? '\u2212' : '+') + digits;
}

/** An amount from 0 to 1, for instance `0.92`. */
export function amount(value) {
  return value.toFixed(DECIMALS);
}

/** A probability, for instance `58 %`. */
export function percent(probability) {
  return `${Math.round(100 * probability)}\u00a0%`;
}

/** Attributes that tint an element by a value from −1 to 1. */
export function tint(value) {
  return {
    'data-sign': value < 0 ? 'negative' : 'positive',
    custom: {strength: Math.min(1, Math.abs(value)).toFixed(3)},
  };
}
