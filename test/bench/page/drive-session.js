/**
 * Runs in a page with a stopped clock: leads a session to its end, most of it in a hidden tab, and
 * writes down at each look what is on show.
 *
 * @param totalMs Length of the session.
 * @param lookMs How often the browser looks at the timers of a hidden tab.
 */
export async function driveSession(totalMs, lookMs) {
  const SEEN_MS = 3000;
  const FRAME_MS = 1000 / 60;
  const clock = window.stoppedClock;
  const plan = document.querySelector('exercise-plan');
  const samples = [];
  let cue;
  let endedAtMs;
  plan.addEventListener('session-step', (event) => {
    cue = event.cue;
  });
  plan.addEventListener('session-end', () => {
    endedAtMs = clock.nowMs - beganAtMs;
  });
  await plan.updateComplete;
  const beganAtMs = clock.nowMs;
  plan.startSession('session');
  await plan.updateComplete;
  const element = plan.shadowRoot.querySelector('guided-session');

  await seen(SEEN_MS);
  clock.see('hidden');
  let looks = 0;
  while (passedMs() + lookMs < totalMs - SEEN_MS) {
    // No browser is punctual.
    await look('hidden', () => clock.wake(lookMs + ((looks * 37) % 90) - 30));
    looks++;
  }
  clock.see('visible');
  await seen(totalMs - passedMs() + 1000);
  return {samples, endedAtMs};

  async function seen(ms) {
    const untilMs = passedMs() + ms;
    while (passedMs() < untilMs && endedAtMs === undefined) {
      await look('seen', () => clock.frame(FRAME_MS));
    }
  }

  async function look(how, act) {
    act();
    await element.updateComplete;
    if (endedAtMs !== undefined) return;
    const stage = element.shadowRoot;
    const left = stage.querySelector('[part="ring"] .left').getAttribute('stroke-dasharray');
    samples.push({
      how,
      atMs: passedMs(),
      cue,
      digit: stage.querySelector('[part="digit"]').textContent,
      shownMs: (cue.startsAt + (1 - parseFloat(left)) * cue.seconds) * 1000,
    });
  }

  function passedMs() {
    return clock.nowMs - beganAtMs;
  }
}
