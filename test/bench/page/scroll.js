/*
 * Functions that run in the page, each complete in itself: they are sent there as text.
 * The marks tell in the trace which tasks belong to which act.
 */

/** Clicks the first button with this part or one of these texts, in shadow roots too. */
export async function openAll({part, texts}) {
  const button = find(document);
  performance.mark('open-start');
  button?.click();
  await window.bench.painted();
  performance.mark('open-end');
  return button !== undefined;

  function find(root) {
    for (const element of root.querySelectorAll('*')) {
      if (element.part.contains(part)) return element;
      if (element.localName === 'button' && texts.includes(element.textContent.trim())) {
        return element;
      }
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  }
}

/** From top to bottom, one window height per frame. Returns the number of frames. */
export async function scrollThrough() {
  const page = document.documentElement;
  performance.mark('scroll-start');
  let frames = 0;
  for (let top = 0; top < page.scrollHeight; top += window.innerHeight) {
    window.scrollTo({top, behavior: 'instant'});
    await new Promise((resolve) => requestAnimationFrame(resolve));
    frames++;
  }
  await window.bench.painted();
  performance.mark('scroll-end');
  return frames;
}
