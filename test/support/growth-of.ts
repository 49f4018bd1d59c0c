// How time grows with size.

const RUNS = 3;

/**
 * Time for four times the size over time for the size, each the shortest of three runs.
 * About 4 for work in proportion to the size, about 16 for its square.
 */
export async function growthOf(size: number, prepare: (size: number) => () => unknown): Promise<number> {
  const [small, large] = [prepare(size), prepare(4 * size)];
  await small();
  const once = await shortest(small);
  return (await shortest(large)) / once;
}

async function shortest(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < RUNS; i += 1) {
    const start = performance.now();
    await run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
