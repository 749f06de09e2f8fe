/** Prints `N passed, N failed` on a line of its own, for those who read the log by machine. */
export function countReporter() {
  return {
    onTestRunFinished({sessions}) {
      const totals = {passed: 0, failed: 0, skipped: 0};
      for (const session of sessions) {
        count(session.testResults, totals);
        if (!session.passed && !session.testResults) totals.failed++;
      }
      console.log(
        `\nTests: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`,
      );
    },
  };
}

function count(suite, totals) {
  for (const test of suite?.tests ?? []) {
    totals[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  }
  for (const inner of suite?.suites ?? []) count(inner, totals);
}
