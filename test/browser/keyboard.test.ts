// The journey once more, with the keyboard alone.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
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
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };

    await page.locator('body').press('/');
    await page.keyboard.type('Kirby');
    await page
      .getByRole('option', { name: /John Kirby/ })
      .first()
      .waitFor();
    await press('Enter');
    await drawn(page);
    await tabTo(page, 'canvas');
    await press('e');
    await drawn(page, 2);
    await press('f');
    await page.locator('.evidence-card mark').first().waitFor();
    expect(await page.locator('.evidence-card .sentence-subject').first().textContent()).toContain('Kirby');

    await tabToText(page, /^Copy citation/);
    await press('Enter', 'Enter');
    await page
      .getByText(/^Copied: /)
      .first()
      .waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Kirby');

    await press('ControlOrMeta+z');
    await page
      .getByText(/^Undone: /)
      .first()
      .waitFor();
    await press('?');
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
    await context.close();
  });

  it('is never caught on the canvas: Tab leads out of it, both ways', async () => {
    const { page, context } = await openPage(browser(), viewer.url);
    await page.locator('.start-node').first().press('Enter');
    await drawn(page, 2);

    await page.locator('#canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await focusedId(page)).not.toBe('canvas');
    await page.locator('#canvas').focus();
    await page.keyboard.press('Shift+Tab');
    expect(await focusedId(page)).not.toBe('canvas');
    await context.close();
  });
});

/** More than these many stops from one thing to another is no way. */
const MOST_STOPS = 80;

async function tabTo(page: Page, id: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS && (await focusedId(page)) !== id; stop += 1) await page.keyboard.press('Tab');
  expect(await focusedId(page)).toBe(id);
}

async function tabToText(page: Page, text: RegExp): Promise<void> {
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let stop = 0; stop < MOST_STOPS && !text.test(await focused()); stop += 1) await page.keyboard.press('Tab');
  expect(await focused()).toMatch(text);
}

function focusedId(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id ?? '');
}
