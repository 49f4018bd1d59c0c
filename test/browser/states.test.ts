// Every state of the screen, in both themes and languages: no barrier for anybody, nothing wider than the screen, no error.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { type RunningViewer, startViewer } from '../support/start-viewer.js';
import { choose, drawn, findBarriers, openPage, type WatchedPage } from './open-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type State = { name: string; reach: (page: Page) => Promise<unknown> };

const panel = (page: Page) => page.locator('.side-right');

/** Each follows from the one before. */
const STATES: readonly State[] = [
  { name: 'the empty canvas', reach: page => page.locator('.start-node').first().waitFor() },
  {
    name: 'a search without result',
    reach: async page => {
      await page.getByRole('combobox').fill('zzzzqqqq');
      await page
        .getByText(/zzzzqqqq/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'a search with results',
    reach: async page => {
      await page.getByRole('combobox').fill('kand');
      await page
        .getByRole('option', { name: /Kandahar/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'a node with its details',
    reach: async page => {
      await choose(page, 'Taliban', /Taliban/);
      await drawn(page);
      await page.locator('#canvas').focus();
      await page.keyboard.press('e');
      await panel(page).locator('.details-fact, [class*="details-fact"]').first().waitFor();
    },
  },
  {
    name: 'evidence',
    reach: async page => {
      await panel(page)
        .getByRole('button', { name: /Kandahar/ })
        .first()
        .click();
      await page.locator('.evidence-card').first().waitFor();
    },
  },
  {
    name: 'an article',
    reach: async page => {
      await page.locator('.evidence-card-acts button').first().click();
      await panel(page).locator('mark').first().waitFor();
    },
  },
  {
    name: 'the list',
    reach: async page => {
      await page.locator('#left-tab-list').click();
      await page.locator('.list table').first().waitFor();
    },
  },
  ...['help', 'views', 'export'].map(kind => ({
    name: `the dialog ${kind}`,
    reach: (page: Page) => openDialog(page, kind),
  })),
  {
    name: 'everything hidden by filters',
    reach: async page => {
      await page.keyboard.press('Escape');
      await page.locator('#left-tab-filters').click();
      for (const box of await page.locator('.side-left input[type="checkbox"]').all())
        if (await box.isChecked()) await box.uncheck();
      await page.locator('.hidden-card').waitFor();
    },
  },
];

async function openDialog(page: Page, kind: string): Promise<void> {
  await page.keyboard.press('Escape');
  const icons = {
    views: 'Share: .*|Delen: .*',
    export: 'Export|Exporteren',
    help: 'Keys and legend|Toetsen en legenda',
  };
  const name = new RegExp(`^(${icons[kind as keyof typeof icons]})$`);
  await page.locator('.top-tools').getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
}

describeChromium('every state of the screen', browser => {
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(() => viewer.end());

  describe.each([
    { theme: 'light', locale: 'en-GB', width: 1280 },
    { theme: 'dark', locale: 'nl-NL', width: 1280 },
  ] as const)('in $theme, $locale', ({ theme, locale, width }) => {
    let watched: WatchedPage;
    beforeAll(async () => {
      watched = await openPage(browser(), viewer.url, { colorScheme: theme, locale, viewport: { width, height: 800 } });
    });
    afterAll(() => watched.context.close());

    it.each(STATES)('has no barrier: $name', async ({ reach }) => {
      await reach(watched.page);

      expect(await findBarriers(watched.page, AXE)).toEqual([]);
      expect(await isTooWide(watched.page)).toBe(false);
    });

    it('makes no fault on the way', () => {
      expect(watched.faults).toEqual([]);
    });
  });

  it('is usable at 400 pixels: from the search to the list and the evidence', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url, { viewport: { width: 400, height: 800 } });
    await choose(page, 'Taliban', /Taliban/);
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    await panel(page)
      .getByRole('button', { name: /^Expand/ })
      .first()
      .click();
    await panel(page)
      .getByRole('button', { name: /Kandahar/ })
      .first()
      .click();
    await page.locator('.evidence-card mark').first().waitFor();

    expect(await isTooWide(page)).toBe(false);
    expect(await findBarriers(page, AXE)).toEqual([]);

    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.locator('.list table').first().waitFor();
    expect(await isTooWide(page)).toBe(false);
    expect(await findBarriers(page, AXE)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > window.innerWidth);
}
