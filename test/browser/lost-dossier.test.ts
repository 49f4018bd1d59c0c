// A dossier that goes away, changes or loses an article while pages show it: what is loaded stays, and nothing moves.
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeChromium } from '../support/describe-chromium.js';
import { type RunningViewer, startViewer } from '../support/start-viewer.js';
import { choose, drawn, openBeside, openPage, settledAddress } from './open-page.js';

const SAMPLE = fileURLToPath(new URL('../../graph-data/articles', import.meta.url));
const notice = (page: Page) => page.locator('.notice');
const onCanvas = (page: Page) => page.locator('#canvas [role="option"]');
const sidePanel = (page: Page) => page.locator('.side-right');
const banner = (page: Page) => page.locator('.banner[role="alert"]');

/** Chromium logs every answer that is a refusal, and every question that nobody answers. */
const withoutRefusals = (faults: readonly string[]): string[] =>
  faults.filter(fault => !fault.startsWith('console: Failed to load resource: '));

/** The server looks at the disk at most once a second. */
const untilSeen = (page: Page): Promise<void> => page.waitForTimeout(1100);

async function readPentagon(page: Page): Promise<void> {
  await choose(page, 'Kirby', /John Kirby/);
  await sidePanel(page)
    .getByRole('button', { name: /Pentagon/ })
    .first()
    .click();
  await page.locator('.evidence-card mark').first().waitFor();
}

/** Where nodes stand and from where they are looked at, whatever their ids are. */
function placesIn(address: string): string {
  const places = /n=([^&]*)/
    .exec(address)?.[1]
    ?.split(';')
    .map(node => node.split(',').slice(1).join(','));
  return `${places?.join(';')} ${/c=[^&]*/.exec(address)?.[0]}`;
}

/** The reader comes back to the page from somewhere else. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
}

function swap(dossier: string, away: 'away' | 'back'): void {
  if (away === 'away') renameSync(dossier, `${dossier}-away`);
  else renameSync(`${dossier}-away`, dossier);
}

describeChromium('a dossier that goes away', browser => {
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(() => viewer.end());

  it('is told in a banner; what was read stays, and Try again goes on where it stopped, without a reload', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);
    const again = banner(page).getByRole('button', { name: 'Try again' });
    await readPentagon(page);
    swap(viewer.dossier, 'away');
    await untilSeen(page);
    await comeBack(page);
    await banner(page).getByText('Put the dossier back where it was').waitFor();
    await again.click();
    await page.waitForTimeout(300);
    expect(await banner(page).count()).toBe(1);
    expect(await page.locator('.evidence-card mark').count()).toBeGreaterThan(0);

    await page.locator('#canvas').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('e');
    await sidePanel(page).getByRole('alert').waitFor();
    expect(await onCanvas(page).count()).toBe(1);

    swap(viewer.dossier, 'back');
    await again.click();
    await banner(page).waitFor({ state: 'detached' });
    await drawn(page, 2);
    await sidePanel(page)
      .getByRole('button', { name: /Pentagon/ })
      .first()
      .waitFor();
    expect(withoutRefusals(faults)).toEqual([]);
    await context.close();
  });

  it('while its page is opened shows what the address names once it is back', async () => {
    const entered = await openPage(browser(), viewer.url);
    swap(viewer.dossier, 'away');
    await untilSeen(entered.page);
    const { page, faults } = await openBeside(entered.context, `${new URL(viewer.url).origin}/#1/n=Q30,0,0;Q889,90,0`);
    await banner(page).getByRole('button', { name: 'Try again' }).click();
    await page.waitForTimeout(300);

    swap(viewer.dossier, 'back');
    await banner(page).getByRole('button', { name: 'Try again' }).click();
    await drawn(page, 2);
    expect(await banner(page).count()).toBe(0);
    expect(withoutRefusals(faults)).toEqual([]);
    await entered.context.close();
  });

  it('and is followed by one of a newer format says so, and is left for the old one when that is back', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);
    await choose(page, 'Kirby', /John Kirby/);
    await drawn(page);
    swap(viewer.dossier, 'away');
    mkdirSync(viewer.dossier);
    writeFileSync(join(viewer.dossier, 'verband.json'), '{"format":99}');
    await untilSeen(page);
    await comeBack(page);
    await banner(page)
      .getByText(/has format 99.*Install a newer version/)
      .waitFor();
    expect(await onCanvas(page).count()).toBe(1);

    rmSync(viewer.dossier, { recursive: true });
    swap(viewer.dossier, 'back');
    await comeBack(page);
    await banner(page).waitFor({ state: 'detached' });
    expect(withoutRefusals(faults)).toEqual([]);
    await context.close();
  });

  it('with its server is told too; a new run wants its new address, and the old page goes on after that', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);
    await choose(page, 'Kirby', /John Kirby/);
    await drawn(page);
    await viewer.stop();
    await comeBack(page);
    await banner(page)
      .getByText(/cannot be reached.*Start it again with `verband view`/)
      .waitFor();

    await viewer.restart();
    await comeBack(page);
    await banner(page)
      .getByText(/Open the address that `verband view` printed last/)
      .waitFor();
    const entered = await openBeside(context, viewer.url);
    await banner(page).getByRole('button', { name: 'Try again' }).click();
    await banner(page).waitFor({ state: 'detached' });
    expect(await onCanvas(page).count()).toBe(1);
    expect([...withoutRefusals(faults), ...entered.faults]).toEqual([]);
    await context.close();
  });
});

describeChromium('a dossier that changes', browser => {
  const folder = mkdtempSync(join(tmpdir(), 'verband-news-'));
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(async () => {
    await viewer.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('offers two tabs to load it anew: what is new is read, nothing moves, and undo still works', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);
    await choose(page, 'Pentagon', /^Pentagon/);
    await readPentagon(page);
    const before = await settledAddress(page);
    const other = await openBeside(context, before);
    await drawn(other.page, 2);

    writeFileSync(
      join(folder, 'kirby.txt'),
      'News from Washington\n\nPentagon spokesman John Kirby visited Brussels on Monday.\n',
    );
    viewer.ingest(folder);
    await untilSeen(page);
    for (const tab of [page, other.page]) {
      await comeBack(tab);
      await tab.getByRole('button', { name: 'Load anew' }).click();
      await notice(tab).getByText('One node has been joined with another.').waitFor();
      await tab.locator('.evidence-card', { hasText: 'visited Brussels' }).waitFor();
      expect(placesIn(await settledAddress(tab))).toBe(placesIn(before));
    }
    await page.keyboard.press('ControlOrMeta+z');
    await notice(page)
      .getByText(/^Undone: add John Kirby/)
      .waitFor();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await onCanvas(page).first().waitFor({ state: 'attached' });
    expect([...faults, ...other.faults]).toEqual([]);
    await context.close();
  });

  it('and loses an article says so where its text and its facts would stand', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);
    await readPentagon(page);
    for (const name of readdirSync(join(viewer.dossier, 'articles'))) rmSync(join(viewer.dossier, 'articles', name));
    await untilSeen(page);
    await page.locator('.evidence-card-acts button').first().click();
    await sidePanel(page)
      .getByRole('alert')
      .getByText(/The store has no article/)
      .waitFor();
    await sidePanel(page).getByRole('button', { name: 'Back' }).click();
    expect(await page.locator('.evidence-card mark').count()).toBeGreaterThan(0);

    await comeBack(page);
    await page.getByRole('button', { name: 'Load anew' }).click();
    await notice(page).getByText('One node is not in the dossier any more and has left the canvas.').waitFor();
    await page.getByText('No articles yet').waitFor();
    expect(withoutRefusals(faults)).toEqual([]);
    await context.close();
  });
});

describeChromium('an empty dossier', browser => {
  const folder = mkdtempSync(join(tmpdir(), 'verband-empty-'));
  let viewer: RunningViewer;
  beforeAll(async () => {
    writeFileSync(join(folder, 'verband.json'), '{"format":1}');
    viewer = await startViewer([], folder);
  });
  afterAll(async () => {
    await viewer.end();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says how to fill it, and offers names to start with as soon as it is filled', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);
    await page.getByText('No articles yet').waitFor();
    expect(await page.locator('.start-code').first().textContent()).toBe(
      `verband ingest articles/ --dossier ${folder}`,
    );
    await page.getByRole('combobox').fill('Kirby');
    await page.getByText('Nothing is called').waitFor();
    await page.keyboard.press('Escape');

    viewer.ingest(SAMPLE);
    await untilSeen(page);
    await comeBack(page);
    await page.locator('.start-node').first().click();
    await drawn(page, 2);
    expect(faults).toEqual([]);
    await context.close();
  });
});
