/** The end of the title of a test, or of a group of tests, that `needing` has left out. */
const REASON = /\[not in \w+: (.*)\]$/;

/** Prints a line for each engine, and one for each reason why some tests are not for it. */
export function engineReporter() {
  const startedAtMs = Date.now();
  const endedAtMs = new Map();
  return {
    start({sessions}) {
      sessions.on('session-status-updated', ({browser}) => endedAtMs.set(browser.name, Date.now()));
    },
    onTestRunFinished({sessions}) {
      for (const name of new Set(sessions.map(({browser}) => browser.name))) {
        const own = sessions.filter(({browser}) => browser.name === name);
        const seconds = Math.round((endedAtMs.get(name) - startedAtMs) / 1000);
        console.log(`\n${lines(name, own, seconds).join('\n')}`);
      }
    },
  };
}

function lines(name, sessions, seconds) {
  const tally = {passed: 0, failed: 0, skipped: 0, reasons: new Map()};
  for (const session of sessions) {
    if (session.testResults) count(session.testResults, tally);
    else if (!session.passed) tally.failed++;
  }
  const {passed, failed, skipped, reasons} = tally;
  const others = [...reasons.values()].reduce((sum, number) => sum + number, 0);
  const tests = `${passed} passed, ${failed} failed, ${skipped} skipped, ${others} not for this engine`;
  return [
    `Tests in ${name}: ${tests}; ${sessions.length} files in ${seconds} s`,
    ...[...reasons].map(([reason, number]) => `  ${number} not for ${name}, because ${reason}`),
  ];
}

function count(suite, tally, inherited) {
  for (const {name, passed, skipped} of suite.tests) {
    const reason = inherited ?? REASON.exec(name)?.[1];
    if (skipped && reason) tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
    else tally[skipped ? 'skipped' : passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite.suites) count(inner, tally, inherited ?? REASON.exec(inner.name)?.[1]);
}
