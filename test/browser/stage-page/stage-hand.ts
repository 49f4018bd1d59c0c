// What tests do with the stage's page.
import type { Page } from 'playwright-core';
import type { StageEvents } from '../../../viewer/stage/index.js';

type Point = { x: number; y: number };

/** Longer than the pointer must rest, or the camera stand still, before it is told. */
export const MOMENT_MS = 300;

export async function showEverything(page: Page, theme: 'light' | 'dark' = 'light'): Promise<void> {
  await page.evaluate(chosen => window.bench.show(window.bench.everything(), chosen), theme);
}

/** Where a node is on the screen. */
export async function placeOf(page: Page, id: string): Promise<Point> {
  const place = await page.evaluate(node => window.stage.screenOf(node), id);
  if (place === undefined) throw new Error(`${id} is not on the stage`);
  return place;
}

/** Where all nodes of the sample are on the screen. */
export function placesOf(page: Page): Promise<Record<string, Point | undefined>> {
  return page.evaluate(() =>
    Object.fromEntries(window.bench.everything().nodes.map(({ id }) => [id, window.stage.screenOf(id)])),
  );
}

/** What has been told of an event: the details of each time. */
export function toldOf(page: Page, event: keyof StageEvents): Promise<unknown[]> {
  return page.evaluate(
    name => window.bench.told.filter(one => one.event === name).map(({ details }) => details),
    event,
  );
}

/** Waits until an event has been told so many times, and gives the details of each time. */
export async function waitTold(page: Page, event: keyof StageEvents, times: number): Promise<unknown[]> {
  await page.waitForFunction(([name, least]) => window.bench.told.filter(one => one.event === name).length >= least, [
    event,
    times,
  ] as const);
  return toldOf(page, event);
}

/** Waits until what was scheduled has been drawn. */
export function settle(page: Page): Promise<void> {
  return page.evaluate(() => window.bench.frames());
}
