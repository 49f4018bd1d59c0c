// Medians, with tinybench: of elapsed time, or of processor time where other work on the machine must not count.
import { Bench } from 'tinybench';

/** Milliseconds of processor time that this process has used. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * The median of one run of `task`, in milliseconds.
 * @param {() => unknown} task
 * @param {{ iterations?: number, warmups?: number, clock?: 'elapsed' | 'processor' }} [options] `warmups` are not counted:
 *   they are for code that the machine compiles while it runs
 * @returns {Promise<number>}
 */
export async function medianOf(task, { iterations = 15, warmups = 0, clock = 'elapsed' } = {}) {
  const now = clock === 'processor' ? { now: processorTime } : {};
  const bench = new Bench({ ...now, iterations, time: 0, ...warming(warmups), throws: true });
  bench.add('task', task, { beforeAll: () => globalThis.gc?.() });
  await bench.run();
  const { result } = bench.tasks[0] ?? {};
  if (result === undefined || !('latency' in result)) throw new Error('tinybench measured nothing');
  return result.latency.p50 ?? result.latency.mean;
}

function warming(warmups) {
  return warmups === 0 ? { warmup: false } : { warmup: true, warmupIterations: warmups, warmupTime: 0 };
}

/** One figure. Machines differ, so that a ratio says more than a time. */
export function figure(name, value, unit) {
  return { name, value: Number(value.toPrecision(3)), unit };
}
