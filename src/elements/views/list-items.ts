import {noChange} from 'lit';
import {Directive, directive, type ElementPart} from 'lit/directive.js';

/**
 * Fills a list with texts: `<ul ${listItems(texts)}></ul>`.
 *
 * A template for each item would leave two markers and an object behind it, and lists of texts are most
 * of what a plan is.
 */
class ListItems extends Directive {
  #shown: readonly string[] = [];

  override render(_texts: readonly string[]): unknown {
    return noChange;
  }

  override update({element}: ElementPart, [texts]: [readonly string[]]): unknown {
    // A view makes its lists anew at each rendering; the reader's list stays while its texts do.
    if (isSame(texts, this.#shown)) return noChange;
    this.#shown = texts;
    const items = texts.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    });
    element.replaceChildren(...items);
    return noChange;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

export const listItems = directive(ListItems);
