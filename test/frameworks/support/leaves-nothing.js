import assert from 'node:assert/strict';

const ROUNDS = 6;
/** The browser may keep the last one in its cache of styles with counters, a framework one more. */
const KEPT = 2;

/**
 * A host that comes and goes several times.
 *
 * @param what The host in words.
 * @param staysOnIt What is on the host itself and goes with it, as memory tells.
 */
export function leavesNothing(fact, what, show, staysOnIt) {
  fact(`gives back all that ${what} asks of the page`, show, async (host) => {
    // A framework asks for what it needs itself only once.
    await comeAndGo(host);
    const leaks = await host.leaksOf(async () => {
      await host.enter();
      await comeAndGo(host);
    });
    const left = leaks.filter((leak) => leak !== staysOnIt);
    assert.deepEqual(left, []);
  });

  fact(`keeps nothing of ${what} in memory that is gone`, show, async (host) => {
    await comeAndGo(host);
    for (let i = 1; i < ROUNDS; i++) {
      await host.enter();
      await comeAndGo(host);
    }
    await host.hasInMemory(KEPT, 'exercise-plan');
    await host.hasInMemory(KEPT, 'exercise-figure');
  });
}

async function comeAndGo(host) {
  await host.press('Noon');
  await host.leave();
}
