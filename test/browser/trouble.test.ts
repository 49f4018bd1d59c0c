// What goes wrong around the picture: addresses, filters, drawings. Each says what happened and what to do, and nothing breaks.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { EMPTY_VIEW, encodeView, WHOLE_BOX } from '../../viewer/state/index.js';
import { describeChromium } from '../support/describe-chromium.js';
import { type RunningViewer, startViewer } from '../support/start-viewer.js';
import { writeCrowdDossier } from './crowd-dossier.mjs';
import { choose, drawn, openBeside, openPage, settledAddress } from './open-page.js';

const notice = (page: Page) => page.locator('.notice');
const onCanvas = (page: Page) => page.locator('#canvas [role="option"]');
const sidePanel = (page: Page) => page.locator('.side-right');

/** Chromium logs every answer that is a refusal, expected or not. */
const withoutRefusals = (faults: readonly string[]): string[] =>
  faults.filter(fault => !fault.startsWith('console: Failed to load resource: '));

/** An address that puts these nodes side by side. */
function fragmentOf(ids: readonly string[]): string {
  const places = new Map(ids.map((id, index) => [id, { x: (index % 300) * 30, y: Math.floor(index / 300) * 30 }]));
  return `#${encodeView({ ...EMPTY_VIEW, places }, { camera: WHOLE_BOX, selection: { kind: 'none' } })}`;
}

function paste(page: Page, fragment: string): Promise<void> {
  return page.evaluate(hash => {
    location.hash = hash;
  }, fragment);
}

describeChromium('an address', browser => {
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(() => viewer.end());

  it('with unknown ids shows what is known, says how many are missing, and chooses nobody who is not there', async () => {
    const address = `${viewer.url}${fragmentOf(['Q30', 'Q889', 'loc_gone', 'Q1'])}&sn=loc_gone`;
    const { page, context, faults } = await openPage(browser(), address);

    await notice(page).getByText('2 nodes of this address are not in this dossier; all others are shown.').waitFor();
    expect(await onCanvas(page).count()).toBe(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each([
    ['of unknown ids alone', fragmentOf(['loc_gone']), /Nothing of this address is in this dossier/],
    ['of a newer version', '#2/n=Q30,0,0', /made by a newer Verband/],
    ['that is damaged', '#1/n=Q30,zero,0', /damaged \(\d+: Q30,zero,0\)/],
    ['of a stored view that is not there', `#view=view_${'0'.repeat(24)}`, /names a stored view that this dossier/],
  ])('%s says so when it is opened, and leaves a picture alone when it is pasted', async (_what, fragment, text) => {
    const { page, context, faults } = await openPage(browser(), `${viewer.url}${fragment}`);

    await notice(page).getByText(text).waitFor();
    await choose(page, 'Taliban', /Taliban/);
    await drawn(page);
    const before = await settledAddress(page);
    await paste(page, fragment);
    await notice(page).getByText(text).waitFor();

    expect(await onCanvas(page).allTextContents()).toEqual([expect.stringMatching(/^Taliban/)]);
    expect(before).toContain('n=');
    expect(withoutRefusals(faults)).toEqual([]);
    await context.close();
  });

  it('that hides everything by a filter says what hides it, and each reset shows it again', async () => {
    const address = `${viewer.url}${fragmentOf(['Q30', 'Q889'])}&ft=Place,Organization&fm=1`;
    const { page, context, faults } = await openPage(browser(), address);
    const card = page.locator('.hidden-card');
    await card.waitFor();

    expect(await card.textContent()).toMatch(/2 nodes[^.]*type/);
    await card.getByRole('button', { name: 'Reset type' }).click();
    await card.getByRole('button', { name: 'Reset confidence' }).click();
    await onCanvas(page).nth(1).waitFor({ state: 'attached' });
    expect(await card.count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('without the token leads to a page that says what to do', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const answer = await page.goto(new URL(viewer.url).origin);

    expect(answer?.status()).toBe(401);
    expect(await page.locator('main').textContent()).toMatch(/Open the address that `verband view` printed last/);
    await context.close();
  });
});

describeChromium('an address of a crowd', browser => {
  const folder = mkdtempSync(join(tmpdir(), 'verband-crowd-'));
  let viewer: RunningViewer;
  let crowd: string[];
  beforeAll(async () => {
    crowd = await writeCrowdDossier(folder);
    viewer = await startViewer([], folder);
  });
  afterAll(async () => {
    await viewer.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('of 50,000 nodes is cut to what can be drawn, says so, and leaves the page usable', async () => {
    const many = Array.from({ length: 50_000 - crowd.length }, (_, index) => `loc_${index}`);
    const { page, context, faults } = await openPage(browser(), `${viewer.url}${fragmentOf([...crowd, ...many])}`);

    await notice(page).getByText(`${many.length} nodes of this address are not in this dossier.`).waitFor();
    expect(await notice(page).textContent()).toContain(`${crowd.length - 2000} more nodes are in this address`);
    await drawn(page, 2000);
    await choose(page, 'Anaa Brugdam', /Ana Brugdam|Brugdam/);
    await sidePanel(page)
      .getByRole('button', { name: /Harbour Board/ })
      .first()
      .waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('that is long is stored under its name, and its short form opens the same picture', async () => {
    const { page, context, faults } = await openPage(browser(), `${viewer.url}${fragmentOf(crowd.slice(0, 120))}`);
    await drawn(page, 120);
    await page.getByRole('button', { name: /^Share/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('A hundred hands');
    await dialog.getByRole('button', { name: /Copy address/ }).click();
    await notice(page).getByText('stored as “A hundred hands”').waitFor();
    await page.keyboard.press('Escape');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const other = await openBeside(context, address);
    await drawn(other.page, 120);

    expect(address).toMatch(/\/#view=view_[0-9a-f]{24}$/);
    expect(await onCanvas(other.page).allTextContents()).toEqual(await onCanvas(page).allTextContents());
    expect([...faults, ...other.faults]).toEqual([]);
    await context.close();
  });
});

describeChromium('the drawing', browser => {
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(() => viewer.end());

  it('gives way to the list where there is no WebGL, with the same selection and evidence, and comes when there is', async () => {
    const { page, context, faults } = await openPage(browser(), 'about:blank', { isReady: withoutWebgl });
    await page.goto(viewer.url);
    await choose(page, 'Kirby', /John Kirby/);
    const list = page.locator('.picture-away');
    await list.locator('table').waitFor();
    await list.getByRole('button', { name: 'Try the drawing again' }).click();
    await list.locator('table').waitFor();
    await sidePanel(page)
      .getByRole('button', { name: /Pentagon/ })
      .first()
      .click();
    await page.locator('.evidence-card mark').first().waitFor();

    await page.evaluate(() => sessionStorage.setItem('webgl', 'there'));
    await list.getByRole('button', { name: 'Try the drawing again' }).click();
    await page.locator('.stage canvas').first().waitFor();
    await drawn(page);
    expect(await page.locator('.evidence-card mark').count()).toBeGreaterThan(0);
    expect(await list.count()).toBe(0);
    expect(faults.filter(fault => !fault.includes(new URL(viewer.url).origin))).toEqual([]);
    await context.close();
  });

  it('comes back by itself when its context is given back', async () => {
    const { page, context, faults } = await openPage(browser(), `${viewer.url}${fragmentOf(['Q30', 'Q889'])}`);
    await drawn(page, 2);
    await loseContext(page, 300);
    await page.waitForTimeout(3500);

    expect(await page.locator('.picture-away').count()).toBe(0);
    expect(await onCanvas(page).count()).toBe(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('that stays away gives way to the list, and a new one is made when asked for', async () => {
    const { page, context, faults } = await openPage(browser(), `${viewer.url}${fragmentOf(['Q30', 'Q889'])}`);
    await drawn(page, 2);
    const list = page.locator('.picture-away');
    // Another theme is another drawing: that the first one ends is no loss.
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.waitForTimeout(3500);
    expect(await list.count()).toBe(0);

    await loseContext(page);
    await list.locator('table').waitFor();
    expect(await list.textContent()).toContain('the browser offers no WebGL 2, or has lost it');
    const before = await settledAddress(page);
    await page.evaluate(() => performance.clearMarks('verband:drawn'));
    await list.getByRole('button', { name: 'Try the drawing again' }).click();
    await drawn(page, 2);

    expect(await list.count()).toBe(0);
    expect(await settledAddress(page)).toBe(before);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** No drawing context of WebGL until the page's session says that there is one. */
async function withoutWebgl(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    Object.assign(HTMLCanvasElement.prototype, {
      getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        const isThere = !kind.startsWith('webgl') || sessionStorage.getItem('webgl') !== null;
        return isThere ? Reflect.apply(own, this, [kind, ...rest]) : null;
      },
    });
  });
}

/** As a graphics driver does that starts anew; it gives the context back after a while, or never. */
function loseContext(page: Page, backAfterMs?: number): Promise<void> {
  return page.evaluate(wait => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.stage canvas')) {
      const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      if (wait !== undefined) setTimeout(() => extension?.restoreContext(), wait);
    }
  }, backAfterMs);
}
