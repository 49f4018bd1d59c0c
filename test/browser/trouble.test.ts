// What goes wrong around the screen: addresses, stores, drawings. Each says what happened and what to do, and nothing breaks.
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { EMPTY_VIEW, encodeView, WHOLE_BOX } from '../../viewer/state/index.js';
import { describeChromium } from '../support/describe-chromium.js';
import { type RunningViewer, startViewer } from '../support/start-viewer.js';
import { choose, drawn, openBeside, openPage, settledAddress } from './open-page.js';

const MORE = fileURLToPath(new URL('../../graph-data/gold/texts', import.meta.url));
const notice = (page: Page) => page.locator('.notice');

/** An address that puts these nodes side by side. */
function addressOf(url: string, ids: readonly string[]): string {
  const places = new Map(
    ids.map((id, index) => [id, { x: (index % 300) * 6 - 900, y: Math.floor(index / 300) * 6 - 500 }]),
  );
  const fragment = encodeView({ ...EMPTY_VIEW, places }, { camera: WHOLE_BOX, selection: { kind: 'none' } });
  return `${url}#${fragment}`;
}

describeChromium('an address', browser => {
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(() => viewer.end());

  it('with unknown ids shows what is known, and says how many are missing', async () => {
    const { page, context, faults } = await openPage(
      browser(),
      addressOf(viewer.url, ['Q30', 'Q889', 'loc_gone', 'Q1']),
    );

    await notice(page).getByText('2 nodes of this address are not in this dossier').waitFor();
    expect(await page.locator('#canvas [role="option"]').count()).toBe(2);
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each([
    ['of unknown ids alone', '#1/n=loc_gone,0,0', /Nothing of this address is in this dossier/],
    ['of a newer version', '#2/n=Q30,0,0', /made by a newer Verband/],
    ['that is damaged', '#1/n=Q30,zero,0', /damaged/],
    ['of a stored view that is not there', `#view=view_${'0'.repeat(24)}`, /.+/],
  ])('%s says so, and the page works on', async (_what, fragment, text) => {
    const { page, context } = await openPage(browser(), `${viewer.url}${fragment}`);

    await notice(page).getByText(text).first().waitFor();
    await choose(page, 'Taliban', /Taliban/);
    await drawn(page);
    await context.close();
  });

  it('of 50,000 nodes is answered in part, said to be so, and leaves the page usable', async () => {
    const many = Array.from({ length: 49_998 }, (_, index) => `loc_${index}`);
    const { page, context } = await openPage(browser(), viewer.url);

    await page.evaluate(
      fragment => {
        location.hash = fragment;
      },
      addressOf('', ['Q30', ...many]).slice(1),
    );
    await notice(page)
      .getByText(/not in this dossier/)
      .waitFor({ timeout: 60_000 });
    await choose(page, 'Taliban', /Taliban/);
    await drawn(page, 2);
    await context.close();
  });

  it('that is long is stored under a name, and opens from its short form', async () => {
    const grown = await startViewer([fileURLToPath(new URL('../../graph-data/articles', import.meta.url)), MORE]);
    const { page, context, faults } = await openPage(browser(), grown.url);
    const ids = await page.evaluate(async () => {
      const answer = await fetch('/api/search?q=a&limit=50');
      const { nodes }: { nodes: { node: { id: string } }[] } = await answer.json();
      return nodes.map(({ node }) => node.id);
    });
    await page.goto(addressOf(grown.url, [...ids, ...ids.map((_, index) => `loc_${'x'.repeat(24)}${index}`)]));
    await drawn(page, 10);
    await page.evaluate(() => {
      const { hash } = location;
      location.hash = hash;
    });
    await page.getByRole('button', { name: /^Share/ }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('All with an a');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Copy address/ })
      .click();
    await notice(page)
      .getByText(/Copied|stored as/)
      .first()
      .waitFor();
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const other = await openBeside(context, address);
    await drawn(other.page, 10);

    expect(await other.page.locator('#canvas [role="option"]').count()).toBe(
      await page.locator('#canvas [role="option"]').count(),
    );
    expect([...faults, ...other.faults]).toEqual([]);
    await context.close();
    await grown.end();
  });
});

describeChromium('a dossier', browser => {
  it('that goes away is told in a banner; what is loaded stays, and Retry brings it back', async () => {
    const viewer = await startViewer();
    const { page, context } = await openPage(browser(), viewer.url);
    await choose(page, 'Taliban', /Taliban/);
    await drawn(page);
    renameSync(viewer.dossier, `${viewer.dossier}-away`);
    await page.waitForTimeout(1200);
    await page.locator('#canvas').focus();
    await page.keyboard.press('e');
    const banner = page.locator('.banner[role="alert"]');
    await banner.waitFor();

    expect(await banner.textContent()).toContain('Try again');
    expect(await page.locator('#canvas [role="option"]').count()).toBe(1);

    renameSync(`${viewer.dossier}-away`, viewer.dossier);
    await page.waitForTimeout(1200);
    await banner.getByRole('button').click();
    await banner.waitFor({ state: 'detached' });
    await drawn(page, 2);
    await context.close();
    await viewer.end();
  });

  it('that is empty says how to fill it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verband-empty-'));
    writeFileSync(join(folder, 'verband.json'), '{"format":1}');
    const viewer = await startViewer([], folder);
    const { page, context, faults } = await openPage(browser(), viewer.url);

    await page.getByText('verband ingest').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
    await viewer.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('that grows while two tabs are open offers to load anew, and moves nothing', async () => {
    const viewer = await startViewer();
    const { page, context, faults } = await openPage(browser(), viewer.url);
    await choose(page, 'Taliban', /Taliban/);
    const before = await settledAddress(page);
    const other = await openBeside(context, before);
    await drawn(other.page);

    viewer.ingest(join(MORE, readdirSync(MORE).find(name => name.startsWith('en-')) ?? ''));
    await page.waitForTimeout(1200);
    for (const tab of [page, other.page]) {
      await tab.evaluate(() => window.dispatchEvent(new Event('focus')));
      await tab.getByRole('button', { name: 'Load anew' }).click();
    }

    expect(await settledAddress(page)).toBe(before);
    expect([...faults, ...other.faults]).toEqual([]);
    await context.close();
    await viewer.end();
  });

  it('whose article has gone shows the other facts, and says so where the text would stand', async () => {
    const viewer = await startViewer();
    const { page, context } = await openPage(browser(), viewer.url);
    await choose(page, 'Kirby', /John Kirby/);
    await page
      .locator('.side-right')
      .getByRole('button', { name: /Pentagon/ })
      .first()
      .waitFor();
    const articles = join(viewer.dossier, 'articles');
    for (const name of readdirSync(articles)) rmSync(join(articles, name));
    await page.waitForTimeout(1200);
    await page
      .locator('.side-right')
      .getByRole('button', { name: /Pentagon/ })
      .first()
      .click();

    await page
      .locator('.side-right')
      .getByText(/no fact|not there|no such|does not have|is gone|has no/i)
      .first()
      .waitFor();
    expect(existsSync(articles)).toBe(true);
    await context.close();
    await viewer.end();
  });
});

describeChromium('the drawing', browser => {
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(() => viewer.end());

  it('gives way to the list where there is no WebGL, with the same selection and evidence', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);
    await page.addInitScript(() => {
      const own = HTMLCanvasElement.prototype.getContext;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
          return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
        },
      });
    });
    await page.goto(viewer.url);
    await choose(page, 'Kirby', /John Kirby/);
    await page.locator('.picture-away table').waitFor();
    await page
      .locator('.side-right')
      .getByRole('button', { name: /Pentagon/ })
      .first()
      .click();
    await page.locator('.evidence-card mark').first().waitFor();

    await page.getByRole('button', { name: 'Try the drawing again' }).click();
    await page.locator('.picture-away table').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('comes back by itself after its context was lost', async () => {
    const { page, context } = await openPage(browser(), viewer.url);
    await choose(page, 'Taliban', /Taliban/);
    await drawn(page);

    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.stage canvas');
      const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      setTimeout(() => extension?.restoreContext(), 300);
    });
    await page.waitForTimeout(1500);

    expect(await page.locator('.picture-away').count()).toBe(0);
    await page.locator('#canvas').focus();
    await page.keyboard.press('e');
    await drawn(page, 2);
    await context.close();
  });
});
