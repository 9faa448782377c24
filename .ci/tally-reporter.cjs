/**
 * Ends a test run with one line, `N passed, N failed`, over all projects. A test file that could not run counts as a
 * failure, and so does a run without a single test.
 */
class TallyReporter {
  #passed = 0;

  onRunComplete(_contexts, results) {
    this.#passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    // Jest writes its own summary after every reporter has run.
    process.once('exit', () => {
      process.stdout.write(`${String(this.#passed)} passed, ${String(failed)} failed\n`);
    });
  }

  getLastError() {
    return this.#passed === 0 ? new Error('No test passed.') : undefined;
  }
}

module.exports = TallyReporter;
