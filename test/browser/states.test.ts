// Every state of the screen, in both themes and languages: no barrier for anybody, nothing wider than the screen, no error.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { type RunningViewer, startViewer } from '../support/start-viewer.js';
import { choose, findBarriers, openPage, type WatchedPage } from './open-page.js';
import { SCREEN_STATES } from './screen-states.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATIENCE_MS = 10_000;
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

describeChromium('every state of the screen', browser => {
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(() => viewer.end());

  describe.each([
    { theme: 'light', locale: 'en-GB' },
    { theme: 'dark', locale: 'nl-NL' },
  ] as const)('in $theme, $locale', ({ theme, locale }) => {
    let watched: WatchedPage;
    beforeAll(async () => {
      watched = await openPage(browser(), viewer.url, { colorScheme: theme, locale });
      // Each state waits for the one before: where one is missed, the others should not wait long for it.
      watched.page.setDefaultTimeout(PATIENCE_MS);
    });
    afterAll(() => watched.context.close());

    it.each(SCREEN_STATES)('has no barrier: $name', async ({ reach }) => {
      await reach(watched.page);

      await expectSound(watched.page);
    });

    it('makes no fault on the way', () => {
      expect(watched.faults).toEqual([]);
    });
  });

  it('keeps the cursor ready in the search box while the canvas is empty', async () => {
    const { page, context } = await openPage(browser(), viewer.url);
    await page.locator('.start-node').first().waitFor();

    await page.keyboard.type('/Kirby');
    await page.getByRole('option', { name: /John Kirby/ }).waitFor();

    expect(await page.getByRole('combobox').inputValue()).toBe('Kirby');
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'is usable at 400 pixels, %s: from the search to the list and the evidence',
    async colorScheme => {
      const viewport = { width: 400, height: 800 };
      const { page, context, faults } = await openPage(browser(), viewer.url, { viewport, colorScheme });
      const goTo = (name: string) => page.getByRole('button', { name, exact: true }).click();
      await choose(page, 'Taliban', /Taliban/);
      await goTo('Details');
      await page.locator('.details-acts .button-main').click();
      await goTo('Graph');
      await page.locator('.canvas-tools').waitFor();
      await expectSound(page);

      await goTo('Details');
      await page.locator('.details-fact', { hasText: 'Kandahar' }).first().click();
      await page.locator('.evidence-card mark').first().waitFor();
      await expectSound(page);

      await page.locator('.evidence-card-acts button').first().click();
      await page.locator('.article-sentence').first().waitFor();
      await expectSound(page);

      await goTo('List');
      await page.locator('.list-table').waitFor();
      await expectSound(page);
      expect(faults).toEqual([]);
      await context.close();
    },
  );
});

describeChromium('a dossier without articles', browser => {
  let folder: string;
  let viewer: RunningViewer;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'verband-empty-'));
    const [page, dossier] = [join(folder, 'page.html'), join(folder, 'dossier')];
    writeFileSync(page, '<html></html>');
    // The page has no article in it: what is left is the dossier alone.
    spawnSync(process.execPath, [MAIN, 'ingest', page, '--dossier', dossier, '--quiet']);
    viewer = await startViewer([], dossier);
  });
  afterAll(async () => {
    await viewer.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['light', 1280, 'en-GB', 'No articles yet'],
    ['dark', 400, 'nl-NL', 'Nog geen artikelen'],
  ] as const)('says how to get the first, %s, %i pixels wide', async (colorScheme, width, locale, title) => {
    const options = { colorScheme, locale, viewport: { width, height: 800 } };
    const { page, context, faults } = await openPage(browser(), viewer.url, options);
    await page.getByRole('heading', { name: title }).waitFor();

    expect(await page.locator('.start-code').allTextContents()).toEqual([
      expect.stringContaining(viewer.dossier),
      `verband demo --dossier ${viewer.dossier}`,
    ]);
    await expectSound(page);
    expect(faults).toEqual([]);
    await context.close();
  });
});

/** No barrier that axe calls serious or worse, and nothing wider than the screen. */
async function expectSound(page: Page): Promise<void> {
  expect(await findBarriers(page, AXE)).toEqual([]);
  expect(await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth)).toBe(0);
}
