// One writer per dossier: a lock file that names its process.
import { closeSync, fsyncSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { StoreError, systemCodeOf } from '../../failure/index.js';

const Owner = z.object({
  pid: z.int().positive(),
  host: z.string(),
  since: z.string(),
});
type Owner = z.infer<typeof Owner>;

/** A lock of another machine cannot be asked whether it lives: after this long without being touched it is stale. */
const FOREIGN_STALE_MS = 24 * 60 * 60 * 1000;
/** A lock without a readable owner is being written at this moment, or was left by a crash in that moment. */
const UNREADABLE_STALE_MS = 10_000;

/**
 * Takes the lock and returns the function that gives it back.
 *
 * Stale-lock rule: a lock is stale when its process no longer runs on this machine; when it was taken on another
 * machine more than a day ago; or when it names nobody for ten seconds. A stale lock is taken over.
 * (proper-lockfile judges by age alone, so a killed run would block the next one until its time is up.)
 *
 * @throws StoreError `dossier-locked` naming the process that holds it
 */
export function takeWriteLock(folder: string): () => void {
  const path = join(folder, 'lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (tryCreate(path)) return () => release(path);
    const owner = findOwner(path);
    if (!isStale(path, owner)) throw lockedBy(folder, owner);
    removeIfSame(path, owner);
  }
  throw lockedBy(folder, findOwner(path));
}

function tryCreate(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
  writeSync(
    file,
    JSON.stringify({
      pid: process.pid,
      host: hostname(),
      since: new Date().toISOString(),
    }),
  );
  fsyncSync(file);
  closeSync(file);
  return true;
}

function findOwner(path: string): Owner | undefined {
  try {
    return Owner.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

function isStale(path: string, owner: Owner | undefined): boolean {
  const age = ageMs(path);
  if (age === undefined) return true;
  if (owner === undefined) return age > UNREADABLE_STALE_MS;
  if (owner.host !== hostname()) return age > FOREIGN_STALE_MS;
  return !isRunning(owner.pid);
}

function ageMs(path: string): number | undefined {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

/** Signal 0 only asks; a process of another user answers EPERM and runs. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === 'EPERM';
  }
}

/** Between judging and removing somebody else may have taken over: look again at whose it is. */
function removeIfSame(path: string, owner: Owner | undefined): void {
  const now = findOwner(path);
  if (now?.pid === owner?.pid && now?.since === owner?.since) rmSync(path, { force: true });
}

function release(path: string): void {
  const owner = findOwner(path);
  if (owner?.pid === process.pid && owner.host === hostname()) rmSync(path, { force: true });
}

function lockedBy(folder: string, owner: Owner | undefined): StoreError {
  const who = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host} since ${owner.since}`;
  return new StoreError({
    code: 'dossier-locked',
    message: `The dossier ${folder} is being written by ${who}.`,
    next: 'Wait until it is done and run the command again. Reading commands work meanwhile.',
    isRetriable: true,
  });
}
