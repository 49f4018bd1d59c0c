// The same questions get the same answers, to the byte, whether the graph lies in a folder or in Neo4j.
import { beforeAll, expect, it } from '@jest/globals';
import * as explore from '../../src/explore/index.js';
import { ExpandRequest, PathRequest, SearchRequest, SubgraphRequest } from '../../src/protocol/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { initTestNeo4j, openEmptyStore } from '../support/open-neo4j-store.js';
import { afghanRecords } from '../support/worlds.js';
import { withDossier } from './open-dossier-of.js';

/** Every question, about everything that the world has. */
async function askAll(store: GraphStore): Promise<Record<string, unknown>> {
  const entities = (await store.entities()).map(entity => entity.id);
  const facts = await store.facts();
  const literals = facts.filter(fact => fact.literal !== undefined).map(fact => fact.object);
  const nodes = [...entities, ...literals];
  const all = <Answer>(ids: readonly string[], ask: (id: string) => Promise<Answer>): Promise<Answer[]> =>
    Promise.all(ids.map(ask));
  const texts = ['a', 'taliban', 'verenigde', 'talks doha', 'kirbi', 'zzzz'];
  return {
    searches: await all(texts, q => explore.search(store, SearchRequest.parse({ q }))),
    sentences: await all(['taliban', 'met doha'], q => explore.search(store, SearchRequest.parse({ q, in: 'text' }))),
    subgraph: await explore.readSubgraph(store, SubgraphRequest.parse({ ids: [...nodes, 'nobody'] })),
    expands: await all(nodes, id => explore.expand(store, ExpandRequest.parse({ id, order: 'connected' }))),
    evidence: await all(
      facts.slice(0, 4).map(fact => fact.id),
      fact => explore.readEvidence(store, { fact, limit: 50 }),
    ),
    rows: await explore.readEvidenceRows(store, { facts: facts.map(fact => fact.id) }),
    details: await all(nodes, id => explore.describeNode(store, { id })),
    articles: await all(
      (await store.articles()).map(article => article.id),
      id => explore.readArticleView(store, { id }),
    ),
    paths: await all(nodes.slice(1, 6), to =>
      explore.findPaths(store, PathRequest.parse({ from: nodes[0], to, longest: '6' })),
    ),
  };
}

await describeNeo4j('Neo4j and a folder', server => {
  beforeAll(() => initTestNeo4j(server));

  it('answer all that a screen asks alike', async () => {
    const { store, cleanup } = await openEmptyStore(server);
    try {
      await store.put(afghanRecords());
      const inNeo4j = await askAll(store);
      const inFolder = await withDossier(afghanRecords(), askAll);

      for (const [question, answer] of Object.entries(inFolder)) {
        expect({ [question]: inNeo4j[question] }).toEqual({ [question]: answer });
      }
      expect(Object.values(inFolder).flat().length).toBeGreaterThan(40);
    } finally {
      await cleanup();
    }
  });
});
