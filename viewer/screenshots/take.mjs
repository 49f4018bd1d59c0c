// Takes the pictures of the READMEs: the sample dossier in a real Chromium, light and dark, with a marked sentence.
// Run it from the repository after `npm run build`: node viewer/screenshots/take.mjs [folder]
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const main = join(root, 'dist', 'cli', 'main.js');
const target = process.argv[2] ?? here;
const folder = mkdtempSync(join(tmpdir(), 'verband-screenshots-'));
const dossier = join(folder, 'dossier');

const { status } = spawnSync(process.execPath, [
  main,
  'ingest',
  join(root, 'graph-data', 'articles'),
  '--dossier',
  dossier,
  '--quiet',
]);
if (status !== 0) throw new Error('The sample article could not be ingested.');
const server = spawn(process.execPath, [main, 'view', '--dossier', dossier, '--no-open', '--json', '--port', '0']);
try {
  const { url } = JSON.parse(await firstLine(server.stdout));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  });
  for (const theme of ['light', 'dark']) await takePicture(browser, url, theme);
  await browser.close();
} finally {
  server.kill('SIGINT');
  rmSync(folder, { recursive: true, force: true });
}

async function takePicture(browser, url, theme) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 860 },
    colorScheme: theme,
    locale: 'en-GB',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page
    .getByRole('button', { name: /Taliban/ })
    .first()
    .click();
  await settle(page);
  await findAndExpand(page, 'Kirby');
  await findAndExpand(page, 'Kandahar');
  await findAndExpand(page, 'United States');
  await findAndExpand(page, 'Price');
  await page.keyboard.press('Shift+L');
  await settle(page);
  await page.getByRole('combobox').fill('Taliban');
  await page
    .getByRole('option', { name: /Taliban/ })
    .first()
    .click();
  await page.locator('#canvas').focus();
  await page.keyboard.press('0');
  const panel = page.getByRole('complementary', { name: 'Details and evidence' });
  await panel
    .getByRole('button', { name: /Kandahar/ })
    .first()
    .click();
  await panel.locator('.evidence-card mark').first().waitFor();
  // Long enough for the last notice to go.
  await page.waitForTimeout(7000);
  await page.screenshot({ path: join(target, `${theme}.png`) });
  await context.close();
}

async function findAndExpand(page, name) {
  await page.getByRole('combobox').fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await settle(page);
  await page.locator('#canvas').focus();
  await page.keyboard.press('e');
  await settle(page);
}

/** Software rendering is slow: the layout and two frames more. */
function settle(page) {
  return page.waitForTimeout(1500);
}

function firstLine(stream) {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.setEncoding('utf8').on('data', chunk => {
      text += chunk;
      if (text.includes('\n')) resolve(text);
    });
    stream.once('end', () => reject(new Error('The viewer did not start.')));
  });
}
