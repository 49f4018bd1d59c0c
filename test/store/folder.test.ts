// The folder store keeps the store contract.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRules } from '../../src/resources/index.js';
import { type GraphStore, openFolderStore } from '../../src/store/index.js';
import { type OpenedStore, storeContract } from './contract.js';

const rules = loadRules();

storeContract('the folder store', async (): Promise<OpenedStore> => {
  const path = await mkdtemp(join(tmpdir(), 'verband-folder-'));
  let store: GraphStore = await openFolderStore({ path, rules });
  return {
    store,
    reopen: async () => {
      await store.close();
      store = await openFolderStore({ path, rules });
      return store;
    },
    cleanup: async () => {
      await store.close();
      await rm(path, { recursive: true, force: true });
    },
  };
});
