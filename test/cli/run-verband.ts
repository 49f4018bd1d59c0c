// Runs the built command line as a process of its own, as a person does.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, jest } from '@jest/globals';

/** Each run starts a program; on a busy machine that takes seconds. */
jest.setTimeout(60_000);

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const running = new Set<ChildProcess>();

export type Ended = { code: number | null; stdout: string; stderr: string };
export type RunOptions = { folder: string; stdin?: string | undefined; env?: Record<string, string> | undefined };
export type Running = { child: ChildProcess; ended: Promise<Ended> };

/** Starts `verband …`; colours, credentials and the developer's own settings do not reach it. */
export function startVerband(words: readonly string[], { folder, stdin, env }: RunOptions): Running {
  if (!existsSync(MAIN)) throw new Error(`${MAIN} is missing: npm run build`);
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, ...words], { cwd: folder, env: { PATH, HOME, ...env } });
  running.add(child);
  child.once('close', () => running.delete(child));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin ?? '');
  const code = new Promise<number | null>(resolve => child.once('close', resolve));
  const ended = Promise.all([code, text(child.stdout), text(child.stderr)]);
  return { child, ended: ended.then(([code, stdout, stderr]) => ({ code, stdout, stderr })) };
}

/** Runs `verband …` to its end. */
export async function runVerband(words: readonly string[], options: RunOptions): Promise<Ended> {
  return startVerband(words, options).ended;
}

/** A folder that is gone after the tests of the file. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'verband-cli-'));
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Every line of stdout as JSON. */
export function parseLines(stdout: string): unknown[] {
  return stdout
    .trimEnd()
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line));
}
