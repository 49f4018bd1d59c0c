// A dossier by where it is.
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { openDossier } from '../../src/ingest/index.js';

const folder = mkdtempSync(join(tmpdir(), 'verband-open-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('openDossier', () => {
  it('makes a folder to write in', async () => {
    const store = await openDossier(join(folder, 'new'));
    await store.close();

    expect((await openDossier(join(folder, 'new'), { mode: 'read' })).kind).toBe('folder');
  });

  it.each(['read', 'change'] as const)('makes nothing to %s', async mode => {
    mkdirSync(join(folder, 'photos'), { recursive: true });

    for (const name of ['nowhere', 'photos']) {
      await expect(openDossier(join(folder, name), { mode })).rejects.toMatchObject({ code: 'no-dossier' });
    }
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    expect(existsSync(join(folder, 'photos', 'verband.json'))).toBe(false);
  });

  it('needs a password for a Neo4j, and repeats none that stands in the address', async () => {
    const error = await openDossier('neo4j://anna:geheim@localhost').catch((cause: Error) => cause);

    expect(error).toMatchObject({ name: 'UsageError', code: 'no-password' });
    expect(String(error)).not.toContain('geheim');
  });
});
