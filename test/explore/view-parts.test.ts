// Facts and entities as a picture has them.
import { describe, expect, it } from '@jest/globals';
import { toViewFact, toViewNode } from '../../src/explore/index.js';
import { ViewFact, ViewNode } from '../../src/protocol/index.js';
import type { StoredArticleHead } from '../../src/store/index.js';
import { afghanRecords } from '../support/worlds.js';
import { drawGraph } from './drawn-graph.js';
import { withDossier } from './open-dossier-of.js';

const head = (id: string, more: Partial<StoredArticleHead>): StoredArticleHead => ({
  ...{ id, language: 'en', originKey: id, claims: 1 },
  ...more,
});

describe('a fact in a picture', () => {
  it('names outlets by publisher, else host, else source, and the days on which they reported', () => {
    const heads = new Map(
      [
        head('1', { publisher: 'BBC', url: 'https://bbc.example/a', publishedAt: '2021-08-14T06:00:00Z' }),
        head('2', { url: 'https://nos.example:8080/b', publishedAt: '2021-08' }),
        head('3', { source: 'letter.txt', publishedAt: '2021-08-14' }),
        head('4', { url: 'not an address' }),
        head('5', {}),
        head('6', { publisher: 'BBC' }),
      ].map(one => [one.id, one]),
    );
    const [fact] = drawGraph({ lines: [{ from: 'a', to: 'b' }] }).facts;
    if (fact === undefined) throw new Error('no fact');

    const shown = toViewFact({ ...fact, articles: [...heads.keys(), 'gone'] }, id => heads.get(id));

    expect(ViewFact.strict().parse(shown)).toEqual(shown);
    expect(shown.outlets).toEqual(['BBC', 'letter.txt', 'nos.example:8080', 'not an address']);
    expect(shown.reportedOn).toEqual(['2021-08', '2021-08-14']);
    expect(shown).toMatchObject({ articles: 7, claims: 1 });
  });
});

describe('an entity in a picture', () => {
  it('keeps what is shown and leaves its names and local entities behind', async () => {
    const [entity] = await withDossier(afghanRecords(), store => store.entities());
    if (entity === undefined) throw new Error('no entity');

    const shown = toViewNode(entity, 7);

    expect(ViewNode.strict().parse(shown)).toEqual(shown);
    expect(shown).toMatchObject({ id: entity.id, name: entity.name, degree: 7, mentions: entity.mentions });
  });
});
