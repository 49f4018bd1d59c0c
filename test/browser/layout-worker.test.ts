// The layout in its worker, in a real browser and under the server's policy.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { openStagePage } from './stage-page/open-page.js';

let page: Page;
let complaints: readonly string[];

describeChromium('the layout worker', browser => {
  beforeEach(async () => {
    ({ page, complaints } = await openStagePage(browser()));
  });

  afterEach(async () => {
    await page.close();
  });

  it('gives the same places each time, and pictures on the way', async () => {
    const runs = await page.evaluate(async () => {
      const input = { kind: 'all' as const, ...window.bench.madeGraph(300, 600) };
      return [await window.bench.arrange(input), await window.bench.arrange(input)];
    });

    expect(runs[0]?.places).toHaveLength(300);
    expect(runs[0]?.places).toEqual(runs[1]?.places);
    expect(runs[0]?.pictures).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
  });

  it('keeps old nodes to the last bit while new ones find their place among a thousand', async () => {
    const { old, places, ms } = await page.evaluate(async () => {
      const { nodes, edges } = window.bench.madeGraph(1025, 2500);
      const input = nodes.map((node, index) => ({ ...node, isFixed: index < 1000 }));
      const run = await window.bench.arrange({ kind: 'expand', nodes: input, edges });
      return { old: nodes.slice(0, 1000), places: run.places ?? [], ms: run.ms ?? 0 };
    });

    expect(places.slice(0, 1000)).toEqual(old.map(({ id, x, y }) => [id, { x, y }]));
    process.stdout.write(
      `expand of 25 at 1,000 nodes and 2,500 edges: settled after ${Math.round(ms)} ms in the worker\n`,
    );
  });

  it.each(['./missing.js', './broken.js'])('names the worker %s that does not run', async worker => {
    const run = await page.evaluate(
      address => window.bench.arrange({ kind: 'all', ...window.bench.madeGraph(5, 5) }, { worker: address }),
      worker,
    );

    expect(run.failure).toEqual({
      name: 'LayoutError',
      code: 'layout-worker-failed',
      message: expect.stringContaining(worker),
    });
  });

  it('is called off by its signal', async () => {
    const run = await page.evaluate(() => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 30);
      const input = { kind: 'all' as const, ...window.bench.madeGraph(1500, 4000) };
      return window.bench.arrange(input, { signal: controller.signal });
    });

    expect(run.failure?.name).toBe('AbortError');
  });
});
