// Opens the stage's page in a browser, bundled once, under the policy that the server sets.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';

const HTML = `<!doctype html><html lang="en"><title>Stage</title><link rel="stylesheet" href="./page.css"><script type="module" src="./page.js"></script>`;
const CSS = 'html, body { margin: 0; height: 100%; } #frame { position: relative; width: 100%; height: 100%; }';
const ORIGIN = 'http://stage.test';

let bundled: Promise<Map<string, { type: string; text: string }>> | undefined;

export async function openStagePage(
  browser: Browser,
  { size = { width: 1000, height: 700 } }: { size?: { width: number; height: number } } = {},
): Promise<{ page: Page; complaints: readonly string[] }> {
  bundled ??= bundle();
  const files = await bundled;
  const page = await browser.newPage({ viewport: size });
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => {
    const text = message.text();
    // Chromium tells so when pixels are read back, as picking does.
    if (['error', 'warning'].includes(message.type()) && !text.includes('GPU stall')) complaints.push(text);
  });
  await page.route(`${ORIGIN}/**`, route => {
    const file = files.get(new URL(route.request().url()).pathname);
    if (file === undefined) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({
      body: file.text,
      contentType: file.type,
      headers: { 'content-security-policy': "default-src 'self'" },
    });
  });
  await page.goto(`${ORIGIN}/`);
  await page.waitForFunction(() => window.bench !== undefined);
  return { page, complaints };
}

async function bundle(): Promise<Map<string, { type: string; text: string }>> {
  const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const common = { bundle: true, write: false, target: 'chrome109', logLevel: 'warning' } as const;
  const [page, worker] = await Promise.all([
    build({
      ...common,
      entryPoints: [at('./page.ts')],
      format: 'esm',
      define: { LAYOUT_WORKER: JSON.stringify('./worker.js') },
    }),
    build({ ...common, entryPoints: [at('../../../viewer/layout/layout-worker.ts')], format: 'iife' }),
  ]);
  const script = 'text/javascript';
  return new Map([
    ['/', { type: 'text/html', text: HTML }],
    ['/page.css', { type: 'text/css', text: CSS }],
    ['/page.js', { type: script, text: page.outputFiles[0]?.text ?? '' }],
    ['/worker.js', { type: script, text: worker.outputFiles[0]?.text ?? '' }],
    ['/broken.js', { type: script, text: 'throw new Error("broken on purpose");' }],
  ]);
}
