/** The language written on the element or on the nearest ancestor that has one, through shadow roots. */
export function closestLanguage(element: Element): string | undefined {
  for (let node: Element | undefined = element; node; node = shadowHost(node)) {
    const language = node.closest('[lang]')?.getAttribute('lang')?.trim();
    if (language) return language;
  }
  return undefined;
}

function shadowHost(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
