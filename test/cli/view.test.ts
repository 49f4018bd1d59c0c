// verband view: starts, prints its address, serves, and stops.
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { canOpenBrowser } from '../../src/cli/open-browser.js';
import { Overview } from '../../src/protocol/index.js';
import { HERAT, KANDAHAR, writeArticles } from './articles.js';
import { runInProcess } from './run-in-process.js';
import { makeFolder, type Running, runVerband, startVerband } from './run-verband.js';

const folder = makeFolder();

beforeAll(async () => {
  writeArticles(join(folder, 'news'), { 'a.txt': KANDAHAR });
  writeArticles(join(folder, 'later'), { 'b.txt': HERAT });
  await runVerband(['ingest', 'news'], { folder });
});

type Viewing = Running & { url: string; address: string; port: number; pid: number };

/** Waits until the address is printed. */
async function startView(...words: string[]): Promise<Viewing> {
  const running = startVerband(['view', '--json', ...words], { folder });
  const line = await firstLine(running);
  return { ...running, ...JSON.parse(line) };
}

async function firstLine({ child, ended }: Running): Promise<string> {
  let printed = '';
  child.stdout?.on('data', chunk => {
    printed += chunk;
  });
  while (!printed.includes('\n')) {
    const isOver = await Promise.race([ended, once(child.stdout ?? child, 'data').then(() => undefined)]);
    if (isOver !== undefined) throw new Error(`ended with ${isOver.code}: ${isOver.stderr}`);
  }
  return printed;
}

/** As the browser does after the printed address: with the cookie that it sets. */
async function readOverview({ url, address }: Viewing): Promise<Overview> {
  const entry = await fetch(url, { redirect: 'manual' });
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
  const answer = await fetch(`${address}/api/overview`, { headers: { cookie } });
  return Overview.parse(await answer.json());
}

async function stop(
  { child, ended }: Running,
  signal: NodeJS.Signals = 'SIGINT',
): Promise<{ code: number | null; ms: number }> {
  const begun = Date.now();
  child.kill(signal);
  const { code } = await ended;
  return { code, ms: Date.now() - begun };
}

describe('verband view', () => {
  it('prints one line for a program, serves the dossier, and stops by Ctrl-C within a second, with 0', async () => {
    const viewing = await startView();
    const overview = await readOverview(viewing);
    const { code, ms } = await stop(viewing);
    const { stdout } = await viewing.ended;

    expect(viewing.url).toMatch(new RegExp(`^${viewing.address}/\\?token=[\\w-]{32}$`));
    expect(viewing.address).toBe(`http://127.0.0.1:${viewing.port}`);
    expect(viewing.pid).toBe(viewing.child.pid);
    expect(overview.store).toMatchObject({ kind: 'folder', articles: 1 });
    expect(code).toBe(0);
    expect(ms).toBeLessThan(1000);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  });

  it('prints the address for a person, and how to stop; SIGTERM stops it too, with a browser still connected', async () => {
    const running = startVerband(['view'], { folder });
    const line = await firstLine(running);
    const url = line.trim();
    const kept = fetch(url, { redirect: 'manual', headers: { connection: 'keep-alive' } });
    await kept;
    const { code, ms } = await stop(running, 'SIGTERM');
    const { stderr } = await running.ended;

    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/);
    expect(stderr).toMatch(/dossier \(1 article, \d+ facts?\) can be seen at/);
    expect(stderr).toContain('Ctrl-C');
    expect(code).toBe(0);
    expect(ms).toBeLessThan(1000);
  });

  it('takes the port that was asked for, and refuses it when it is used', async () => {
    const first = await startView();
    const second = await runVerband(['view', '--port', String(first.port), '--json'], { folder });
    await stop(first);

    expect(second.code).toBe(2);
    expect(JSON.parse(second.stderr).error).toMatchObject({
      code: 'port-in-use',
      message: expect.stringContaining(String(first.port)),
    });
  });

  it('takes any free port for --port 0', async () => {
    const viewing = await startView('--port', '0');
    const overview = await readOverview(viewing);
    await stop(viewing);

    expect(viewing.port).toBeGreaterThan(0);
    expect(viewing.port).not.toBe(4321);
    expect(overview.store.kind).toBe('folder');
  });

  it('takes a free port where its usual one is used and none was asked for', async () => {
    const other = createServer();
    const isOurs = await new Promise<boolean>(resolve => {
      other.once('error', () => resolve(false));
      other.listen(4321, '127.0.0.1', () => resolve(true));
    });
    const viewing = await startView();
    await stop(viewing);
    if (isOurs) other.close();

    expect(viewing.port).not.toBe(4321);
  });

  it('sees what another command stores meanwhile', async () => {
    const viewing = await startView();
    const before = await readOverview(viewing);
    await runVerband(['ingest', 'later'], { folder });
    await new Promise(resolve => setTimeout(resolve, 1100));
    const after = await readOverview(viewing);
    await stop(viewing);

    expect(before.store.articles).toBe(1);
    expect(after.store.articles).toBe(2);
    expect(after.revision).not.toBe(before.revision);
  });

  it('goes on while its dossier is away, and shows it again', async () => {
    cpSync(join(folder, 'dossier'), join(folder, 'moved'), { recursive: true });
    const viewing = await startView('--dossier', 'moved');
    const headers = { authorization: `Bearer ${new URL(viewing.url).searchParams.get('token')}` };
    renameSync(join(folder, 'moved'), join(folder, 'away'));
    await new Promise(resolve => setTimeout(resolve, 1100));
    const lost = await fetch(`${viewing.address}/api/overview`, { headers });
    renameSync(join(folder, 'away'), join(folder, 'moved'));
    const found = await fetch(`${viewing.address}/api/overview`, { headers });
    await stop(viewing);

    expect([lost.status, found.status]).toEqual([503, 200]);
    expect(await lost.json()).toMatchObject({ code: 'store-lost', isRetriable: true });
  });

  it('shows an empty dossier, and says how to fill it', async () => {
    writeArticles(join(folder, 'empty'), { 'verband.json': '{"format":1}' });
    const viewing = await startView('--dossier', 'empty');
    const overview = await readOverview(viewing);
    await stop(viewing);
    const { stderr } = await viewing.ended;

    expect(overview.store).toMatchObject({ articles: 0, facts: 0 });
    expect(stderr).toContain('ingest ARTICLES --dossier empty');
  });
});

describe('verband view fails at once', () => {
  it('where there is no dossier, and names the sample too', async () => {
    const { code, stdout, stderr } = await runVerband(['view', '--dossier', 'nowhere'], { folder });

    expect(code).toBe(5);
    expect(stdout).toBe('');
    expect(stderr).toContain('verband ingest ARTICLE');
    expect(stderr).toContain('demo --view');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it('where the dossier is of a newer version, or damaged', async () => {
    mkdirSync(join(folder, 'newer'));
    writeFileSync(join(folder, 'newer', 'verband.json'), '{"format":99}');
    mkdirSync(join(folder, 'damaged'));
    writeFileSync(join(folder, 'damaged', 'verband.json'), 'format one');

    const newer = await runVerband(['view', '--dossier', 'newer', '--json'], { folder });
    const damaged = await runVerband(['view', '--dossier', 'damaged', '--json'], { folder });

    expect(newer.code).toBe(6);
    expect(JSON.parse(newer.stderr).error.code).toBe('newer-dossier');
    expect(damaged.code).toBe(4);
  });

  it('where nobody listens behind the address of the Neo4j', async () => {
    const env = { NEO4J_PASSWORD: 'pass-word' };
    const words = ['view', '--store', 'bolt://127.0.0.1:1', '--json'];
    const { code, stdout, stderr } = await runVerband(words, { folder, env });

    expect(code).toBe(6);
    expect(stdout).toBe('');
    expect(JSON.parse(stderr).error.code).toBe('store-unreachable');
    expect(stderr).not.toContain('pass-word');
  });

  it.each([['65536'], ['many'], ['-1'], ['80.5'], ['']])('for the port "%s"', async port => {
    const { code, stderr } = await runInProcess(['view', `--port=${port}`, '--json']);

    expect(code).toBe(2);
    expect(JSON.parse(stderr).error).toMatchObject({
      code: 'invalid-argument',
      message: expect.stringMatching(/from 0 .* to 65535/),
    });
  });
});

describe('verband demo --view', () => {
  it('stores the sample and shows it', async () => {
    const running = startVerband(['demo', '--view', '--dossier', 'sample', '--json'], { folder });
    const viewing: Viewing = { ...running, ...JSON.parse(await firstLine(running)) };
    const overview = await readOverview(viewing);
    const { code } = await stop(viewing);

    expect(overview.store.articles).toBeGreaterThan(0);
    expect(overview.store.facts).toBeGreaterThan(10);
    expect(code).toBe(0);
  });
});

describe('the browser', () => {
  const desk = { isScreen: true, env: { DISPLAY: ':0' }, platform: 'linux' } as const;

  it('is opened for a person at a screen', () => {
    expect(canOpenBrowser(desk)).toBe(true);
    expect(canOpenBrowser({ ...desk, env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
    expect(canOpenBrowser({ ...desk, env: {}, platform: 'darwin' })).toBe(true);
    expect(canOpenBrowser({ ...desk, env: {}, platform: 'win32' })).toBe(true);
  });

  it('is left alone where nobody would see it', () => {
    expect(canOpenBrowser({ ...desk, isScreen: false })).toBe(false);
    expect(canOpenBrowser({ ...desk, env: {} })).toBe(false);
    for (const [name, value] of [
      ['CI', '1'],
      ['SSH_CONNECTION', '10.0.0.1 1 10.0.0.2 22'],
      ['SSH_TTY', '/dev/pts/1'],
      ['BROWSER', 'none'],
    ] as const) {
      expect(canOpenBrowser({ ...desk, env: { ...desk.env, [name]: value } })).toBe(false);
    }
  });
});
