// Every format arrives as a file that its own readers can open, with the sentences where they belong.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parseHTML } from 'linkedom';
import type { Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { type RunningViewer, startViewer } from '../support/start-viewer.js';
import { choose, drawn, openPage, type WatchedPage } from './open-page.js';

const SENTENCE = 'De taliban beweren dat ze Kandahar ingenomen hebben';

describeChromium('an export', browser => {
  let viewer: RunningViewer;
  let watched: WatchedPage;
  beforeAll(async () => {
    viewer = await startViewer();
    watched = await openPage(browser(), viewer.url);
    await choose(watched.page, 'Taliban', /Taliban/);
    await drawn(watched.page);
    await watched.page.locator('#canvas').focus();
    await watched.page.keyboard.press('e');
    await drawn(watched.page, 3);
  });
  afterAll(async () => {
    await watched.context.close();
    await viewer.end();
  });

  it.each([
    ['CSV', (file: Buffer) => expect(file.toString('utf8')).toContain(SENTENCE)],
    ['JSON', (file: Buffer) => expect(JSON.stringify(JSON.parse(file.toString('utf8')))).toContain(SENTENCE)],
    ['SVG', (file: Buffer) => expect(textsOf(file, 'text')).toContain('Kandahar')],
    ['GEXF', (file: Buffer) => expect(file.toString('utf8')).toMatch(/<node [^>]*label="Kandahar"/)],
    ['GraphML', (file: Buffer) => expect(textsOf(file, 'data')).toContain('Kandahar')],
    ['PNG', (file: Buffer) => expect(file.subarray(1, 4).toString('latin1')).toBe('PNG')],
  ])('as %s is a file with what is seen', async (format, expectContent) => {
    expectContent(await save(watched.page, format));

    expect(watched.faults).toEqual([]);
  });
});

async function save(page: Page, format: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('label').filter({ hasText: format }).first().click();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog.getByRole('button', { name: `Save as ${format}` }).click(),
  ]);
  await dialog.waitFor({ state: 'detached' });
  return readFileSync(await download.path());
}

/** Texts of the elements of one name. */
function textsOf(file: Buffer, name: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${file.toString('utf8')}</body></html>`);
  return [...document.querySelectorAll(name)].map(element => String(element.textContent));
}
