// Runs the command line inside the test, for what ends before any work begins: a program start costs most of a second.
import { jest } from '@jest/globals';
import { runCli } from '../../src/cli/index.js';
import type { Ended } from './run-verband.js';

/** What `runVerband` gives, without a process. */
export async function runInProcess(words: readonly string[]): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const capture = (name: 'stdout' | 'stderr') =>
    jest.spyOn(process[name], 'write').mockImplementation(chunk => {
      written[name] += String(chunk);
      return true;
    });
  const spies = [capture('stdout'), capture('stderr')];
  try {
    return { code: await runCli(words), ...written };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
