// Starts the viewer: the panels first, the renderer as a chunk of its own.
import { effect } from '@preact/signals';
import { render } from 'preact';
import { createApi } from './api/index.js';
import { startApp } from './app/index.js';

const root = document.getElementById('app');
if (root !== null) {
  const { view, app } = startApp(createApi());
  effect(() => {
    document.documentElement.dataset.theme = app.theme.value;
    document.documentElement.lang = app.language.value;
  });
  render(view, root);
}
