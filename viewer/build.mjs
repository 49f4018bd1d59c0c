// Bundles the viewer into dist/viewer: a first chunk, the renderer and the layout worker apart, names with their hash.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const viewer = dirname(fileURLToPath(import.meta.url));
const out = join(viewer, '..', 'dist', 'viewer');

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const common = {
  bundle: true,
  minify: true,
  outdir: out,
  target: ['chrome109', 'firefox115', 'safari16.4'],
  entryNames: '[name]-[hash]',
  chunkNames: '[name]-[hash]',
  logLevel: 'warning',
  metafile: true,
};

const [worker, styles] = await Promise.all([
  build({ ...common, entryPoints: { 'layout-worker': join(viewer, 'layout', 'layout-worker.ts') }, format: 'iife' }),
  build({ ...common, entryPoints: { style: join(viewer, 'theme', 'index.css') } }),
]);
const workerFile = onlyOutput(worker);
const app = await build({
  ...common,
  entryPoints: { main: join(viewer, 'main.tsx') },
  format: 'esm',
  splitting: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  // The page's policy forbids code made from text: zod must not even try, in whichever chunk it comes first.
  banner: { js: 'globalThis.__zod_globalConfig??={jitless:true};' },
  define: { LAYOUT_WORKER: JSON.stringify(`./${workerFile}`) },
});

const page = await readFile(join(viewer, 'index.html'), 'utf8');
const main = Object.entries(app.metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith('main.tsx'));
await writeFile(
  join(out, 'index.html'),
  page.replace('main.js', basename(main?.[0] ?? '')).replace('style.css', onlyOutput(styles)),
);
// Which chunks the page needs at once, and which the renderer adds to them: the bench weighs both.
const first = reach(main?.[0]);
const stage = Object.entries(app.metafile.outputs).find(([, { entryPoint }]) => entryPoint?.endsWith('stage/index.ts'));
const renderer = reach(stage?.[0]).filter(path => !first.includes(path));
const weighed = { first: first.map(path => basename(path)), renderer: renderer.map(path => basename(path)) };
await writeFile(join(out, 'chunks.json'), JSON.stringify(weighed));

/** An output and all that it imports before it can run. */
function reach(path, seen = new Set()) {
  if (path === undefined || seen.has(path)) return [...seen];
  seen.add(path);
  for (const { path: next, kind } of app.metafile.outputs[path]?.imports ?? []) {
    if (kind === 'import-statement') reach(next, seen);
  }
  return [...seen];
}

function onlyOutput({ metafile }) {
  return basename(Object.keys(metafile.outputs)[0] ?? '');
}
