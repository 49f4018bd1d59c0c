// Tests in a real browser: `describeChromium` runs them in Chromium, or skips them with the reason; in CI a missing Chromium is a failure.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, jest } from '@jest/globals';
import { type Browser, chromium } from 'playwright-core';
import { skipOrFail } from './describe-neo4j.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const ADVICE = 'Install it (Debian: apt-get install chromium), or name another in CHROMIUM_PATH';

/** A software renderer draws WebGL where there is no graphics card, and a slow machine is no failure. */
const PATIENCE_MS = 120_000;

/**
 * Registers tests in one headless Chromium, which is started before the first and closed after the last.
 * @param register gets a function that gives the browser; it may be called in tests and hooks only
 * @example describeChromium('the stage', browser => { it('draws', async () => { const page = await browser().newPage(); }) })
 */
export function describeChromium(name: string, register: (browser: () => Browser) => void): void {
  const path = findChromium();
  if (path === undefined) {
    const asked = process.env.CHROMIUM_PATH;
    skipOrFail(name, `${asked ? `CHROMIUM_PATH names ${asked}, which cannot be run` : 'no Chromium found'}. ${ADVICE}`);
    return;
  }
  jest.setTimeout(PATIENCE_MS);
  describe(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await launchChromium(path);
    });
    afterAll(async () => {
      await browser?.close();
    });
    register(() => {
      if (browser === undefined) throw new Error('The browser is there in tests and hooks only.');
      return browser;
    });
  });
}

/** Starts a headless Chromium that draws in software and calls nobody. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'],
  });
}

/** CHROMIUM_PATH, else Debian's, else the first Chromium or Chrome on PATH. */
export function findChromium(): string | undefined {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return canRun(asked) ? asked : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(folder => folder !== '');
  return ['/usr/bin/chromium', ...NAMES.flatMap(name => folders.map(folder => join(folder, name)))].find(canRun);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
