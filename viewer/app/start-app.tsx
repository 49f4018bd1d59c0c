// Wires desk, app, effects, keys and address, and gives what is to be rendered.
import { effect } from '@preact/signals';
import type { JSX } from 'preact';
import type { Api } from '../api/index.js';
import { focusSearch } from '../panels/index.js';
import type { App, Language, Theme } from '../state/index.js';
import { openFragment, writeAddress } from './address.js';
import { createApp, loadOverview, retry } from './create-app.js';
import { createDesk, type Desk } from './desk.js';
import { startEffects } from './effects.js';
import { listenToKeys } from './keys.js';
import { recall, remember } from './memory.js';
import { Shell } from './shell.js';
import { restoreWidths } from './splitter.js';
import { retryStage, startStage } from './stage-control.js';

/** Narrower than this one panel is seen at a time, and the list comes first. */
const NARROW = '(max-width: 900px)';

export function startApp(api: Api): { app: App; view: JSX.Element } {
  const desk = createDesk(api, { language: chooseLanguage(), theme: chooseTheme() });
  const app = createApp(desk, { retryStage: () => retryStage(desk) });
  restoreWidths();
  if (matchMedia(NARROW).matches) {
    desk.leftTab.value = 'list';
    desk.isLeftOpen.value = false;
    desk.isRightOpen.value = false;
  }
  startEffects(desk);
  listenToKeys(app, focusSearch);
  effect(() => remember('language', desk.language.value));
  effect(() => remember('theme', desk.theme.value));
  void openDossier(desk);
  return {
    app,
    view: <Shell app={app} startStage={(container, onMenu) => startStage(desk, container, { app, onMenu })} />,
  };
}

async function openDossier(desk: Desk): Promise<void> {
  await loadOverview(desk);
  if (desk.overview.value === undefined) desk.again.value = () => void openAddress(desk);
  else await openAddress(desk);
}

/** The address is written only after it was read: an empty canvas must not wipe out what a colleague sent. */
async function openAddress(desk: Desk): Promise<void> {
  await openFragment(desk, location.hash);
  writeAddress(desk);
  addEventListener('hashchange', () => void openFragment(desk, location.hash));
  // The dossier may have grown while the page was in the background, or what was away may be back.
  addEventListener('focus', () => void (desk.trouble.value === undefined ? loadOverview(desk) : retry(desk)));
}

function chooseLanguage(): Language {
  const kept = recall('language');
  if (kept === 'nl' || kept === 'en') return kept;
  return navigator.languages.some(language => language.startsWith('nl')) ? 'nl' : 'en';
}

function chooseTheme(): Theme {
  const kept = recall('theme');
  if (kept === 'light' || kept === 'dark') return kept;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
