/** An element with attributes and children; an attribute that is `false` is left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(attribute, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

export function option(value, text, lang) {
  return make('option', {value, ...(lang && {lang})}, text);
}

/** `leftShin` as “left shin”. */
export function spaced(name) {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ');
}

/** `leftShin` as “Left shin”. */
export function titled(name) {
  const words = spaced(name);
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
