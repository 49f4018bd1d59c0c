// The picture in a real browser: what is drawn, and what stays.
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { openStagePage } from './stage-page/open-page.js';
import { placeOf, placesOf, settle, showEverything, toldOf } from './stage-page/stage-hand.js';

let page: Page;
let complaints: readonly string[];

/** The picture round a node. */
async function shotOf(id: string, half = 14): Promise<Buffer> {
  const { x, y } = await placeOf(page, id);
  return page.screenshot({ clip: { x: x - half, y: y - half, width: 2 * half, height: 2 * half } });
}

describeChromium('the stage', browser => {
  beforeEach(async () => {
    ({ page, complaints } = await openStagePage(browser()));
  });

  afterEach(async () => {
    await page.close();
  });

  it.each(['light', 'dark'] as const)('draws all that there is in the %s theme without a complaint', async theme => {
    await showEverything(page, theme);
    const shots = await Promise.all(['taliban', 'kirby', 'quote'].map(id => shotOf(id)));

    expect(shots.every(shot => shot.length > 300)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('has nothing in its style sheets that is worked out again at every hover', async () => {
    expect(await page.evaluate(() => window.bench.costlyStyles())).toEqual([]);
  });

  it('says so where there is no WebGL', async () => {
    const failure = await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
      try {
        window.bench.open('light');
      } catch (error) {
        return error instanceof window.bench.StageError ? { code: error.code, next: error.next } : String(error);
      }
      return 'nothing was thrown';
    });

    expect(failure).toEqual({ code: 'no-webgl', next: expect.stringContaining('list') });
  });

  it('keeps every node to the pixel, and the camera, when others come', async () => {
    await showEverything(page);
    const before = await placesOf(page);
    const camera = await page.evaluate(() => window.stage.camera());
    await page.evaluate(() => {
      const { nodes, edges } = window.bench.everything();
      const [first] = nodes;
      if (first !== undefined) {
        window.stage.draw({ nodes: [...nodes, { ...first, id: 'far', x: 9000, y: -7000 }], edges });
      }
    });
    await settle(page);

    expect(await placesOf(page)).toEqual(before);
    expect(await page.evaluate(() => window.stage.camera())).toEqual(camera);
    expect(await page.evaluate(() => window.stage.outside(['far', 'kabul', 'nobody']))).toEqual(['far']);
  });

  it('keeps every node to the pixel when others go, with whatever marks they had', async () => {
    await showEverything(page);
    const { un, sauli, ...others } = await placesOf(page);
    await page.mouse.move(un?.x ?? 0, un?.y ?? 0);
    await page.evaluate(() => {
      const { nodes, edges } = window.bench.everything();
      const isHere = (id: string): boolean => id !== 'un' && id !== 'sauli';
      window.stage.light({ nodes: new Set(['un', 'women']), edges: new Set(['un-women']) });
      window.stage.choose({ nodes: new Set(['sauli']), edges: new Set(['sauli-quote']) });
      window.stage.markNew(['un']);
      window.stage.draw({
        nodes: nodes.filter(({ id }) => isHere(id)),
        edges: edges.filter(({ from, to }) => isHere(from) && isHere(to)),
      });
    });
    await settle(page);

    expect(await placesOf(page)).toEqual(others);
    expect(sauli).toBeDefined();
    expect(complaints).toEqual([]);
  });

  it('shows the same for the same scene and camera, whatever was shown before', async () => {
    await showEverything(page);
    const before = await placesOf(page);
    await page.evaluate(async () => {
      const camera = window.stage.camera();
      window.stage.destroy();
      window.stage = window.bench.open('dark');
      window.stage.draw(window.bench.crowd(30));
      window.stage.draw(window.bench.everything());
      window.stage.setCamera(camera);
      await window.bench.frames();
    });

    expect(await placesOf(page)).toEqual(before);
    expect(complaints).toEqual([]);
  });

  it('leaves what a layout has moved where it is until its place in the scene changes, or the scene is drawn again', async () => {
    const places = await page.evaluate(async () => {
      const scene = window.bench.everything();
      await window.bench.show(scene);
      const before = window.stage.screenOf('un');
      window.stage.move(new Map([['un', { x: 500, y: 500 }]]));
      const moved = window.stage.screenOf('un');
      const pinned = { ...scene, nodes: scene.nodes.map(node => ({ ...node, isPinned: true })) };
      window.stage.draw(pinned);
      const kept = window.stage.screenOf('un');
      window.stage.draw(pinned);
      return { before, moved, kept, back: window.stage.screenOf('un') };
    });

    expect(places.moved).not.toEqual(places.before);
    expect(places.kept).toEqual(places.moved);
    expect(places.back).toEqual(places.before);
  });

  it('brings all nodes into view, or some, and goes nearer and to one', async () => {
    const seen = await page.evaluate(async () => {
      await window.bench.show(window.bench.crowd(150));
      const all = window.bench.crowd(150).nodes.map(({ id }) => id);
      const outsideAll = window.stage.outside(all).length;
      await window.stage.fit(['n0', 'n1']);
      const outsideFew = window.stage.outside(all).length;
      const { ratio } = window.stage.camera();
      await window.stage.zoom(2);
      await window.stage.centre('n149');
      return { outsideAll, outsideFew, nearer: ratio / window.stage.camera().ratio, at: window.stage.screenOf('n149') };
    });

    expect(seen.outsideAll).toBe(0);
    expect(seen.outsideFew).toBeGreaterThan(50);
    expect(seen.nearer).toBeCloseTo(2);
    expect(seen.at).toEqual({ x: expect.closeTo(500), y: expect.closeTo(350) });
  });

  it('takes no camera that is none, and stays with the start where nothing is drawn', async () => {
    const cameras = await page.evaluate(async () => {
      window.stage = window.bench.open('light');
      await window.stage.fit();
      window.stage.setCamera({ x: Number.NaN, y: 0, ratio: 1 });
      window.stage.setCamera({ x: 0, y: 0, ratio: 0 });
      await window.stage.zoom(Number.NaN);
      await window.stage.centre('nobody');
      return { camera: window.stage.camera(), nobody: window.stage.screenOf('nobody') ?? 'nowhere' };
    });

    expect(cameras).toEqual({ camera: { x: 0.5, y: 0.5, ratio: 1 }, nobody: 'nowhere' });
  });

  it('dims what is not lit, and only while something is', async () => {
    await showEverything(page);
    const before = await shotOf('sauli');
    await page.evaluate(() => window.stage.light({ nodes: new Set(['kabul']), edges: new Set() }));
    await settle(page);
    const dimmed = await shotOf('sauli');
    await page.evaluate(() => window.stage.light(undefined));
    await settle(page);

    expect(dimmed.equals(before)).toBe(false);
    expect((await shotOf('sauli')).equals(before)).toBe(true);
  });

  it('touches nothing but a node, its neighbours and their edges to light them', async () => {
    await page.evaluate(() => window.bench.show(window.bench.crowd(200)));
    const touched = await page.evaluate(() => {
      window.stage.light({ nodes: new Set(['n5', 'n4', 'n6']), edges: new Set(['e4', 'e5']) });
      const first = window.stage.lastLit;
      window.stage.light({ nodes: new Set(['n6', 'n5', 'n7']), edges: new Set(['e5', 'e6']) });
      const next = window.stage.lastLit;
      window.stage.light(undefined);
      return [first, next, window.stage.lastLit];
    });

    expect(touched).toEqual([5, 4, 5]);
  });

  it('rings what is new for four seconds', async () => {
    await showEverything(page);
    const before = await shotOf('un', 22);
    await page.evaluate(() => window.stage.markNew(['un', 'nobody']));
    await settle(page);
    expect((await shotOf('un', 22)).equals(before)).toBe(false);

    await page.waitForTimeout(4300);
    expect((await shotOf('un', 22)).equals(before)).toBe(true);
  });

  it('comes back after the graphics card was lost, looking the same', async () => {
    await showEverything(page);
    await page.evaluate(() => window.stage.choose({ nodes: new Set(['kabul']), edges: new Set() }));
    await settle(page);
    const before = await page.screenshot();
    await page.evaluate(async () => {
      const losing = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      losing?.loseContext();
      await window.bench.frames();
      // What happens in the meantime must neither fail nor be forgotten.
      window.stage.choose({ nodes: new Set(['un']), edges: new Set() });
      window.stage.choose({ nodes: new Set(['kabul']), edges: new Set() });
      losing?.restoreContext();
    });
    await page.waitForFunction(() =>
      window.bench.told.some(({ event }) => event === 'onContext' && window.bench.told.length > 1),
    );
    await page.waitForTimeout(300);
    await settle(page);

    expect(await toldOf(page, 'onContext')).toEqual([['lost'], ['restored']]);
    expect((await page.screenshot()).equals(before)).toBe(true);
    expect(complaints.filter(text => !text.includes('CONTEXT_LOST'))).toEqual([]);
  });

  it('makes a picture of the view that is not blank, in the size that was asked for', async () => {
    await showEverything(page, 'dark');
    const made = await page.evaluate(async () => {
      const background = '#12161b';
      const blob = await window.stage.toPng({ width: 800, height: 500, background });
      const { width, height } = await createImageBitmap(blob);
      return { width, height, ink: await window.bench.inkOf(blob, background), type: blob.type };
    });

    expect(made).toEqual({ width: 800, height: 500, type: 'image/png', ink: expect.any(Number) });
    expect(made.ink).toBeGreaterThan(0.01);
    expect(made.ink).toBeLessThan(0.5);
    expect(await page.evaluate(() => document.body.children.length)).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('says that a picture cannot be so large', async () => {
    await showEverything(page);
    const failure = await page.evaluate(() =>
      window.stage.toPng({ width: 90_000, height: 10, background: '#ffffff' }).then(
        () => 'made',
        error => [error.code, error.message],
      ),
    );

    expect(failure).toEqual(['export-failed', expect.stringContaining('90000 by 10')]);
  });

  it('writes the names of nodes, and no longer ones than have room', async () => {
    await showEverything(page);
    const name = "'a very long name '.repeat(600)";
    const inked = await page.evaluate(
      async label => {
        const { nodes, edges } = window.bench.everything();
        const alone = nodes.slice(0, 1).map(node => ({ ...node, label: label.repeat(600) }));
        const lineOf = (): { kabul: number; width: number } => {
          const canvas = [...document.querySelectorAll('canvas')].at(-1);
          const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
          const columns = new Set<number>();
          data?.data.forEach((value, at) => {
            if (at % 4 === 3 && value > 128) columns.add(((at - 3) / 4) % data.width);
          });
          return { kabul: columns.size, width: columns.size === 0 ? 0 : Math.max(...columns) - Math.min(...columns) };
        };
        const all = lineOf();
        window.stage.draw({ nodes: alone, edges: [] });
        await window.bench.frames();
        return { all: all.kabul, long: lineOf().width, edges: edges.length };
      },
      name.slice(1, 19),
    );

    expect(inked.all).toBeGreaterThan(300);
    expect(inked.long).toBeGreaterThan(100);
    expect(inked.long).toBeLessThan(260);
  });

  it('goes on while there is no room for it, and when its room changes', async () => {
    await showEverything(page);
    const before = await placeOf(page, 'taliban');
    await page.evaluate(async () => {
      window.bench.container.style.display = 'none';
      await window.bench.frames();
      window.stage.draw(window.bench.everything());
      await window.bench.frames();
      window.bench.container.style.display = '';
      window.bench.container.style.width = '500px';
      await window.bench.frames();
    });

    expect((await placeOf(page, 'taliban')).x).toBeLessThan(before.x - 100);
    expect(complaints).toEqual([]);
  });
});
