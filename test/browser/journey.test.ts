// The journey of an analyst on the sample article: from a name to a marked sentence, a citation and an address.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeChromium } from '../support/describe-chromium.js';
import { type RunningViewer, startViewer } from '../support/start-viewer.js';
import { choose, drawn, openBeside, openPage, settledAddress } from './open-page.js';

describeChromium('an analyst with the sample article', browser => {
  let viewer: RunningViewer;
  beforeAll(async () => {
    viewer = await startViewer();
  });
  afterAll(() => viewer.end());

  it('goes from a name to the marked sentence, cites it, and sends the address of the picture', async () => {
    const { page, context, faults } = await openPage(browser(), viewer.url);

    await choose(page, 'Kirby', /John Kirby/);
    await drawn(page);
    await page
      .getByRole('button', { name: /^Expand/ })
      .first()
      .click();
    await drawn(page, 2);
    await page
      .getByRole('complementary', { name: 'Details and evidence' })
      .getByRole('button', { name: /Pentagon/ })
      .first()
      .click();
    const sentence = page.locator('.evidence-card .sentence').first();
    await sentence.waitFor();

    expect(await sentence.locator('.sentence-subject').textContent()).toContain('Kirby');
    expect(await sentence.locator('.sentence-object').textContent()).toContain('Pentagon');

    await page
      .getByRole('button', { name: /^Copy citation/ })
      .first()
      .click();
    await page.getByRole('menuitem').first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Kirby[\s\S]*Pentagon/);

    await choose(page, 'Taliban', /Taliban/);
    const before = await settledAddress(page);
    await page.locator('#canvas').focus();
    await page.keyboard.press('e');
    await page.getByText(/of \d+ neighbours of Taliban added/).waitFor();
    const expanded = await settledAddress(page);
    expect(nodesIn(expanded)).toBeGreaterThan(nodesIn(before));

    await page.keyboard.press('ControlOrMeta+z');
    expect(nodesIn(await settledAddress(page))).toBe(nodesIn(before));
    await page.keyboard.press('ControlOrMeta+Shift+z');
    expect(placesIn(await settledAddress(page))).toBe(placesIn(expanded));

    await page.getByRole('tab', { name: 'Filters' }).click();
    await page.getByRole('checkbox', { name: /attributed/ }).uncheck();
    await page
      .getByText(/hidden by filters/)
      .first()
      .waitFor();

    await page
      .getByRole('button', { name: /^Share/ })
      .first()
      .click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Copy address/ })
      .click();
    await page.keyboard.press('Escape');
    const address = await page.evaluate(() => navigator.clipboard.readText());
    const sent = await settledAddress(page);
    const colleague = await openBeside(context, address);
    await drawn(colleague.page, 2);

    expect(await settledAddress(colleague.page)).toBe(sent);
    expect(await screenNodes(colleague.page)).toEqual(await screenNodes(page));
    expect([...faults, ...colleague.faults]).toEqual([]);
    await context.close();
  });
});

/** What a screen reader is told of the drawing. */
function screenNodes(page: import('playwright-core').Page): Promise<string[]> {
  return page.locator('#canvas [role="option"]').allTextContents();
}

function placesIn(address: string): string {
  return /n=([^&]*)/.exec(address)?.[1] ?? '';
}

function nodesIn(address: string): number {
  const places = placesIn(address);
  return places === '' ? 0 : places.split(';').length;
}
