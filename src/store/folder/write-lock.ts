// One writer per dossier: a lock file that names its process.
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { StoreError, systemCodeOf } from '../../failure/index.js';

const Owner = z.object({
  pid: z.int().positive(),
  host: z.string(),
  since: z.string(),
});
export type Owner = z.infer<typeof Owner>;

/** A lock of another machine cannot be asked whether it lives: after this long without being touched it is stale. */
const FOREIGN_STALE_MS = 24 * 60 * 60 * 1000;
/** A lock without a readable owner is being written at this moment, or was left by a crash in that moment. */
const UNREADABLE_STALE_MS = 10_000;
/** When this process started. Taken at once: after the machine has slept, the sum would come out too late. */
const STARTED_MS = Date.now() - process.uptime() * 1000;

/**
 * Takes the lock and returns the function that gives it back.
 *
 * Stale-lock rule: a lock is stale when its process no longer runs on this machine; when it names this process but is
 * older (a container that starts again has the same process id); when it was taken on another machine more than a day
 * ago; or when it names nobody for ten seconds. A stale lock is taken over.
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
    removeStale(path, owner);
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
  if (owner.pid === process.pid) return Date.parse(owner.since) < STARTED_MS;
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

/**
 * Removes a lock that was judged stale. Between judging and removing somebody else may have taken over, so it is first
 * moved aside, which only one process can do, and looked at again: the lock of somebody else goes back.
 *
 * @param stale the owner for which the lock was judged stale; undefined when it named nobody
 */
export function removeStale(path: string, stale: Owner | undefined): void {
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return;
    throw error;
  }
  const owner = findOwner(aside);
  const isSame = owner?.pid === stale?.pid && owner?.host === stale?.host && owner?.since === stale?.since;
  if (isSame && isStale(aside, owner)) rmSync(aside, { force: true });
  else putBack(aside, path);
}

/** A link, unlike a rename, does not replace a lock that was made meanwhile. */
function putBack(aside: string, path: string): void {
  try {
    linkSync(aside, path);
  } catch (error) {
    // Not every file system has links.
    if (systemCodeOf(error) !== 'EEXIST') renameSync(aside, path);
  }
  rmSync(aside, { force: true });
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
