// The lock of a dossier: whose it is, when it is stale, and that taking over never takes somebody else's.
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Owner, removeStale, takeWriteLock } from '../../src/store/folder/write-lock.js';
import { codeOf } from '../support/code-of.js';

let folder: string;
const lockFile = (): string => join(folder, 'lock');
const lock = (owner: Partial<Owner>): Owner => {
  const whole = { host: hostname(), since: new Date().toISOString(), pid: process.ppid, ...owner };
  writeFileSync(lockFile(), JSON.stringify(whole));
  return whole;
};
const GONE = 2 ** 22 + 1;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verband-lock-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a lock that names this process', () => {
  it('and is older than it was left by an earlier life, and is taken over', () => {
    lock({ pid: process.pid, since: '2020-01-01T00:00:00.000Z' });
    takeWriteLock(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('and is of this life is respected', () => {
    const release = takeWriteLock(folder);
    expect(codeOf(() => takeWriteLock(folder))).toBe('dossier-locked');
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('on another machine is respected, however old its process is', () => {
    lock({ pid: process.pid, host: 'elsewhere', since: '2020-01-01T00:00:00.000Z' });
    expect(codeOf(() => takeWriteLock(folder))).toBe('dossier-locked');
  });
});

describe('taking over', () => {
  it('removes the lock of the stale owner and leaves nothing behind', () => {
    removeStale(lockFile(), lock({ pid: GONE }));
    expect(readdirSync(folder)).toEqual([]);
  });

  it('puts back the lock that somebody else took after it was judged', () => {
    const stale = lock({ pid: GONE });
    const taken = lock({ pid: process.ppid });
    removeStale(lockFile(), stale);
    expect(readdirSync(folder)).toEqual(['lock']);
    expect(JSON.parse(readFileSync(lockFile(), 'utf8'))).toEqual(taken);
  });

  it('puts back a lock that somebody is writing at this moment', () => {
    writeFileSync(lockFile(), '');
    removeStale(lockFile(), undefined);
    expect(readdirSync(folder)).toEqual(['lock']);

    const longAgo = new Date(Date.now() - 60_000);
    utimesSync(lockFile(), longAgo, longAgo);
    removeStale(lockFile(), undefined);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is content when the lock is gone already', () => {
    removeStale(lockFile(), undefined);
    expect(readdirSync(folder)).toEqual([]);
  });
});
