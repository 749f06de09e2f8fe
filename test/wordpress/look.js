/**
 * Runs in the page: what a reader sees there, as plain data.
 *
 * It looks through open shadow roots, because that is where a widget is, whatever holds it.
 */
export function look() {
  const everything = (root) =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element.shadowRoot ? [element, ...everything(element.shadowRoot)] : [element],
    );
  const isVisible = (element) => element.checkVisibility({visibilityProperty: true});
  const textOf = (element) => {
    const copy = element.cloneNode(true);
    // WordPress puts pictures in place of smileys.
    for (const image of copy.querySelectorAll('img')) image.replaceWith(image.alt);
    return copy.textContent.trim();
  };
  const inPage = (selector) => [...document.querySelectorAll(selector)].filter(isVisible);
  const inRoots = (root, selector) =>
    everything(root).filter((element) => element.matches(selector) && isVisible(element));

  return {
    // innerText is what is rendered of the page's own text; shadow roots are not in it.
    text: document.body.innerText,
    headings: inPage('h1, h2, h3, h4, h5, h6').map(textOf),
    listItems: inPage('li').map(textOf),
    links: inPage('a').map(({href}) => href),
    notices: inRoots(document, '[part~="notice"]').map(textOf),
    widgets: inRoots(document, '[part~="card"]').map((card) => ({
      name: inRoots(card, '[part~="name"]').map(textOf).join(),
      steps: inRoots(card, '[part~="steps"] > li').map(textOf),
      dose: inRoots(card, '[part~="dose"] .sentence').map(textOf).join(),
    })),
  };
}
