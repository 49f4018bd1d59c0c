// Asking: the query library on the embedded engine, filled from a dossier of 1,000 articles.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine, runQuery } from '../../dist/query/index.js';
import { loadRules } from '../../dist/resources/index.js';
import { openFolderStore } from '../../dist/store/index.js';
import { buildRecords } from './build-records.mjs';
import { figure, medianOf } from './measure.mjs';

const ARTICLES = 1000;
const QUERIES = [
  { name: 'spokespersons' },
  { name: 'deployments' },
  { name: 'timeline', parameters: { name: 'Taliban' } },
  { name: 'most-mentioned' },
];

export async function benchQuery() {
  const folder = mkdtempSync(join(tmpdir(), 'verband-bench-'));
  try {
    const store = await openFolderStore({ path: join(folder, 'dossier'), rules: loadRules() });
    await store.put(await buildRecords(ARTICLES));
    const start = performance.now();
    const engine = await openEngine({ store });
    const figures = [figure(`embedded engine: filled from ${ARTICLES} articles`, performance.now() - start, 'ms')];
    for (const query of QUERIES) {
      const { rows } = await runQuery(engine, query);
      const time = await medianOf(() => runQuery(engine, query), { warmups: 3 });
      figures.push(figure(`embedded engine: ${query.name} (${rows.length} rows)`, time, 'ms'));
    }
    await engine.close();
    await store.close();
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
