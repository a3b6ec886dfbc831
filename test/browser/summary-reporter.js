/** Last line of a run, in the form that the whole test run adds up: "N passed, N failed". */

function count(suite, total) {
  for (const test of suite.tests) {
    if (test.skipped) total.skipped += 1;
    else if (test.passed) total.passed += 1;
    else total.failed += 1;
  }
  for (const inner of suite.suites) count(inner, total);
}

export function summaryReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = total.failed;
        if (session.testResults) count(session.testResults, total);
        // A file that did not load, or threw between tests, has no failed test but is a failure.
        if (!session.passed && total.failed === before) total.failed += 1;
      }
      if (total.skipped) console.log(`${total.skipped} skipped`);
      // The reporter before this one leaves the cursor in its own line.
      console.log(`\n${total.passed} passed, ${total.failed} failed`);
    },
  };
}
