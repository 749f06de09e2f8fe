/*
 * Stands inline, after the peer's script, in every page with a figure. A `show` resolves as soon as
 * its figure is in the container; `peers/lottie-player.js` brings the other one.
 */
window.showOurs = async (container) => {
  const figure = document.createElement('exercise-figure');
  figure.motion = 'knee-to-chest';
  container.append(figure);
  await figure.updateComplete;
};

/** Milliseconds until each of so many figures is there, one after the other. */
window.bench.timeFigures = async (show, count) => {
  const times = [];
  for (let i = 0; i < count; i++) {
    const container = document.createElement('div');
    container.className = 'figure';
    document.querySelector('h1').after(container);
    const startedAtMs = performance.now();
    await show(container);
    times.push(performance.now() - startedAtMs);
    const root = container.firstElementChild.shadowRoot ?? container;
    if (!root.querySelector('svg > g path[d]')) throw new Error('No figure was drawn');
  }
  return times;
};

/** Lets the figures play for so long; returns the number of frames. */
window.bench.play = async (ms) => {
  const endsAtMs = performance.now() + ms;
  let frames = 0;
  for (; performance.now() < endsAtMs; frames++) await new Promise(requestAnimationFrame);
  return frames;
};
