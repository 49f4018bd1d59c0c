// A page of the viewer that keeps account of what went wrong in it: errors, refused resources, strange requests.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

export type WatchedPage = {
  page: Page;
  context: BrowserContext;
  /** Console errors, thrown errors, CSP violations and requests to other hosts, in order. */
  faults: string[];
};

/** Software rendering waits for the graphics card that is not there, and says so; that is no fault of the page. */
const NO_FAULT = /GPU stall due to ReadPixels|GL Driver Message|Automatic fallback to software WebGL/;

/** Opens the viewer and waits until it knows what the dossier holds. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions & { isReady?: (page: Page) => Promise<unknown> } = {},
): Promise<WatchedPage> {
  const { isReady, ...rest } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    ...rest,
  });
  const page = await context.newPage();
  const faults = watch(page, url);
  await page.goto(url);
  await (isReady ?? (one => one.getByRole('combobox').waitFor()))(page);
  return { page, context, faults };
}

/** Another page beside it, in the same browser profile: a colleague's tab. */
export async function openBeside(context: BrowserContext, url: string): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults = watch(page, url);
  await page.goto(url);
  return { page, faults };
}

function watch(page: Page, url: string): string[] {
  const faults: string[] = [];
  const { origin } = new URL(url);
  page.on('console', message => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !NO_FAULT.test(text)) faults.push(`console: ${text}`);
  });
  page.on('pageerror', error => faults.push(`error: ${error.message}`));
  page.on('request', request => {
    const isOwn = request.url().startsWith(origin) || /^(data|blob):/.test(request.url());
    if (!isOwn) faults.push(`request: ${request.url()}`);
  });
  return faults;
}

/** Types into the search box and takes the first row whose name fits. */
export async function choose(page: Page, query: string, name: RegExp): Promise<void> {
  await page.getByRole('combobox').fill(query);
  await page.locator('.search-option').filter({ hasText: name }).first().click();
}

/** Waits until the drawing shows this many nodes, stubs included. */
export async function drawn(page: Page, atLeast = 1): Promise<void> {
  await page.waitForFunction(
    count => {
      const mark = performance.getEntriesByName('verband:drawn')[0];
      return mark instanceof PerformanceMark && Number(mark.detail) >= count;
    },
    atLeast,
    { timeout: 60_000 },
  );
}

/** The fragment of the address, once it has stopped changing. */
export async function settledAddress(page: Page): Promise<string> {
  for (let before = ''; ; before = page.url()) {
    await page.waitForTimeout(700);
    if (before === page.url()) return before;
  }
}

/** Serious and critical findings of axe, as text; empty when there are none. */
export async function findBarriers(page: Page, axeSource: string): Promise<string[]> {
  await page.evaluate(axeSource);
  const findings = await page.evaluate(async () => {
    const { axe } = window as Window & { axe?: { run: (root: Document) => Promise<AxeResult> } };
    return (await axe?.run(document))?.violations ?? [{ id: 'axe did not run', impact: 'critical', nodes: [] }];
  });
  return findings
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(node => node.target.join(' ')).join(', ')}`);
}

type AxeResult = {
  violations: { id: string; impact: string; nodes: { target: string[] }[] }[];
};
