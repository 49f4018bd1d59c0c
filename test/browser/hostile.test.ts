// An article that is written to harm stays text wherever it is shown.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { startViewer } from '../support/start-viewer.js';
import { ENDLESS, MARKUP, writeHostileDossier } from './hostile-dossier.mjs';
import { choose, drawn, openPage } from './open-page.js';

describeChromium('a hostile article', browser => {
  it('stays text in search, canvas, list, details, evidence, article and dialogs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verband-hostile-'));
    await writeHostileDossier(folder);
    const viewer = await startViewer([], folder);
    const { page, context, faults } = await openPage(browser(), viewer.url);
    page.on('dialog', dialog => {
      faults.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });

    await choose(page, 'endless', /^Endless/);
    await drawn(page);
    await expectHarmless(page);
    await page.locator('#canvas').focus();
    await page.keyboard.press('e');
    await drawn(page, 2);
    await choose(page, 'ghent', /of Ghent/);
    await page.locator('#canvas').focus();
    await page.keyboard.press('e');
    await drawn(page, 3);
    await page.locator('#left-tab-list').click();
    await page.locator('.list table').waitFor();
    expect(await page.locator('.list').textContent()).toContain(MARKUP);
    await expectHarmless(page);

    await page.locator('#canvas').focus();
    await page.keyboard.press('f');
    await page.locator('.evidence-card mark').first().waitFor();
    await expectHarmless(page);
    await page.locator('.evidence-card-acts button').first().click();
    await page.locator('.side-right').getByText('</title><script>').first().waitFor();
    await expectHarmless(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Share/ }).click();
    await page.getByRole('dialog').waitFor();
    await expectHarmless(page);

    expect(faults).toEqual([]);
    await context.close();
    await viewer.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has a name of 10,000 characters', () => {
    expect(ENDLESS.length).toBeGreaterThan(10_000);
  });
});

/** Nothing ran, nothing became an element or a link, and nothing is wider than the screen. */
async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    images: document.images.length,
    scripts: [...document.scripts].filter(script => script.src === '').length,
    links: [...document.links].filter(link => !/^https?:/.test(link.href)).length,
    isTooWide: (document.scrollingElement?.scrollWidth ?? 0) > window.innerWidth,
  }));
  expect(found).toEqual({ hacked: false, images: 0, scripts: 0, links: 0, isTooWide: false });
}
