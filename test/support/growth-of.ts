// How work grows with size: in processor time, so that what else the machine does is not counted.

const RUNS = 5;
/** A collection of garbage may fall into one measurement, not into each. */
const MEASUREMENTS = 3;

/**
 * Time for four times the size over time for the size, each the shortest of five runs; the least of three such figures.
 * About 4 for work in proportion to the size, about 16 for its square.
 */
export async function growthOf(size: number, prepare: (size: number) => () => unknown): Promise<number> {
  const [small, large] = [prepare(size), prepare(4 * size)];
  await small();
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < MEASUREMENTS; i += 1) least = Math.min(least, await measure(small, large));
  return least;
}

async function measure(small: () => unknown, large: () => unknown): Promise<number> {
  const once = await shortest(small);
  return (await shortest(large)) / once;
}

async function shortest(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i += 1) {
    const start = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  }
  return best;
}
