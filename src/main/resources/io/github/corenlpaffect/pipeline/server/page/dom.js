/** Building elements without markup: whatever comes from a text stays text. */

/**
 * An element with these attributes and children, some of which may be lists of children; strings
 * become text. The attribute `custom` holds CSS custom properties, set one by one as the page's
 * policy demands.
 */
export function element(name, attributes = {}, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for SVG. */
export function svg(name, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

/** Gives an element other children. */
export function replaceChildren(parent, ...children) {
  parent.replaceChildren();
  append(parent, children);
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
  append(created, children);
  return created;
}

/** One by one: a long text has more children than a call may have arguments. */
function append(parent, children) {
  for (const child of children.flat(Infinity)) {
    parent.append(child);
  }
}
