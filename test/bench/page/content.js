/** Runs in the page: how many of the wanted texts stand in the hosts, shadow roots included. */
export function countTexts(hostSelector, wanted) {
  const counts = Object.fromEntries(Object.keys(wanted).map((kind) => [kind, 0]));
  for (const host of document.querySelectorAll(hostSelector)) {
    const text = deepText(host);
    for (const [kind, texts] of Object.entries(wanted)) {
      counts[kind] += texts.filter((line) => text.includes(line)).length;
    }
  }
  return counts;

  function deepText(root) {
    const texts = [];
    const open = [root];
    while (open.length > 0) {
      const node = open.pop();
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
      if (node.localName === 'script' || node.localName === 'style') continue;
      if (typeof node.summary === 'string') texts.push(node.summary);
      if (node.shadowRoot) open.push(node.shadowRoot);
      open.push(...node.childNodes);
    }
    return texts.join('\n');
  }
}
