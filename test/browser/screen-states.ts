// Every state of the screen and the way to it, in English or Dutch; each follows from the one before.
import type { Page } from 'playwright-core';
import { drawn } from './open-page.js';

export type ScreenState = {
  name: string;
  /** Brings the page there from the state before; throws when it cannot be reached. */
  reach: (page: Page) => Promise<unknown>;
};

const left = (page: Page) => page.locator('.side-left');
const first = (page: Page, selector: string) => page.locator(selector).first();

async function type(page: Page, query: string, until: string): Promise<void> {
  await page.getByRole('combobox').fill(query);
  await first(page, until).waitFor();
}

/** Takes the first row of the search: what the canvas lists for screen readers has the same names. */
async function find(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox').fill(name);
  await page.locator('.search-option', { hasText: name }).first().click();
}

async function press(page: Page, key: string): Promise<void> {
  await page.locator('#canvas').focus();
  await page.keyboard.press(key);
}

const BEFORE_THE_FIRST_NODE: readonly ScreenState[] = [
  { name: 'an empty canvas', reach: page => first(page, '.start-node').waitFor() },
  { name: 'a search without a result', reach: page => type(page, 'zzzzqqqq', '.search-none') },
  { name: 'a search that finds what is spelt nearly so', reach: page => type(page, 'Kirbyy', '.search-option') },
  { name: 'a search with results', reach: page => type(page, 'kand', '.search-option-active') },
];

const WITH_A_GRAPH: readonly ScreenState[] = [
  {
    name: 'a node with its details',
    reach: async page => {
      await find(page, 'Taliban');
      await drawn(page);
      await first(page, '.details-fact').waitFor();
    },
  },
  {
    name: 'a choice of what to expand',
    reach: async page => {
      await press(page, 'Shift+E');
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'an expanded node',
    reach: async page => {
      await page.keyboard.press('Escape');
      await press(page, 'e');
      await drawn(page, 3);
    },
  },
  {
    name: 'several nodes selected',
    reach: async page => {
      await find(page, 'John Kirby');
      await page.locator('.details-panel h2', { hasText: 'John Kirby' }).waitFor();
      // It stands to the right of all others.
      await press(page, 'Shift+ArrowLeft');
      await first(page, '.details-chosen').waitFor();
    },
  },
];

const READING: readonly ScreenState[] = [
  {
    name: 'a path with its sentences',
    reach: async page => {
      await page.locator('#right-tab-path').click();
      await first(page, '.path-sentence').waitFor();
    },
  },
  {
    name: 'the facts between two nodes',
    reach: async page => {
      await page.locator('#right-tab-details').click();
      await find(page, 'Taliban');
      await page.locator('.details-fact', { hasText: 'Kandahar' }).first().click();
      await page.locator('.evidence-all-between').click();
      await first(page, '.evidence-pair-fact').waitFor();
    },
  },
  {
    name: 'evidence, with why it was found',
    reach: async page => {
      await first(page, '.evidence-pair-fact').click();
      await first(page, '.evidence-card mark').waitFor();
      await first(page, '.evidence-card summary').click();
    },
  },
  {
    name: 'the ways to cite',
    reach: async page => {
      await first(page, '.evidence-cite button').click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'an article',
    reach: async page => {
      await page.keyboard.press('Escape');
      await first(page, '.evidence-card-acts button').click();
      await first(page, '.article-sentence mark, .side-right mark').waitFor();
    },
  },
];

const BESIDE: readonly ScreenState[] = [
  {
    name: 'the list of nodes',
    reach: async page => {
      await page.locator('#left-tab-list').click();
      await left(page).locator('.list-table-nodes').waitFor();
    },
  },
  {
    name: 'the list of facts',
    reach: async page => {
      await left(page).locator('.list-tab').last().click();
      await left(page).locator('.list-table-facts').waitFor();
    },
  },
  {
    name: 'the strip of time, open',
    reach: async page => {
      await first(page, '.time-fold').click();
      await first(page, '.time-track').waitFor();
    },
  },
];

/** Opened by the tools of the bar at the top. */
const DIALOGS: readonly ScreenState[] = [
  { name: 'keys and legend', reach: page => openDialog(page, /^(Keys and legend|Toetsen en legenda)$/) },
  { name: 'address and stored views', reach: page => openDialog(page, /^(Share|Delen): /) },
  { name: 'export', reach: page => openDialog(page, /^(Export|Exporteren)$/) },
];

async function openDialog(page: Page, name: RegExp): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator('.top-tools').getByRole('button', { name }).click();
  await page.getByRole('dialog').waitFor();
}

const HIDDEN: readonly ScreenState[] = [
  {
    name: 'everything hidden by filters',
    reach: async page => {
      await page.keyboard.press('Escape');
      await page.locator('#left-tab-filters').click();
      for (const box of await left(page).getByRole('checkbox').all()) if (await box.isChecked()) await box.uncheck();
      await page.locator('.hidden-card').waitFor();
    },
  },
  {
    name: 'what hides how much',
    reach: async page => {
      await page.locator('.hidden-chip').click();
      await page.getByRole('dialog').waitFor();
    },
  },
];

export const SCREEN_STATES: readonly ScreenState[] = [
  ...BEFORE_THE_FIRST_NODE,
  ...WITH_A_GRAPH,
  ...READING,
  ...BESIDE,
  ...DIALOGS,
  ...HIDDEN,
];
