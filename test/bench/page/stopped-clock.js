/*
 * Stands inline before our script: a page whose time only goes on when it is told to, as in a tab that
 * is hidden, where frames stop and timers are looked at once a second, or once a minute.
 */
window.stoppedClock = (() => {
  const startedAtMs = Date.now();
  let nowMs = 1000;
  let visibility = 'visible';
  let count = 0;
  const timers = new Map();
  const frames = new Map();

  performance.now = () => nowMs;
  Date.now = () => startedAtMs + nowMs;
  Object.defineProperty(document, 'visibilityState', {get: () => visibility});
  window.setTimeout = (call, ms = 0) => {
    timers.set(++count, {call, dueMs: nowMs + ms});
    return count;
  };
  window.clearTimeout = (id) => timers.delete(id);
  window.requestAnimationFrame = (call) => {
    frames.set(++count, call);
    return count;
  };
  window.cancelAnimationFrame = (id) => frames.delete(id);

  function callDueTimers() {
    // Those that they set in turn wait for the next look.
    for (const [id, {call, dueMs}] of [...timers]) {
      if (dueMs > nowMs || !timers.delete(id)) continue;
      call();
    }
  }

  return {
    get nowMs() {
      return nowMs;
    },
    /** The page is hidden or seen. */
    see(next) {
      visibility = next;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    /** The browser looks at the timers. */
    wake(ms) {
      nowMs += ms;
      callDueTimers();
    },
    /** A page that is seen has frames, too. */
    frame(ms) {
      nowMs += ms;
      callDueTimers();
      for (const [id, call] of [...frames]) if (frames.delete(id)) call(nowMs);
    },
  };
})();
