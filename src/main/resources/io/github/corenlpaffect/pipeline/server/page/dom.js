/** Building elements without markup: whatever comes from a text stays text. */

/**
 * An element with these attributes and children; children that are strings become text. The
 * attribute `custom` holds CSS custom properties, set one by one as the page's policy demands.
 */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

/** The element of the page with this id. */
export function byId(id) {
  return document.getElementById(id);
}

function fill(created, {custom = {}, ...attributes}, children) {
  for (const [name, value] of Object.entries(attributes)) {
    created.setAttribute(name, value);
  }
  for (const [name, value] of Object.entries(custom)) {
    created.style.setProperty(`--${name}`, value);
  }
  created.append(...children);
  return created;
}
