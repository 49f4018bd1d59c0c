// verband ingest of addresses, on a real server, and Ctrl-C in the middle.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HERAT } from './articles.js';
import { makeFolder, runVerband, startVerband } from './run-verband.js';

const folder = makeFolder();
let server: Server;
let site: string;

/** `/article/N` after 120 ms; `/slow` never; `/robots.txt` and all else are not there. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const [, number] = /^\/article\/(\d+)$/.exec(request.url ?? '') ?? [];
    if (request.url === '/slow') return;
    if (number === undefined) {
      response.writeHead(404).end('gone');
      return;
    }
    const text = `${HERAT} Residents of district ${number} fled the city, the governor of the province said on Friday.`;
    const page = `<html><head><title>Herat ${number}</title></head><body><article><p>${text}</p></article></body></html>`;
    setTimeout(() => response.writeHead(200, { 'content-type': 'text/html' }).end(page), 120);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function addressesOf(count: number): string[] {
  return Array.from({ length: count }, (_, number) => `${site}/article/${number}`);
}

describe('verband ingest of an address', () => {
  it('refuses addresses of this machine unless they are allowed', async () => {
    const { code, stderr } = await runVerband(['ingest', `${site}/article/1`], { folder });

    expect(code).toBe(4);
    expect(stderr).toContain('[private-address]');
  });

  it('reports 404 and a time-out, and stores the page that is there', async () => {
    const { code, stdout, stderr } = await runVerband(
      [
        'ingest',
        `${site}/article/1`,
        `${site}/gone`,
        `${site}/slow`,
        '--allow-private',
        '--fetch-timeout',
        '1',
        '--json',
      ],
      { folder },
    );

    expect(code).toBe(3);
    expect(stderr).toContain('"code":"http-404"');
    expect(stderr).toContain('"code":"fetch-timeout"');
    expect(JSON.parse(stdout)).toMatchObject({ stored: 1, failed: 2, articles: [{ source: `${site}/article/1` }] });
  });
});

describe('Ctrl-C', () => {
  it('stops between articles, exits with 130, and what was reported as stored is stored', async () => {
    const { child, ended } = startVerband(['ingest', ...addressesOf(60), '--allow-private', '-d', 'stopped'], {
      folder,
    });
    // Once only: a second Ctrl-C stops at once.
    const interrupt = (chunk: unknown): void => {
      if (!/\[\d+\/60\] stored/.test(String(chunk))) return;
      child.stderr?.off('data', interrupt);
      child.kill('SIGINT');
    };
    child.stderr?.on('data', interrupt);
    const { code, stdout, stderr } = await ended;
    const status = await runVerband(['status', '--dossier', 'stopped', '--json'], { folder });

    const reported = stderr.match(/^\[\d+\/60\] stored/gm)?.length ?? 0;
    expect(code).toBe(130);
    expect(reported).toBeGreaterThan(0);
    expect(reported).toBeLessThan(60);
    expect(stdout).toContain(`${reported} stored, ${60 - reported} not tried`);
    expect(stderr).toContain('[cancelled]');
    expect(JSON.parse(status.stdout)).toMatchObject({ articles: reported, damaged: [] });
  });

  it('breaks off a page that does not come', async () => {
    const { child, ended } = startVerband(['ingest', `${site}/slow`, '--allow-private', '-d', 'waiting'], { folder });
    await new Promise<void>(resolve => server.once('request', () => resolve()));
    setTimeout(() => child.kill('SIGINT'), 300);
    const { code, stdout } = await ended;

    expect(code).toBe(130);
    expect(stdout).toContain('1 not tried');
  });
});

describe('a kill in the middle', () => {
  it('loses nothing that was reported as stored, and does not lock the dossier', async () => {
    const words = ['ingest', ...addressesOf(40), '--allow-private', '--dossier', 'killed'];
    const { child, ended } = startVerband(words, { folder });
    child.stderr?.on('data', chunk => {
      if (String(chunk).includes('] stored')) child.kill('SIGKILL');
    });
    const reported = (await ended).stderr.match(/^\[\d+\/40\] stored/gm)?.length ?? 0;
    const status = await runVerband(['status', '--dossier', 'killed', '--json'], { folder });
    const again = await runVerband([...words, '--json'], { folder });

    const { articles, damaged } = JSON.parse(status.stdout);
    expect(reported).toBeGreaterThan(0);
    expect(articles).toBeGreaterThanOrEqual(reported);
    expect(damaged).toEqual([]);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ unchanged: articles, stored: 40 - articles });
  });
});
