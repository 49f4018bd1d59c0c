// The viewer on a made dossier of 2,000 articles: what the server answers, and what a browser draws, on both stores.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { loadOntology, loadRules } from '../../dist/resources/index.js';
import { initNeo4j, openFolderStore, openNeo4jStore } from '../../dist/store/index.js';
import { startNeo4j } from '../support/start-neo4j.mjs';
import { makeRecords } from './made-world.mjs';
import { figure } from './measure.mjs';

const ARTICLES = 2000;
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const VIEWER = fileURLToPath(new URL('../../dist/viewer', import.meta.url));
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const FLAGS = ['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking'];

export async function benchViewer() {
  const records = makeRecords(ARTICLES, { predicates: new Set(loadOntology().predicates.keys()) });
  const folder = mkdtempSync(join(tmpdir(), 'verband-bench-'));
  try {
    return [...weighChunks(), ...(await benchFolder(records, folder)), ...(await benchNeo4j(records))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function weighChunks() {
  const { first, renderer } = JSON.parse(readFileSync(join(VIEWER, 'chunks.json'), 'utf8'));
  const weigh = names => names.reduce((sum, name) => sum + gzipSync(readFileSync(join(VIEWER, name))).length / 1000, 0);
  return [
    figure('first chunk: search, list, evidence (at most 110)', weigh(first), 'kB gzip'),
    figure('renderer chunk (at most 130)', weigh(renderer), 'kB gzip'),
  ];
}

async function benchFolder(records, folder) {
  const path = join(folder, 'dossier');
  const store = await openFolderStore({ path, rules: loadRules() });
  for (let at = 0; at < records.length; at += 200) await store.put(records.slice(at, at + 200));
  await store.close();
  return benchServer('folder', ['--dossier', path], {}, true);
}

async function benchNeo4j(records) {
  const neo4j = await startNeo4j();
  if (neo4j.how === 'none') {
    console.error(`Neo4j left out: ${neo4j.skip}`);
    return [];
  }
  try {
    const { uri, user, password } = neo4j;
    await initNeo4j({ uri, user, password, ontology: loadOntology() });
    const store = await openNeo4jStore({ uri, user, password, rules: loadRules() });
    for (let at = 0; at < records.length; at += 20) await store.put(records.slice(at, at + 20));
    await store.close();
    return await benchServer('Neo4j', ['--store', uri, '--user', user], { NEO4J_PASSWORD: password }, false);
  } finally {
    await neo4j.stop();
  }
}

async function benchServer(name, words, environment, withBrowser) {
  const server = spawn(process.execPath, [MAIN, 'view', ...words, '--no-open', '--json', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  try {
    const { url } = JSON.parse(await firstLine(server.stdout));
    const ask = client(url);
    const figures = await benchAnswers(name, ask);
    return withBrowser ? [...figures, ...(await benchBrowser(name, url, ask))] : figures;
  } finally {
    server.kill('SIGINT');
  }
}

function client(url) {
  const { origin, searchParams } = new URL(url);
  const headers = { authorization: `Bearer ${searchParams.get('token')}`, 'content-type': 'application/json' };
  return async (path, body) => {
    const method = body === undefined ? 'GET' : 'POST';
    const answer = await fetch(`${origin}/api/${path}`, { method, headers, body: body && JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

async function benchAnswers(name, ask) {
  const { mostMentioned } = await ask('overview');
  const hub = mostMentioned[0].id;
  const queries = [
    'haven',
    'Anna',
    'de wit',
    'quay',
    'Dockers Union of',
    'kl',
    'Femke Duin',
    'oosth',
    'zzz',
    'port of zand',
  ];
  const searches = await timeEach(
    Array.from(
      { length: 100 },
      (_, at) => () =>
        ask(`search?q=${encodeURIComponent(`${queries[at % queries.length]}${at >= 50 ? ' ' : ''}`)}&limit=12`),
    ),
  );
  const expands = await timeEach(
    Array.from(
      { length: 20 },
      (_, at) => () => ask('expand', { id: mostMentioned[at % 4].id, loaded: [hub], limit: 25 }),
    ),
  );
  return [
    figure(`${name}: search, 95th percentile (at most 100)`, percentile(searches, 0.95), 'ms'),
    figure(`${name}: search, median`, percentile(searches, 0.5), 'ms'),
    figure(`${name}: expand of a hub, median`, percentile(expands, 0.5), 'ms'),
  ];
}

async function timeEach(tasks) {
  const times = [];
  for (const task of tasks) {
    const start = performance.now();
    await task();
    times.push(performance.now() - start);
  }
  return times;
}

function percentile(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

async function benchBrowser(name, url, ask) {
  const { encodeView, decodeView, seedPlaces, EMPTY_VIEW, WHOLE_BOX } = await viewerCode();
  const fragmentOf = ids =>
    encodeView({ ...EMPTY_VIEW, places: seedPlaces(ids) }, { camera: WHOLE_BOX, selection: { kind: 'none' } });
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    const paints = [];
    for (let run = 0; run < 3; run += 1) {
      await openView(page, url, fragmentOf(await gather(ask, 300)));
      paints.push(await between(page, 'data', 'drawn'));
    }
    const thousand = await gather(ask, 1000);
    await openView(page, url, fragmentOf(thousand));
    const expand = await benchExpand(page, decodeView);
    return [
      figure(`${name}: first paint with 300 nodes after data (at most 1500)`, percentile(paints, 0.5), 'ms'),
      figure('expand at 1,000 nodes: answer to settled (at most 1000)', expand.settled, 'ms'),
      figure('expand at 1,000 nodes: old nodes that moved (0)', expand.moved, 'nodes'),
      figure('hover at 1,000 nodes: items touched beyond hub and neighbours (0)', await benchHover(page), 'items'),
    ];
  } finally {
    await browser.close();
  }
}

/** The address is read again without loading the page: what is measured is from data to picture. */
async function openView(page, url, fragment) {
  const { origin } = new URL(url);
  await page.goto('about:blank');
  await page.goto(`${origin}/#${fragment}`);
  await page.waitForFunction(() => performance.getEntriesByName('verband:drawn').length > 0, undefined, {
    timeout: 120_000,
  });
}

function between(page, from, to) {
  return page.evaluate(
    ([first, last]) =>
      performance.getEntriesByName(`verband:${last}`)[0].startTime -
      performance.getEntriesByName(`verband:${first}`)[0].startTime,
    [from, to],
  );
}

/** As many nodes as asked for: the most mentioned, their neighbours, and theirs. */
async function gather(ask, count) {
  const { mostMentioned } = await ask('overview');
  const found = new Set(mostMentioned.map(node => node.id));
  for (const id of found) {
    if (found.size >= count) break;
    const { nodes } = await ask('expand', { id, loaded: [...found], limit: Math.min(60, count - found.size) });
    for (const node of nodes) found.add(node.id);
  }
  return [...found].slice(0, count);
}

/** The pure parts of the viewer, bundled for Node: addresses are written by the code that reads them. */
async function viewerCode() {
  const entry = [
    "export { seedPlaces } from './viewer/layout/index.js';",
    "export { decodeView, EMPTY_VIEW, encodeView, WHOLE_BOX } from './viewer/state/index.js';",
  ].join('\n');
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outfile = join(mkdtempSync(join(tmpdir(), 'verband-bench-code-')), 'viewer.mjs');
  await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

/** One expand by keyboard at the best connected node that is not on the canvas whole. */
async function benchExpand(page, decodeView) {
  const before = await placesOf(page, decodeView);
  await page.locator('#canvas').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('e');
  await page.waitForFunction(() => performance.getEntriesByName('verband:expand-settled').length > 0, undefined, {
    timeout: 60_000,
  });
  // The address follows a moment after the view.
  await page.waitForTimeout(1000);
  const after = await placesOf(page, decodeView);
  const moved = [...before].filter(([id, { x, y }]) => after.get(id)?.x !== x || after.get(id)?.y !== y).length;
  return { settled: await between(page, 'expand-answered', 'expand-settled'), moved };
}

async function placesOf(page, decodeView) {
  const decoded = decodeView(new URL(page.url()).hash.slice(1));
  if (decoded.kind !== 'view') throw new Error(`The address is ${decoded.kind}.`);
  return decoded.view.places;
}

/** What a hover touches, less the node, its neighbours and the edges between: the first node under a grid of points. */
async function benchHover(page) {
  const box = await page.locator('#canvas').boundingBox();
  for (let step = 1; step < 60; step += 1) {
    await page.mouse.move(
      box.x + (box.width * ((step * 37) % 60)) / 60,
      box.y + (box.height * ((step * 23) % 60)) / 60,
    );
    await page.waitForTimeout(200);
    const touched = await page.evaluate(() => performance.getEntriesByName('verband:lit')[0]?.detail ?? 0);
    if (touched > 0) return Math.max(0, touched - (await expectedTouch(page)));
  }
  throw new Error('No node was found under the pointer.');
}

function expectedTouch(page) {
  return page.evaluate(() => performance.getEntriesByName('verband:lit-asked')[0]?.detail ?? 0);
}

function firstLine(stream) {
  return new Promise((resolve, reject) => {
    let text = '';
    stream.setEncoding('utf8').on('data', chunk => {
      text += chunk;
      if (text.includes('\n')) resolve(text.split('\n')[0]);
    });
    stream.once('end', () => reject(new Error('The viewer did not start.')));
  });
}
