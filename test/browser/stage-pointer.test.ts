// What the pointer does on the stage, in a real browser.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { openStagePage } from './stage-page/open-page.js';
import { MOMENT_MS, placeOf, placesOf, settle, showEverything, toldOf, waitTold } from './stage-page/stage-hand.js';

let page: Page;
let complaints: readonly string[];

async function drag(id: string, by: { x: number; y: number }): Promise<void> {
  const { x, y } = await placeOf(page, id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  // The node goes with the pointer from its first step on.
  await page.mouse.move(x + 0.01, y);
  await page.mouse.move(x + by.x / 2, y + by.y / 2);
  await page.mouse.move(x + by.x, y + by.y);
  await page.mouse.up();
  await settle(page);
}

async function lasso(left: number, top: number, right: number, bottom: number): Promise<void> {
  await page.evaluate(() => window.stage.startLasso());
  await page.mouse.move(left, top);
  await page.mouse.down();
  for (const [x, y] of [
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const) {
    await page.mouse.move(x, y, { steps: 4 });
  }
  await page.mouse.up();
}

describeChromium('the pointer on the stage', browser => {
  beforeEach(async () => {
    ({ page, complaints } = await openStagePage(browser()));
    await showEverything(page);
  });

  afterEach(async () => {
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('tells what it rests on, and when it has left', async () => {
    const { x, y } = await placeOf(page, 'ghani');
    await page.mouse.move(x, y);
    await waitTold(page, 'onHover', 1);
    await page.mouse.move(4, 4);

    expect(await waitTold(page, 'onHover', 2)).toEqual([[{ kind: 'node', id: 'ghani' }], [undefined]]);
  });

  it('tells an edge, and the node of a name', async () => {
    const [kabul, afghanistan] = [await placeOf(page, 'kabul'), await placeOf(page, 'afghanistan')];
    await page.mouse.move((kabul.x + afghanistan.x) / 2, (kabul.y + afghanistan.y) / 2);
    await waitTold(page, 'onHover', 1);
    const { x, y } = await placeOf(page, 'un');
    await page.mouse.move(x + 30, y + 26);

    expect(await waitTold(page, 'onHover', 2)).toEqual([
      [{ kind: 'edge', id: 'kabul-afghanistan' }],
      [{ kind: 'node', id: 'un' }],
    ]);
  });

  it('says nothing of what it only crosses', async () => {
    const { x, y } = await placeOf(page, 'taliban');
    await page.mouse.move(x, y);
    await page.mouse.move(4, 4);
    await page.waitForTimeout(MOMENT_MS);

    expect(await toldOf(page, 'onHover')).toEqual([]);
  });

  it('selects nodes, edges, names and nothing, and adds with a key', async () => {
    const taliban = await placeOf(page, 'taliban');
    await page.mouse.click(taliban.x, taliban.y);
    await page.waitForTimeout(400);
    await page.keyboard.down('Shift');
    const un = await placeOf(page, 'un');
    await page.mouse.click(un.x + 30, un.y + 26);
    await page.keyboard.up('Shift');
    await page.waitForTimeout(400);
    const [women, from] = [await placeOf(page, 'women'), await placeOf(page, 'un')];
    await page.mouse.click((women.x + from.x) / 2, (women.y + from.y) / 2);
    await page.waitForTimeout(400);
    await page.mouse.click(4, 4);

    expect(await toldOf(page, 'onSelect')).toEqual([
      [{ kind: 'node', id: 'taliban' }, { isAdding: false }],
      [{ kind: 'node', id: 'un' }, { isAdding: true }],
      [{ kind: 'edge', id: 'un-women' }, { isAdding: false }],
      [undefined, { isAdding: false }],
    ]);
  });

  it('expands by a double click, and the camera stays', async () => {
    const camera = await page.evaluate(() => window.stage.camera());
    const { x, y } = await placeOf(page, 'taliban');
    await page.mouse.dblclick(x, y);
    await page.waitForTimeout(MOMENT_MS);

    expect(await toldOf(page, 'onExpand')).toEqual([['taliban']]);
    expect(await page.evaluate(() => window.stage.camera())).toEqual(camera);
  });

  it('takes two quick clicks on different nodes for two clicks', async () => {
    const [taliban, un] = [await placeOf(page, 'taliban'), await placeOf(page, 'un')];
    await page.mouse.click(taliban.x, taliban.y);
    await page.mouse.click(un.x, un.y);

    expect(await waitTold(page, 'onSelect', 2)).toEqual([
      [{ kind: 'node', id: 'taliban' }, { isAdding: false }],
      [{ kind: 'node', id: 'un' }, { isAdding: false }],
    ]);
    expect(await toldOf(page, 'onExpand')).toEqual([]);
  });

  it('drags one node, and tells at the end where it is', async () => {
    const before = await placesOf(page);
    const camera = await page.evaluate(() => window.stage.camera());
    await drag('women', { x: 60, y: -40 });

    const { women, ...others } = await placesOf(page);
    expect(women).toEqual({
      x: expect.closeTo((before.women?.x ?? 0) + 60, 0),
      y: expect.closeTo((before.women?.y ?? 0) - 40, 0),
    });
    expect({ ...others, women: before.women }).toEqual(before);
    expect(await page.evaluate(() => window.stage.camera())).toEqual(camera);
    const [moved, ...more] = await toldOf(page, 'onMove');
    expect(more).toEqual([]);
    expect(moved).toEqual([{ women: { x: expect.any(Number), y: expect.any(Number) } }]);
    expect(await toldOf(page, 'onSelect')).toEqual([]);
  });

  it('drags all chosen nodes together, and the stub of an expand with its node alone', async () => {
    await page.evaluate(() => window.stage.choose({ nodes: new Set(['taliban', 'un', 'gone']), edges: new Set() }));
    const before = await placesOf(page);
    await drag('taliban', { x: 30, y: 30 });
    await drag('more:taliban', { x: 30, y: 30 });

    const [moved, ...more] = await toldOf(page, 'onMove');
    expect(more).toEqual([]);
    expect(moved).toEqual([{ taliban: expect.anything(), un: expect.anything() }]);
    const after = await placesOf(page);
    const stub = before['more:taliban'];
    // The second drag moved the canvas, by as much in both directions.
    expect((after['more:taliban']?.x ?? 0) - (stub?.x ?? 0)).toBeCloseTo((after.un?.x ?? 0) - (before.un?.x ?? 0));
  });

  it('gives what the lasso surrounds, with a key to what is chosen', async () => {
    const [kandahar, afghanistan] = [await placeOf(page, 'kandahar'), await placeOf(page, 'afghanistan')];
    const left = Math.min(kandahar.x, afghanistan.x) - 40;
    await lasso(left, Math.min(kandahar.y, afghanistan.y) - 40, left + 160, Math.max(kandahar.y, afghanistan.y) + 40);
    await page.keyboard.down('Shift');
    await lasso(5, 5, 12, 12);
    await page.keyboard.up('Shift');

    expect(await toldOf(page, 'onLasso')).toEqual([
      [['kandahar', 'afghanistan'], { isAdding: false }],
      [[], { isAdding: true }],
    ]);
    expect(await toldOf(page, 'onSelect')).toEqual([]);
  });

  it('ends the lasso by Escape, and leaves nothing over the stage', async () => {
    const before = await page.evaluate(() => window.bench.container.children.length);
    await page.evaluate(() => window.stage.startLasso());
    await page.evaluate(() => window.stage.startLasso());
    expect(await page.evaluate(() => window.bench.container.children.length)).toBe(before + 1);
    await page.keyboard.press('Escape');

    expect(await page.evaluate(() => window.bench.container.children.length)).toBe(before);
    expect(await toldOf(page, 'onLasso')).toEqual([]);
  });

  it('asks for the menu of a node, in place of the browser', async () => {
    const isPrevented = page.evaluate(
      () =>
        new Promise(resolve => {
          window.addEventListener('contextmenu', event => resolve(event.defaultPrevented), { once: true });
        }),
    );
    const { x, y } = await placeOf(page, 'kirby');
    await page.mouse.click(x, y, { button: 'right' });

    expect(await isPrevented).toBe(true);
    expect(await toldOf(page, 'onMenu')).toEqual([
      [
        { kind: 'node', id: 'kirby' },
        { x: expect.closeTo(x, 0), y: expect.closeTo(y, 0) },
      ],
    ]);
  });

  it('tells the camera once it has come to rest', async () => {
    await waitTold(page, 'onCamera', 1);
    await page.mouse.move(60, 660);
    await page.mouse.down();
    await page.mouse.move(120, 640, { steps: 6 });
    await page.mouse.up();

    const told = await waitTold(page, 'onCamera', 2);
    expect(told.at(-1)).toEqual([await page.evaluate(() => window.stage.camera())]);
  });

  it('points at no edge where there are too many', async () => {
    await page.evaluate(async () => {
      const { nodes, edges } = window.bench.crowd(110);
      const pairs = nodes.flatMap(({ id: from }, index) => nodes.slice(index + 1).map(({ id: to }) => ({ from, to })));
      const many = edges
        .slice(0, 1)
        .flatMap(edge => pairs.slice(0, 5001).map((pair, index) => ({ ...edge, ...pair, id: `m${index}` })));
      window.stage.draw({ nodes, edges: many });
      await window.stage.fit(['n0', 'n1']);
      await window.bench.frames();
    });
    const [from, to] = [await placeOf(page, 'n1'), await placeOf(page, 'n0')];
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
    await page.waitForTimeout(MOMENT_MS);
    expect(await toldOf(page, 'onHover')).toEqual([]);

    await page.evaluate(() => window.stage.draw(window.bench.crowd(110)));
    await settle(page);
    await page.mouse.move((from.x + to.x) / 2 + 2, (from.y + to.y) / 2);
    expect(await waitTold(page, 'onHover', 1)).toEqual([[{ kind: 'edge', id: 'e0' }]]);
  });
});
