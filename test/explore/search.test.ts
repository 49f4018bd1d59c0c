// Search: the name that was meant comes first, and the words of articles can be found where they stand.
import { describe, expect, it } from '@jest/globals';
import { search } from '../../src/explore/index.js';
import type { ArticleRecord } from '../../src/model/index.js';
import { SearchAnswer, SearchRequest } from '../../src/protocol/index.js';
import type { FolderStore } from '../../src/store/index.js';
import { type Actor, buildRecord } from '../support/build-record.js';
import { afghanRecords } from '../support/worlds.js';
import { readerWith, withDossier } from './open-dossier-of.js';
import { tellStory } from './tell-story.js';

async function find(store: FolderStore, q: string, more: { in?: 'names' | 'text'; limit?: string } = {}) {
  const answer = await search(store, SearchRequest.parse({ q, ...more }));
  expect(SearchAnswer.parse(answer)).toEqual(answer);
  return answer;
}

const shown = ({ nodes }: SearchAnswer): (string | undefined)[][] =>
  nodes.map(({ node, alias }) => (alias === undefined ? [node.name] : [node.name, alias]));

/** One article a name, so that nothing but the names differs. */
function called(names: readonly (readonly [name: string, ...aliases: string[]])[]): ArticleRecord[] {
  return names.map(([name, ...aliases], index) => {
    const actor: Actor = { name, names: aliases, type: 'Person', wikidataId: `Q${index + 1}` };
    return buildRecord(
      { url: `https://paper.example/${index}`, language: 'en', sentences: [{ text: `${name} spoke.` }] },
      { actor },
    );
  });
}

describe('a search for names', () => {
  it('ranks the exact name, then the beginning, then aliases alike, then words anywhere', async () => {
    const records = called([
      ['Old Joris Haven'],
      ['Zeta', 'Havenaar'],
      ['Yota', 'Haven'],
      ['Haven Courant'],
      ['Haven'],
    ]);
    await withDossier(records, async store => {
      expect(shown(await find(store, 'haven'))).toEqual([
        ['Haven'],
        ['Haven Courant'],
        ['Yota', 'Haven'],
        ['Zeta', 'Havenaar'],
        ['Old Joris Haven'],
      ]);
      expect(shown(await find(store, 'hav jor'))).toEqual([['Old Joris Haven']]);
    });
  });

  it('says which alias matched, and folds case and diacritics', async () => {
    await withDossier(afghanRecords(), async store => {
      expect(shown(await find(store, 'VERENIGDE st'))).toEqual([['United States', 'Verenigde Staten']]);
      expect(shown(await find(store, 'oyku'))).toEqual([['Öykü O\'Brien "de Vlieger"']]);
      expect(shown(await find(store, 'taliban'))[0]).toEqual(['Taliban']);
    });
  });

  it('puts the better connected first among equal matches, then the more mentioned, then by id', async () => {
    const cast = {
      often: { name: 'Dok Often', type: 'Person', wikidataId: 'Q1' },
      tied: { name: 'Dok Tied', type: 'Person', wikidataId: 'Q2' },
      seldom: { name: 'Dok Seldom', type: 'Person', wikidataId: 'Q3' },
      third: { name: 'Dok Third', type: 'Person', wikidataId: 'Q4' },
      town: { name: 'Wad', type: 'Place', wikidataId: 'Q5' },
    } as const satisfies Record<string, Actor>;
    const visit = { subject: 'tied', predicate: 'VISITS', object: 'town' };
    const sentences = [
      { text: 'Dok Tied visited Wad.', says: [visit] },
      { text: 'Dok Third, Dok Seldom and Dok Often spoke.' },
      { text: 'Dok Often spoke again.' },
    ];
    await withDossier([buildRecord({ language: 'en', sentences }, cast)], async store => {
      expect(shown(await find(store, 'dok')).flat()).toEqual(['Dok Tied', 'Dok Often', 'Dok Seldom', 'Dok Third']);
    });
  });

  it('gives no more than its limit, and finds articles by their titles with the number of their claims', async () => {
    await withDossier(afghanRecords(), async store => {
      expect((await find(store, 'a', { limit: '2' })).nodes).toHaveLength(2);

      const { articles } = await find(store, 'talks');

      expect(articles).toMatchObject([
        { article: { title: 'Talks in Doha', publisher: 'BBC', language: 'en' }, claims: 4 },
      ]);
    });
  });

  it('offers the three names that are spelt most nearly so when it finds nothing', async () => {
    await withDossier(called([['Herat'], ['Candahar'], ['Kandaher'], ['Kandahar']]), async store => {
      const answer = await find(store, 'Kandahaar');

      expect(answer.nodes).toEqual([]);
      // One edit, then two: of those the one with the smaller id.
      expect(answer.nearest.map(node => node.name)).toEqual(['Kandahar', 'Candahar', 'Kandaher']);
      expect((await find(store, 'Kandahar')).nearest).toEqual([]);
      expect((await find(store, 'qqqqqqqqqqqq')).nearest).toEqual([]);
    });
  });

  it('finds nothing for what holds no letter or digit, and asks the store nothing', async () => {
    await withDossier(afghanRecords(), async store => {
      const silent = readerWith(store, {
        searchNames: async () => {
          throw new Error('was asked');
        },
      });

      for (const q of ['', '   ', '?!…', '\u202e']) {
        expect(await search(silent, SearchRequest.parse({ q }))).toEqual({
          nodes: [],
          articles: [],
          sentences: [],
          nearest: [],
        });
      }
    });
  });

  it('stays quick with a name of 10,000 characters', async () => {
    const long = `Haven ${'x'.repeat(10_000)}`;
    await withDossier(called([[long], ['Haven']]), async store => {
      expect(shown(await find(store, 'haven'))).toEqual([['Haven'], [long]]);
      expect((await find(store, 'y'.repeat(500))).nearest).toEqual([]);
    });
  });
});

describe('a search in the text', () => {
  const record = tellStory({
    url: 'https://tide.example/quay',
    title: 'Quay',
    publishedAt: '2021-08-12',
    paragraphs: ['Rain fell. The QUAY café burnt. Nobody was hurt. A quay is stone.', 'The café opened.'],
    cast: {},
  });

  it('gives the sentence that holds most of the words, with the ones around it, and marks each word', async () => {
    await withDossier([record], async store => {
      const { sentences, nodes, articles, nearest } = await find(store, 'cafe quay', { in: 'text' });

      expect({ nodes, articles, nearest }).toEqual({ nodes: [], articles: [], nearest: [] });
      expect(sentences).toHaveLength(1);
      const { context, article } = sentences[0] ?? {};
      expect(article).toMatchObject({ title: 'Quay', publishedAt: '2021-08-12' });
      expect(context?.text).toBe('Rain fell. The QUAY café burnt. Nobody was hurt.');
      expect(context?.text.slice(context.start, context.end)).toBe('The QUAY café burnt.');
      const marks = context?.marks.map(({ start, end, part }) => [part, context.text.slice(start, end)]);
      expect(marks).toEqual([
        ['cue', 'QUAY'],
        ['cue', 'café'],
      ]);
      expect(record.article.text.slice(context?.articleStart).startsWith(context?.text ?? '-')).toBe(true);
    });
  });

  it('shows what a page says twice only once', async () => {
    const twice = tellStory({ paragraphs: ['A crane fell.', 'A crane fell.'], cast: {} });
    const passages = twice.article.passages.map((passage, index) =>
      index === 1 ? { ...passage, repeats: 0 } : passage,
    );
    await withDossier([{ ...twice, article: { ...twice.article, passages } }], async store => {
      const { sentences } = await find(store, 'crane', { in: 'text' });

      expect(sentences.map(({ context }) => context.articleStart)).toEqual([0]);
    });
  });

  it('leaves out an article that was taken away or replaced since it was found', async () => {
    await withDossier([record], async store => {
      const gone = readerWith(store, { records: async () => [] });
      const moved = readerWith(store, {
        searchPassages: async () => [{ article: record.article.id, start: 3, end: 20 }],
      });

      const request = SearchRequest.parse({ q: 'quay', in: 'text' });
      expect((await search(gone, request)).sentences).toEqual([]);
      expect((await search(moved, request)).sentences).toEqual([]);
    });
  });
});
