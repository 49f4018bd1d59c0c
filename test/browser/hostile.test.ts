// An article that is written to harm stays text wherever it is shown.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { type RunningViewer, startViewer } from '../support/start-viewer.js';
import { ENDLESS, MARKUP, REVERSED, writeHostileDossier } from './hostile-dossier.mjs';
import { choose, drawn, openPage, type WatchedPage } from './open-page.js';

type Place = { name: string; reach: (page: Page) => Promise<string | null> };

const panel = (page: Page) => page.locator('.side-right');

async function expand(page: Page): Promise<void> {
  await page.locator('#canvas').focus();
  await page.keyboard.press('e');
}

/** Each follows from the one before, and gives the text in which something hostile stands. */
const PLACES: readonly Place[] = [
  {
    name: 'the start',
    reach: page => page.locator('.start').filter({ hasText: MARKUP }).textContent(),
  },
  {
    name: 'the search',
    reach: async page => {
      await page.getByRole('combobox').fill('onerror');
      await page
        .getByRole('option', { name: /onerror/ })
        .first()
        .waitFor();
      return page.locator('[role="listbox"]').first().textContent();
    },
  },
  {
    name: 'details, notice and canvas',
    reach: async page => {
      await choose(page, 'endless', /^Endless/);
      await drawn(page);
      await expand(page);
      await drawn(page, 2);
      await choose(page, 'ghent', /of Ghent/);
      await expand(page);
      await drawn(page, 3);
      return `${await panel(page).textContent()} ${await page.locator('#canvas').textContent()}`;
    },
  },
  {
    name: 'the list',
    reach: async page => {
      await page.locator('#left-tab-list').click();
      await page.locator('.list table').waitFor();
      return page.locator('.list').textContent();
    },
  },
  {
    name: 'evidence',
    reach: async page => {
      await panel(page)
        .getByRole('button', { name: /onerror/ })
        .first()
        .click();
      await page.locator('.evidence-card mark').first().waitFor();
      return page.locator('.evidence-card').textContent();
    },
  },
  {
    name: 'the article',
    reach: async page => {
      await page.locator('.evidence-card-acts button').first().click();
      await panel(page).locator('mark').first().waitFor();
      return panel(page).textContent();
    },
  },
  {
    name: 'the export',
    reach: async page => {
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await page.getByRole('dialog').waitFor();
      return MARKUP;
    },
  },
  {
    name: 'a stored view',
    reach: async page => {
      await page.keyboard.press('Escape');
      await page.evaluate(async name => {
        const body = JSON.stringify({ name, view: '1/n=Q1,0,0' });
        await fetch('/api/views', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
      }, `${MARKUP}${REVERSED}`);
      await page.getByRole('button', { name: /^Share/ }).click();
      await page.getByRole('dialog').getByText('onerror').waitFor();
      return page.getByRole('dialog').textContent();
    },
  },
  {
    name: 'a path',
    reach: async page => {
      await page.keyboard.press('Escape');
      const ids = await page.evaluate(() => location.hash.match(/loc_\w+(?=,-?[\d.]+,)/g) ?? []);
      await page.evaluate(([from, to]) => {
        location.hash = `#1/n=${from},0,0;${to},200,0&sn=${from},${to}`;
      }, ids);
      await page.locator('#right-tab-path').click();
      await panel(page).getByText('Endless name').nth(2).waitFor();
      return panel(page).textContent();
    },
  },
];

describeChromium('a hostile article', browser => {
  const folder = mkdtempSync(join(tmpdir(), 'verband-hostile-'));
  let viewer: RunningViewer;
  beforeAll(async () => {
    await writeHostileDossier(folder);
    viewer = await startViewer([], folder);
  });
  afterAll(async () => {
    await viewer.end();
    rmSync(folder, { recursive: true, force: true });
  });

  describe('stays text and within its bounds', () => {
    let watched: WatchedPage;
    beforeAll(async () => {
      watched = await openPage(browser(), viewer.url);
      watched.page.on('dialog', dialog => {
        watched.faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
    });
    afterAll(() => watched.context.close());

    it.each(PLACES)('in $name', async ({ reach }) => {
      expect(await reach(watched.page)).toMatch(/onerror="window\.hacked|name name|Ann\u202Eevil/);
      expect(await findHarm(watched.page)).toEqual({ ran: [], elements: [], links: [], tooWide: [], turned: [] });
    });

    it('makes no fault on the way', () => {
      expect(watched.faults).toEqual([]);
    });
  });

  it('stays within a screen of 400 pixels', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url, { viewport: { width: 400, height: 800 } });
    await choose(page, 'endless', /^Endless/);
    await page.getByRole('button', { name: 'Details', exact: true }).click();
    await panel(page).getByRole('button', { name: /Ghent/ }).first().click();
    await page.locator('.evidence-card mark').first().waitFor();

    expect((await findHarm(page)).tooWide).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('has a name of 10,000 characters', () => {
    expect(ENDLESS.length).toBeGreaterThan(10_000);
  });
});

type Harm = Record<'ran' | 'elements' | 'links' | 'tooWide' | 'turned', string[]>;

/** What ran, became an element or a link, is wider than its place, or turns round the words beside it. */
function findHarm(page: Page): Promise<Harm> {
  return page.evaluate(() => {
    const describe = ({ tagName, className }: Element): string => `${tagName}.${className}`;
    const places = [...document.querySelectorAll('html, .side > :not(.splitter), .canvas-area, .notices, dialog')];
    const isIsolated = (element: Element | null): boolean => {
      // One phrase of ours around a name: what the name turns round there are our words.
      if (element?.closest('.notice')) return false;
      for (let at = element; at !== null; at = at.parentElement) {
        const { unicodeBidi, display } = getComputedStyle(at);
        if (/isolate|plaintext/.test(unicodeBidi) && at.tagName !== 'DIV') return true;
        if (!display.startsWith('inline'))
          return at.textContent === element?.textContent || at.matches('.sentence, p, .article-text *');
      }
      return false;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const turned = new Set<string>();
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
      if (text.textContent?.includes('\u202E') && !isIsolated(text.parentElement))
        turned.add(describe(text.parentElement ?? document.body));
    return {
      ran: 'hacked' in window ? [String(window.hacked)] : [],
      elements: [...document.querySelectorAll('img, script:not([src]), body b')].map(describe),
      links: [...document.links].map(link => link.href).filter(href => !/^https?:/.test(href)),
      tooWide: places.filter(place => place.scrollWidth > place.clientWidth + 1).map(describe),
      turned: [...turned],
    };
  });
}
