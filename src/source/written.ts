/**
 * True once the page's parser is past an element, so that nothing of it is still to come.
 *
 * What a script adds at the end of the body says nothing about an element deep in it.
 */
export function isWritten(element: Element): boolean {
  if (document.readyState !== 'loading' || element.nextSibling) return true;
  for (
    let node: Node | null = element.parentNode;
    node?.parentNode && node.parentNode !== document.body;
    node = node.parentNode
  ) {
    if (node.nextSibling && node !== document.body) return true;
  }
  return false;
}
