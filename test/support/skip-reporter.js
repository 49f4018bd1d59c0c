// Jest reporter: names at the end what was skipped, why, and how to get it. In CI a skip is a failure.
import { NEO4J_ADVICE } from './start-neo4j.mjs';

/**
 * How to get what a skipped test needs. The test says why it is skipped in its title, `is skipped: REASON`; the first
 * line whose pattern the reason matches is the advice.
 */
const ADVICE = [
  { needs: /neo4j/i, get: NEO4J_ADVICE },
  {
    needs: /embedded|grafeo/i,
    get: 'Install the optional dependencies (npm ci --include=optional); there is no embedded engine for Alpine on x64.',
  },
  { needs: /chromium|browser/i, get: 'Install Chromium, or set CHROMIUM_PATH to one.' },
];

const REASON = /^is skipped: ([\s\S]+)$/;

/** Skipped tests by reason: `{ reason, advice, suites, tests }`, most tests first. */
export function groupSkips(testResults) {
  const groups = new Map();
  for (const { testFilePath, testResults: tests } of testResults) {
    for (const test of tests.filter(({ status }) => status === 'pending' || status === 'todo')) {
      const reason =
        REASON.exec(test.title)?.[1] ?? `no reason given: ${testFilePath.split('/').at(-1)}: ${test.fullName}`;
      const group = groups.get(reason) ?? { reason, advice: adviceFor(reason), suites: new Set(), tests: 0 };
      group.suites.add(test.ancestorTitles[0] ?? test.title);
      group.tests += 1;
      groups.set(reason, group);
    }
  }
  return [...groups.values()].sort((a, b) => b.tests - a.tests);
}

function adviceFor(reason) {
  return ADVICE.find(({ needs }) => needs.test(reason))?.get;
}

/** What the groups say to a person. */
export function describeSkips(groups) {
  return groups.flatMap(({ reason, advice, suites, tests }) => [
    `Skipped: ${tests} ${tests === 1 ? 'test' : 'tests'} (${[...suites].join('; ')})`,
    `  why: ${reason}`,
    ...(advice === undefined ? [] : [`  how to run them: ${advice}`]),
  ]);
}

class SkipReporter {
  #globalConfig;
  #error;

  constructor(globalConfig) {
    this.#globalConfig = globalConfig;
  }

  onRunComplete(_contexts, results) {
    // Whoever asks for one test by name has skipped the others on purpose.
    const groups = this.#globalConfig.testNamePattern ? [] : groupSkips(results.testResults);
    const isStrict = Boolean(process.env.CI || process.env.VERBAND_NO_SKIP);
    const skipped = groups.reduce((sum, { tests }) => sum + tests, 0);
    if (isStrict && skipped > 0)
      this.#error = new Error(`${skipped} tests were skipped, and VERBAND_NO_SKIP=1 forbids it.`);
    const crashed = results.numRuntimeErrorTestSuites;
    const failed = results.numFailedTests + crashed + (isStrict ? skipped : 0);
    const lines = [...describeSkips(groups), `jest: ${results.numPassedTests} passed, ${failed} failed`];
    process.stderr.write(`\n${lines.join('\n')}\n`);
  }

  /** Jest fails the run when a reporter has an error. */
  getLastError() {
    return this.#error;
  }
}

// biome-ignore lint/style/noDefaultExport: Jest looks for a reporter there.
export default SkipReporter;
