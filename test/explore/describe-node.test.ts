// Details of a node: names with their articles, facts, mentions, and the months in which it was in the news.
import { describe, expect, it } from '@jest/globals';
import { describeNode } from '../../src/explore/index.js';
import { DetailsAnswer } from '../../src/protocol/index.js';
import type { GraphReader } from '../../src/store/index.js';
import { codeOfAsync } from '../support/code-of.js';
import { aRecord } from '../support/records.js';
import { afghanRecords } from '../support/worlds.js';
import { idOf, readerWith, withDossier } from './open-dossier-of.js';
import { tellStory } from './tell-story.js';

async function detailsOf(store: GraphReader, id: string): Promise<DetailsAnswer> {
  const answer = await describeNode(store, { id });
  expect(DetailsAnswer.parse(answer)).toEqual(answer);
  return answer;
}

const marked = ({ context }: DetailsAnswer['mentions'][number]): string[] =>
  context.marks.map(({ start, end, part }) => `${part}: ${context.text.slice(start, end)}`);

describe('the details of a node', () => {
  it('name it by every name, the most used first, with the articles that use it, the newest first', async () => {
    const says = [{ subject: 'union', predicate: 'CAPTURES', object: 'doel' }] as const;
    const records = [
      aRecord({ url: 'https://paper.example/1', publishedAt: '2021-08-12', says }),
      aRecord({ url: 'https://paper.example/2', publishedAt: '2021-08-13', says }),
      aRecord({ url: 'https://paper.example/3', says, spelled: { union: 'dockers union' } }),
    ];
    await withDossier(records, async store => {
      const { names } = await detailsOf(store, await idOf(store, 'Dockers Union'));

      expect(names.map(({ name, count, articles }) => [name, count, articles.map(head => head.url?.at(-1))])).toEqual([
        ['Dockers Union', 2, ['2', '1']],
        ['dockers union', 1, ['3']],
      ]);
    });
  });

  it('list its facts, newest first, with the nodes at their other ends', async () => {
    await withDossier(afghanRecords(), async store => {
      const taliban = await idOf(store, 'Taliban');
      const answer = await detailsOf(store, taliban);

      const dates = answer.facts.map(fact => fact.lastReported ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
      expect(dates.at(-1)).toBe('');
      expect(answer.facts).toHaveLength((await store.facts({ entity: taliban })).length);
      const ends = new Set(answer.facts.flatMap(fact => [fact.subject, fact.object]));
      expect(answer.others.map(node => node.id)).toEqual([...ends].filter(id => id !== taliban).sort());
      expect(answer).toMatchObject({ factsLeftOut: 0, node: { id: taliban, degree: 5 } });
    });
  });

  it('show each mention in its sentence, newest article first, marked', async () => {
    const story = (number: number, publishedAt: string) =>
      tellStory({
        url: `https://paper.example/${number}`,
        publishedAt,
        paragraphs: ['Rain fell. Dirk Haven came by bus. He sat down. The end.'],
        cast: { haven: { name: 'Dirk Haven', type: 'Person' } },
        named: [
          ['haven', 'He'],
          ['haven', 'Dirk Haven'],
        ],
      });
    await withDossier([story(1, '2021-07'), story(2, '2021-08-01')], async store => {
      const { mentions, mentionsLeftOut } = await detailsOf(store, await idOf(store, 'Dirk Haven'));

      expect(mentions.map(one => [one.article.url?.at(-1), ...marked(one)])).toEqual([
        ['2', 'subject: Dirk Haven'],
        ['2', 'subject: He'],
        ['1', 'subject: Dirk Haven'],
        ['1', 'subject: He'],
      ]);
      expect(mentions[0]?.context.text).toBe('Rain fell. Dirk Haven came by bus. He sat down.');
      expect(mentionsLeftOut).toBe(0);
    });
  });

  it('count the articles by month, or by year where no more is known, and the undated apart', async () => {
    const dates = ['2021-08-12', '2021-08-30T10:00:00Z', '2021-08', '2020', undefined];
    const records = dates.map((publishedAt, index) =>
      aRecord({
        url: `https://paper.example/${index}`,
        says: [{ subject: 'board', predicate: 'HEADS', object: 'doel' }],
        ...(publishedAt === undefined ? {} : { publishedAt }),
      }),
    );
    await withDossier(records, async store => {
      const { timeline, undated } = await detailsOf(store, 'Q1001');

      expect(timeline).toEqual([
        { period: '2020', count: 1 },
        { period: '2021-08', count: 3 },
      ]);
      expect(undated).toBe(1);
    });
  });

  it('count what is over 40 mentions, 200 facts and 20 articles a name', async () => {
    const records = Array.from({ length: 50 }, (_, index) =>
      aRecord({
        url: `https://paper.example/${index}`,
        publishedAt: `2021-${String((index % 12) + 1).padStart(2, '0')}-01`,
        says: ['a', 'b', 'c', 'd', 'e'].map(literal => ({
          subject: 'board',
          predicate: 'REJECTS',
          literal: `plan ${literal}`,
        })),
      }),
    );
    await withDossier(records, async store => {
      const answer = await detailsOf(store, 'Q1001');

      expect(answer.facts).toHaveLength(200);
      expect(answer.factsLeftOut).toBe(50);
      expect(answer.mentions).toHaveLength(40);
      expect(answer.mentionsLeftOut).toBe(210);
      expect(answer.names).toMatchObject([{ name: 'Harbour Board', count: 50 }]);
      expect(answer.names[0]?.articles).toHaveLength(20);
      expect(answer.mentions[0]?.article.publishedAt).toBe('2021-12-01');
    });
  });

  it('describe words too: their article, the fact and the sentence that they stand in', async () => {
    const letter = tellStory({
      url: 'https://paper.example/letter',
      publishedAt: '2021-08-12',
      cast: { haven: { name: 'Dirk Haven', type: 'Person' } },
      paragraphs: ['Rain fell. Dirk Haven rejected a new quay.'],
      claims: [
        {
          ...{ sentence: 'Dirk Haven rejected a new quay.', predicate: 'REJECTS', literal: 'a new quay' },
          subject: ['haven', 'Dirk Haven'],
        },
      ],
    });
    await withDossier([letter], async store => {
      const [fact] = await store.facts();
      const answer = await detailsOf(store, fact?.object ?? '');

      expect(answer.node).toMatchObject({ type: 'Literal', name: 'a new quay', firstSeen: '2021-08-12' });
      expect(answer.names).toMatchObject([{ name: 'a new quay', count: 1, articles: [{ id: letter.article.id }] }]);
      expect(answer.facts.map(one => one.id)).toEqual([fact?.id]);
      expect(answer.others).toMatchObject([{ name: 'Dirk Haven' }]);
      expect(answer.mentions.map(marked)).toEqual([['subject: a new quay']]);
      expect(answer.timeline).toEqual([{ period: '2021-08', count: 1 }]);
    });
  });

  it('find the words of a claim without an object in its cue', async () => {
    const death = tellStory({
      cast: { haven: { name: 'Dirk Haven', type: 'Person' } },
      paragraphs: ['Rain fell. Dirk Haven died.'],
      claims: [
        { ...{ sentence: 'Dirk Haven died.', predicate: 'DIES', cue: 'died' }, subject: ['haven', 'Dirk Haven'] },
      ],
    });
    await withDossier([death], async store => {
      const [fact] = await store.facts();

      expect((await detailsOf(store, fact?.object ?? '')).mentions.map(marked)).toEqual([['subject: died']]);
    });
  });

  it('leave out a mention whose words have gone from the text, and count it', async () => {
    const record = aRecord({ says: [{ subject: 'board', predicate: 'HEADS', object: 'doel' }] });
    const text = record.article.text.replace('Harbour Board', 'Harbour Bored');
    await withDossier([{ ...record, article: { ...record.article, text } }], async store => {
      expect(await detailsOf(store, 'Q1001')).toMatchObject({ mentions: [], mentionsLeftOut: 1 });

      const gone = readerWith(store, { records: async () => [] });
      expect(await detailsOf(gone, 'Q1003')).toMatchObject({ mentions: [], mentionsLeftOut: 1 });
    });
  });

  it('are those of the entity that an id belongs to now, and of nobody for an unknown one', async () => {
    await withDossier(afghanRecords(), async store => {
      const taliban = await idOf(store, 'Taliban');
      const [use] = await store.localUses(taliban);

      expect((await detailsOf(store, use?.local.id ?? '')).node.id).toBe(taliban);
      expect(await codeOfAsync(describeNode(store, { id: 'nobody' }))).toBe('no-entity');
    });
  });
});
