// Corpora on disk: found, packed, damaged and missing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Corpora, openCorpora } from '../../../src/evaluate/corpora/index.js';
import { thrownBy } from '../../support/thrown-by.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verband-corpora-'));
  mkdirSync(join(folder, 'songs'));
  writeFileSync(join(folder, 'songs', 'b.txt'), 'Zeeën zingen');
  writeFileSync(join(folder, 'songs', 'a.txt.gz'), gzipSync('één lied'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('Corpora', () => {
  it('reads files and unpacks those that end in .gz', () => {
    const corpora = new Corpora(folder);

    expect(corpora.read('songs', 'b.txt')).toBe('Zeeën zingen');
    expect(corpora.read('songs', 'a.txt.gz')).toBe('één lied');
    expect(corpora.list('songs')).toEqual(['a.txt.gz', 'b.txt']);
  });

  it('names a file or folder that is not there', () => {
    const corpora = new Corpora(folder);

    const missing = thrownBy(() => corpora.read('songs', 'c.txt'));
    expect(missing).toMatchObject({ code: 'missing-corpus', source: join(folder, 'songs', 'c.txt') });
    expect(missing.message).toContain(join(folder, 'songs', 'c.txt'));
    expect(missing.next).toContain('--data');
    expect(thrownBy(() => corpora.list('poems'))).toMatchObject({ code: 'missing-corpus' });
  });

  it.each([
    ['latin.txt', Buffer.from([0x5a, 0x65, 0x65, 0xeb, 0x6e])],
    ['torn.txt.gz', gzipSync('a long song about the sea').subarray(0, 20)],
  ])('does not guess what %s says', (name, bytes) => {
    writeFileSync(join(folder, name), bytes);

    expect(thrownBy(() => new Corpora(folder).read(name))).toMatchObject({
      code: 'damaged-corpus',
      source: join(folder, name),
    });
  });
});

describe('openCorpora', () => {
  it('takes the option before the variable', () => {
    expect(openCorpora('/given', { VERBAND_DATA: '/set' }).folder).toBe('/given');
    expect(openCorpora(undefined, { VERBAND_DATA: '/set' }).folder).toBe('/set');
  });

  it('tells both ways when neither is there', () => {
    const failure = thrownBy(() => openCorpora(undefined, {}));

    expect(failure.code).toBe('no-corpora');
    expect(failure.next).toMatch(/--data.*VERBAND_DATA/);
  });
});
