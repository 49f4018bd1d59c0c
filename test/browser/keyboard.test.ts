// The journey once more, with the keyboard alone.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { type RunningViewer, startViewer } from '../support/start-viewer.js';
import { drawn, openPage } from './open-page.js';

describeChromium('an analyst without a pointer', browser => {
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(() => viewer.end());

  it('finds a name, expands it, reads the sentence and cites it', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);

    await page.locator('.start-node').first().waitFor();
    await press(page, '/');
    await page.keyboard.type('Kirby');
    await page.getByRole('option', { name: /John Kirby/ }).waitFor();
    await press(page, 'Enter');
    await drawn(page);
    await tabTo(page, '#canvas');
    await press(page, 'e');
    await drawn(page, 2);
    await press(page, 'f');
    await page.locator('.evidence-card mark').first().waitFor();
    expect(await page.locator('.evidence-card .sentence-subject').first().textContent()).toContain('Kirby');

    await tabTo(page, '.evidence-cite button');
    await press(page, 'Enter', 'Enter');
    await said(page, /^Copied: /);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Kirby');
    expect(await isFocused(page, '.evidence-cite button')).toBe(true);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('takes back and does again, opens help and closes it, from wherever the focus is', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);
    await startAtTaliban(page);

    await press(page, 'ControlOrMeta+z');
    await said(page, /^Undone: expand Taliban/);
    expect(await page.locator('#canvas [role="option"]').count()).toBe(1);
    await press(page, 'ControlOrMeta+Shift+z');
    await said(page, /^Done again: expand Taliban/);
    expect(await page.locator('#canvas [role="option"]').count()).toBe(4);

    await press(page, '?');
    await page.getByRole('dialog', { name: 'Keys and legend' }).waitFor();
    await press(page, 'e', 'ControlOrMeta+z', 'Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator('#canvas [role="option"]').count()).toBe(4);
    expect(await isFocused(page, '#canvas')).toBe(true);

    await press(page, 'Escape');
    await page.getByText('Nobody chosen yet').waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('reads the same in the list: to its tab, through its rows, to the details and to a fact', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);
    await startAtTaliban(page);

    await tabTo(page, '#left-tab-filters', 'Shift+Tab');
    await press(page, 'ArrowRight');
    expect(await isFocused(page, '#left-tab-list')).toBe(true);
    await tabTo(page, '.list-row');
    await press(page, 'Home', 'ArrowDown', 'Enter');
    const second = page.locator('.list-row').nth(1);
    await page.locator('.details-panel h2', { hasText: await nameIn(second) }).waitFor();
    expect(await second.getAttribute('aria-selected')).toBe('true');

    await tabTo(page, '.list-tab', 'Shift+Tab');
    await press(page, 'ArrowRight');
    await page.locator('.list-table-facts').waitFor();
    await tabTo(page, '.list-row');
    await press(page, 'Enter');
    await page.locator('.evidence-card mark').first().waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is caught nowhere: Tab goes through the whole page and comes round, both ways', async () => {
    const { page, context } = await openPage(browser(), viewer.url);
    await startAtTaliban(page);

    for (const key of ['Tab', 'Shift+Tab']) {
      await page.locator('#canvas').focus();
      await press(page, 'ArrowRight', key);
      expect(await isFocused(page, '#canvas')).toBe(false);
      await tabTo(page, '#canvas', key);
    }
    await context.close();
  });
});

/** More stops than these from one thing to another are no way. */
const MOST_STOPS = 90;

async function startAtTaliban(page: Page): Promise<void> {
  const start = page.locator('.start-node', { hasText: 'Taliban' });
  await start.waitFor();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent ?? '')).startsWith('Taliban')) break;
    await press(page, 'Tab');
  }
  await press(page, 'Enter');
  await drawn(page, 4);
  await tabTo(page, '#canvas');
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS && !(await isFocused(page, selector)); stop += 1) await press(page, key);
  expect({ selector, isFocused: await isFocused(page, selector) }).toEqual({ selector, isFocused: true });
}

function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(one => document.activeElement?.matches(one) === true, selector);
}

function said(page: Page, text: RegExp): Promise<void> {
  return page.locator('.notice').getByText(text).waitFor();
}

async function nameIn(row: Locator): Promise<string> {
  return (await row.locator('.list-label').first().textContent()) ?? '';
}
