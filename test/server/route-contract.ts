// What every route answers about the harbour's news, whatever store is behind it.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type * as z from 'zod';
import {
  ArticleView,
  DetailsAnswer,
  EvidenceAnswer,
  EvidenceRowsAnswer,
  ExpandAnswer,
  Overview,
  PathAnswer,
  Refusal,
  SavedView,
  SavedViewsAnswer,
  SearchAnswer,
  SubgraphAnswer,
} from '../../src/protocol/index.js';
import type { RunningServer } from '../../src/server/index.js';
import { HARBOUR_NEWS } from './harbour-dossier.js';
import { type Received, send } from './send.js';

export type Ask = (path: string, body?: unknown) => Promise<Received>;

/** Asks as the viewer does: GET without a body, POST with one. */
export function askOf({ port, token }: Pick<RunningServer, 'port' | 'token'>): Ask {
  const headers = { authorization: `Bearer ${token}` };
  return (path, body) =>
    body === undefined
      ? send({ port, path, headers })
      : send({
          port,
          path,
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
}

/** The answer after its schema, which must let all of it through. */
export async function answerOf<T>(schema: z.ZodType<T>, received: Promise<Received>): Promise<T> {
  const { status, text } = await received;
  const content: unknown = JSON.parse(text);
  if (status !== 200) throw new Error(`status ${status}: ${text}`);
  const answer = schema.parse(content);
  expect(content).toEqual(answer);
  return answer;
}

async function refusalOf(received: Promise<Received>): Promise<Refusal & { status: number }> {
  const { status, text } = await received;
  return { ...Refusal.parse(JSON.parse(text)), status };
}

export type Ids = { pilots: string; doel: string; union: string; captures: string; article: string };

/** The ids of a few things of the news, found as a person finds them. */
export async function findIds(ask: Ask): Promise<Ids> {
  const idOf = async (name: string): Promise<string> => {
    const { nodes } = await answerOf(SearchAnswer, ask(`/api/search?q=${encodeURIComponent(name)}`));
    return nodes.find(({ node }) => node.name === name)?.node.id ?? '';
  };
  const [pilots, doel, union] = [await idOf('Pilots'), await idOf('Doel'), await idOf('Dockers Union')];
  const { facts } = await answerOf(SubgraphAnswer, ask('/api/subgraph', { ids: [pilots, doel] }));
  const captures = facts.find(({ predicate }) => predicate === 'CAPTURES')?.id ?? '';
  return { pilots, doel, union, captures, article: HARBOUR_NEWS[0]?.article.id ?? '' };
}

/** Runs the contract. @param start a server over a store that holds HARBOUR_NEWS and nothing else */
export function routeContract(name: string, start: () => Promise<Pick<RunningServer, 'port' | 'token'>>): void {
  describe(name, () => {
    let ask: Ask;
    let ids: Ids;

    beforeAll(async () => {
      ask = askOf(await start());
      ids = await findIds(ask);
    }, 60_000);

    it('overview counts what is there and speaks the words of the ontology', async () => {
      const overview = await answerOf(Overview, ask('/api/overview'));

      expect(overview.store).toMatchObject({ articles: 3, damaged: 0 });
      expect(overview.store.facts).toBeGreaterThanOrEqual(5);
      expect(overview.mostMentioned.map(node => node.name)).toContain('Pilots');
      expect(overview.ontology.predicates.find(one => one.name === 'CAPTURES')?.label.nl).toMatch(/\S/);
      expect(overview.version).toMatch(/^\d+\.\d+\.\d+/);
    });

    it('search finds names by their beginning, titles, and sentences by their words', async () => {
      const names = await answerOf(SearchAnswer, ask('/api/search?q=pil&limit=3'));
      const words = await answerOf(SearchAnswer, ask('/api/search?q=captures%20Doel&in=text'));
      const nothing = await answerOf(SearchAnswer, ask('/api/search?q=Rotterdam'));

      expect(names.nodes.map(({ node }) => node.name)).toEqual(['Pilots']);
      expect(words.sentences[0]?.context.text).toContain('captures Doel');
      expect(nothing.nodes).toEqual([]);
    });

    it('search takes an empty question, and refuses one that is too long or wants too much', async () => {
      expect((await ask('/api/search?q=')).status).toBe(200);
      expect(await refusalOf(ask(`/api/search?q=${'x'.repeat(501)}`))).toMatchObject({ status: 400 });
      expect(await refusalOf(ask('/api/search?q=a&limit=51'))).toMatchObject({
        status: 400,
        message: expect.stringContaining('limit is 51, which is above 50'),
      });
      expect(await refusalOf(ask('/api/search'))).toMatchObject({ message: expect.stringContaining('q is missing') });
    });

    it('subgraph gives the nodes, the facts between them, and what is unknown', async () => {
      const { pilots, doel } = ids;
      const answer = await answerOf(SubgraphAnswer, ask('/api/subgraph', { ids: [pilots, doel, 'nobody'] }));
      const one = await answerOf(SubgraphAnswer, ask('/api/subgraph', { ids: [pilots, doel], limit: 1 }));

      expect(answer.nodes.map(({ name: node }) => node).sort()).toEqual(['Doel', 'Pilots']);
      expect(answer.facts.map(({ predicate }) => predicate)).toEqual(['CAPTURES']);
      expect(answer.missing).toEqual(['nobody']);
      expect(one).toMatchObject({ leftOut: 1 });
      expect(one.nodes).toHaveLength(1);
    });

    it('subgraph answers fifty thousand ids and refuses more', async () => {
      const many = Array.from({ length: 50_000 }, (_, index) => `entity_${index}`);
      const answer = await answerOf(SubgraphAnswer, ask('/api/subgraph', { ids: many }));

      expect(answer.missing).toHaveLength(50_000);
      expect(await refusalOf(ask('/api/subgraph', { ids: [...many, 'x'] }))).toMatchObject({
        status: 400,
        message: expect.stringContaining('ids is a list of 50001, which is longer than 50000'),
      });
    });

    it('expand brings the neighbours that are not loaded, with the counts of before', async () => {
      const { union, pilots } = ids;
      const preview = await answerOf(ExpandAnswer, ask('/api/expand', { id: union, limit: 0 }));
      const all = await answerOf(ExpandAnswer, ask('/api/expand', { id: union, loaded: [union, pilots] }));

      expect(preview.nodes).toEqual([]);
      expect(preview.total).toBeGreaterThan(0);
      expect(preview.remaining).toBe(preview.total);
      expect(all.nodes.map(node => node.name)).toContain('Ghent');
      expect(all.remaining).toBe(0);
    });

    it('evidence shows each sentence with its marks', async () => {
      const { captures } = ids;
      const { fact, cards, leftOut } = await answerOf(EvidenceAnswer, ask(`/api/evidence?fact=${captures}`));
      const one = await answerOf(EvidenceAnswer, ask(`/api/evidence?fact=${captures}&limit=1`));

      expect(fact.predicate).toBe('CAPTURES');
      expect(cards).toHaveLength(2);
      expect(leftOut).toBe(0);
      expect(cards[0]?.article.publisher).toBe('The Post');
      for (const { context } of cards) {
        const marked = context?.marks.map(({ start: from, end }) => context.text.slice(from, end));
        expect(marked).toContain('Pilots');
      }
      expect(one).toMatchObject({ leftOut: 1 });
    });

    it('evidence rows give the cards of many facts', async () => {
      const { captures } = ids;
      const { rows } = await answerOf(EvidenceRowsAnswer, ask('/api/evidence-rows', { facts: [captures] }));

      expect(rows).toMatchObject([{ fact: captures }]);
      expect(rows[0]?.cards).toHaveLength(2);
    });

    it('details tell names, facts and mentions of a node', async () => {
      const answer = await answerOf(DetailsAnswer, ask(`/api/details?id=${ids.pilots}`));

      expect(answer.node.name).toBe('Pilots');
      expect(answer.names.map(({ name: spelled }) => spelled)).toContain('Pilots');
      expect(answer.facts.map(({ predicate }) => predicate)).toContain('CAPTURES');
      expect(answer.mentions.length).toBeGreaterThan(0);
      expect(answer.timeline.map(({ period }) => period)).toEqual(['2021-08']);
    });

    it('article gives its text and everything that it says', async () => {
      const answer = await answerOf(ArticleView, ask(`/api/article?id=${ids.article}`));

      expect(answer.text).toContain('Pilots captures Doel.');
      expect(answer.claims.map(({ claim }) => claim.predicate).sort()).toEqual(['CAPTURES', 'HEADS']);
    });

    it('path leads from one node to another', async () => {
      const { union, doel, pilots } = ids;
      const there = await answerOf(PathAnswer, ask(`/api/path?from=${pilots}&to=${doel}`));
      const far = await answerOf(PathAnswer, ask(`/api/path?from=${union}&to=${doel}&longest=1`));

      expect(there.paths[0]?.nodes).toEqual([pilots, doel]);
      expect(there.paths[0]?.hops[0]?.[0]?.predicate).toBe('CAPTURES');
      expect(far.paths).toEqual([]);
    });

    it.each([
      ['/api/evidence?fact=nothing'],
      ['/api/details?id=nobody'],
      ['/api/article?id=nowhere'],
      ['/api/path?from=nobody&to=nobody-else'],
      ['/api/views/view_000000000000000000000000'],
    ])('%s is refused with 404 and a next step', async path => {
      expect(await refusalOf(ask(path))).toMatchObject({
        status: 404,
        code: expect.stringMatching(/^[a-z-]+$/),
        next: expect.stringMatching(/\S/),
        isRetriable: false,
      });
    });

    it('a view is stored once, whatever it is called, and found by its id', async () => {
      const view = `v=1&n=${'x'.repeat(3000)}`;
      const before = await answerOf(SavedViewsAnswer, ask('/api/views'));
      const first = await answerOf(SavedView.omit({ view: true }), ask('/api/views', { name: 'Quay', view }));
      const again = await answerOf(SavedView.omit({ view: true }), ask('/api/views', { name: 'The quay', view }));
      const found = await answerOf(SavedView, ask(`/api/views/${first.id}`));
      const after = await answerOf(SavedViewsAnswer, ask('/api/views'));

      expect(before.views).toEqual([]);
      expect(again.id).toBe(first.id);
      expect(found).toEqual({ id: first.id, name: 'The quay', view });
      expect(after.views).toEqual([{ id: first.id, name: 'The quay' }]);
    });

    it('a view without a name, or of half a million characters, is refused, and so is an id that is none', async () => {
      const tooLong = { name: 'Long', view: 'x'.repeat(400_001) };

      expect(await refusalOf(ask('/api/views', { name: '', view: 'x' }))).toMatchObject({ status: 400 });
      expect(await refusalOf(ask('/api/views', tooLong))).toMatchObject({ status: 400 });
      expect(await refusalOf(ask('/api/views/..%2f..%2fverband.json'))).toMatchObject({ status: 400 });
    });

    it('has one tag for one question, as long as nothing changes', async () => {
      const paths = ['/api/overview', '/api/search?q=pil', `/api/details?id=${ids.pilots}`];
      const tags = await Promise.all(paths.map(async path => (await ask(path)).headers.etag));
      const again = await Promise.all(paths.map(async path => (await ask(path)).headers.etag));

      expect(new Set(tags).size).toBe(paths.length);
      expect(tags).not.toContain(undefined);
      expect(again).toEqual(tags);
    });
  });
}
