// What every store promises to who reads it piece by piece: the same answers, in the same order.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { GraphStore } from '../../src/store/index.js';
import { failureOf } from '../support/failure-of.js';
import { aRecord } from '../support/records.js';
import type { OpenedStore } from './contract.js';
import { describePassages, describeSearch, query } from './contract-search.js';
import { FIRST, RETRACTED, SECOND, UNDATED } from './reader-world.js';

/** Registers the claims. `open` gives an empty store each time. */
export function readerContract(name: string, open: () => Promise<OpenedStore>): void {
  describe(`${name} read piece by piece`, () => {
    let opened: OpenedStore;
    beforeAll(async () => {
      opened = await open();
      await opened.store.put([RETRACTED, UNDATED, SECOND, FIRST]);
      await opened.store.setStatus(RETRACTED.article.id, 'retracted');
    });
    afterAll(() => opened.cleanup());
    describeKeys(() => opened.store);
    describeClaims(() => opened.store);
    describeSearch(() => opened.store);
    describePassages(() => opened.store);
    describeCancel(() => opened.store);
  });
  describe(`${name} that is written to`, () => {
    let opened: OpenedStore;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.cleanup());
    describeChanges(() => opened);
    describeViews(() => opened);
  });
}

const ids = (items: readonly { id: string }[]): string[] => items.map(item => item.id);
const literalOf = async (store: GraphStore): Promise<string> => {
  const [fact] = await store.facts({ predicate: 'REQUESTS' });
  if (fact?.literal !== 'a new vote') throw new Error('the world has lost its literal');
  return fact.object;
};

function describeKeys(store: () => GraphStore): void {
  it('gives entities and facts by id: each once, sorted, unknown ones left out', async () => {
    const [entities, facts] = [await store().entities(), await store().facts()];
    const mixed = (all: readonly { id: string }[]): string[] => ['none', ...ids(all).reverse(), ...ids(all)];

    expect(await store().entitiesById(mixed(entities))).toEqual(entities);
    expect(await store().factsById(mixed(facts))).toEqual(facts);
    expect(await store().entitiesById(['Q2006', 'Q2001'])).toEqual(entities.filter(one => one.id === 'Q2001'));
    expect(await store().factsById([])).toEqual([]);
  });

  it('gives the ends of the facts at nodes: literals too, each fact once, sorted', async () => {
    const literal = await literalOf(store());
    const endsAt = async (...nodes: string[]): Promise<unknown[]> => {
      const facts = (await store().facts()).filter(fact => nodes.includes(fact.subject) || nodes.includes(fact.object));
      return facts.map(({ id, predicate, subject, object, literal: words, confidence, lastReported }) => ({
        ...{ id, predicate, subject, object, confidence },
        ...(words === undefined ? {} : { literal: words }),
        ...(lastReported === undefined ? {} : { lastReported }),
      }));
    };

    expect(await store().factEnds(['Q2001', 'none', 'Q2002', 'Q2001'])).toEqual(await endsAt('Q2001', 'Q2002'));
    expect(await store().factEnds([literal])).toEqual(await endsAt(literal));
    expect(await store().factEnds(['Q2003'])).toEqual(await endsAt('Q2003'));
    expect(await store().factEnds(['none'])).toEqual([]);
    expect(await store().factEnds(['Q2001'])).toHaveLength(2);
  });

  it('leads from local entities to their entity and back', async () => {
    const [zoe] = await store().entitiesById(['Q2001']);
    const uses = await store().localUses('Q2001');

    expect(uses.map(use => use.local.id)).toEqual(zoe?.locals);
    expect(uses.map(use => use.mentions).sort()).toEqual([1, 2]);
    expect(new Set(uses.map(use => use.publishedAt))).toEqual(new Set(['2021-08-13', '2021-08-14T06:00:00Z']));
    const owners = await store().ownersOf(['none', ...(zoe?.locals ?? [])]);
    expect([...owners].sort()).toEqual(zoe?.locals.map(local => [local, 'Q2001']));
    expect(await store().localUses('none')).toEqual([]);
    expect((await store().ownersOf(RETRACTED.analysis.entities.map(local => local.id))).size).toBe(0);
  });

  it('gives records whole, retracted ones too, and heads of active articles alone', async () => {
    const all = [FIRST, SECOND, UNDATED, { ...RETRACTED, status: 'retracted' as const }];
    const sorted = [...all].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    const asked = ['none', ...sorted.map(record => record.article.id).reverse(), FIRST.article.id];

    expect(await store().records(asked)).toEqual(sorted);
    const heads = await store().articleHeads(asked);
    expect(ids(heads)).toEqual(sorted.filter(one => one.status === 'active').map(one => one.article.id));
    expect(heads.find(head => head.id === FIRST.article.id)).toEqual({
      ...{ id: FIRST.article.id, url: 'https://courier.example/1', publisher: 'courier', language: 'en' },
      ...{
        title: "Zoë O'Brien leaves the Bank of England",
        publishedAt: '2021-08-13',
        originKey: 'courier',
        claims: 3,
      },
    });
  });

  it('gives the most mentioned entities first, then by id', async () => {
    expect(ids(await store().mostMentioned(10))).toEqual(['Q2001', 'Q2002', 'Q2003', 'Q2005', 'Q2004']);
    expect(ids(await store().mostMentioned(2))).toEqual(['Q2001', 'Q2002']);
    expect(await store().mostMentioned(0)).toEqual([]);
  });
}

function describeClaims(store: () => GraphStore): void {
  it('gives the claims for and against a fact, and those too uncertain for it, sorted', async () => {
    const facts = await store().facts({ predicate: 'MEETS_WITH' });

    const found = await store().claimsOfFacts([...ids(facts), 'none', ...ids(facts)]);

    const claims = found.map(({ located }) => located.claim);
    expect(ids(claims)).toEqual(ids(claims).sort());
    expect(claims.map(claim => [claim.polarity, claim.modality]).sort()).toEqual([
      ...[
        ['affirmed', 'asserted'],
        ['affirmed', 'asserted'],
      ],
      ...[
        ['affirmed', 'possible'],
        ['negated', 'asserted'],
      ],
    ]);
    const denied = found.find(({ located }) => located.claim.polarity === 'negated');
    expect(denied?.fact).toBe(facts.find(fact => fact.subject === 'Q2002' || fact.object === 'Q2002')?.id);
    expect(denied?.located.article).toMatchObject({ id: SECOND.article.id, originKey: 'herald' });
  });
}

function describeCancel(store: () => GraphStore): void {
  it('answers nothing to who has gone', async () => {
    const gone = AbortSignal.abort();
    const reads = [
      store().entitiesById(['Q2001'], gone),
      store().factsById(['none'], gone),
      store().factEnds(['Q2001'], gone),
      store().ownersOf(['none'], gone),
      store().localUses('Q2001', gone),
      store().claimsOfFacts(['none'], gone),
      store().records([FIRST.article.id], gone),
      store().articleHeads([FIRST.article.id], gone),
      store().mostMentioned(1, gone),
      store().searchNames(query('zoe'), gone),
      store().searchTitles(query('zoe'), gone),
      store().searchPassages(query('zoe'), gone),
    ];

    const failures = await Promise.all(reads.map(failureOf));
    for (const failure of failures) expect(failure).toMatchObject({ name: 'CancelledError', code: 'cancelled' });
  });
}

function describeChanges(opened: () => OpenedStore): void {
  const revision = (): Promise<string> => opened().store.revision();

  it('has another revision after each change of its content, and only then', async () => {
    const { store } = opened();
    const revisions = [await revision()];
    const after = async (change: Promise<unknown>): Promise<void> => {
      await change;
      revisions.push(await revision());
    };

    await after(store.put([FIRST]));
    await after(store.setStatus(FIRST.article.id, 'retracted'));
    await after(store.setStatus(FIRST.article.id, 'active'));
    await after(store.put([SECOND, UNDATED]));
    expect(new Set(revisions).size).toBe(5);

    await store.put([FIRST, SECOND]);
    await store.setStatus(FIRST.article.id, 'active');
    await store.saveView({ id: `view_${'0'.repeat(24)}`, name: 'One', view: '{}' });
    await store.searchNames(query('zoe'));
    await failureOf(store.setStatus('art_none', 'retracted'));
    expect(await revision()).toBe(revisions.at(-1));
    expect(await (await opened().reopen()).revision()).toBe(revisions.at(-1));
  });

  it('finds what came, and no longer what went', async () => {
    const { store } = opened();
    const found = async (text: string): Promise<number[]> => [
      (await store.searchNames(query(text))).length,
      (await store.searchTitles(query(text))).length,
      (await store.searchPassages(query(text))).length,
    ];
    await store.put([UNDATED, RETRACTED]);
    expect(await found('gouda')).toEqual([1, 1, 1]);

    await store.setStatus(RETRACTED.article.id, 'retracted');
    expect(await found('gouda')).toEqual([0, 0, 0]);
    expect(await store.factEnds(['Q2006', 'Q2001'])).toEqual([]);

    await store.setStatus(RETRACTED.article.id, 'active');
    expect(await found('gouda')).toEqual([1, 1, 1]);
    expect(await store.factEnds(['Q2006'])).toHaveLength(1);
  });

  it('leads from a local entity to the entity of today when its entity gets another id', async () => {
    const says = [{ subject: 'union', predicate: 'MEETS_WITH', object: 'bakker' }] as const;
    const [smaller, larger] = ['courier', 'herald']
      .map(paper => aRecord({ url: `https://${paper}.example/1`, originKey: paper, says }))
      .map(record => ({ record, local: record.analysis.entities.find(one => one.name === 'Dockers Union')?.id ?? '' }))
      .sort((a, b) => (a.local < b.local ? -1 : 1));
    if (smaller === undefined || larger === undefined) throw new Error('two records are needed');
    const { store } = opened();
    await store.put([larger.record]);
    const [before] = await store.factEnds([larger.local]);

    await store.put([smaller.record]);

    expect(await store.ownersOf([larger.local])).toEqual(new Map([[larger.local, smaller.local]]));
    expect(await store.entitiesById([larger.local])).toEqual([]);
    expect((await store.localUses(smaller.local)).map(use => use.local.id)).toEqual([smaller.local, larger.local]);
    expect(await store.factEnds([larger.local])).toEqual([]);
    expect(await store.factEnds([smaller.local])).not.toContainEqual(before);
    expect(await store.factsById(ids(await store.factEnds([smaller.local])))).toEqual(
      await store.facts({ entity: 'Dockers Union' }),
    );
    expect(ids(await store.searchNames(query('dockers')))).toEqual([smaller.local]);
  });
}

function describeViews(opened: () => OpenedStore): void {
  const id = (digit: string): string => `view_${digit.repeat(24)}`;

  it('keeps views whole and lists them by name, also when it is opened again', async () => {
    const { store } = opened();
    const long = { id: id('a'), name: 'Zwolle \u202e\ud83d', view: `${'é"\\\n'.repeat(75_000)}\ud83d` };
    const [first, second] = [id('c'), id('b')].map(one => ({ id: one, name: 'Anvers', view: '{"v":1}' }));
    if (first === undefined || second === undefined) throw new Error('two views are needed');
    for (const view of [long, { ...first, view: 'older' }, second, first]) await store.saveView(view);

    const again = await opened().reopen();

    expect(await again.findView(long.id)).toEqual(long);
    expect(await again.findView(first.id)).toEqual(first);
    expect(await again.findView(id('d'))).toBeUndefined();
    const head = (view: { id: string; name: string }): unknown => ({ id: view.id, name: view.name });
    expect(await again.views()).toEqual([second, first, long].map(head));
    expect(await again.status()).toMatchObject({ articles: 0, entities: 0, damaged: [] });
  });

  it.each(['../../verband', '..\\x', 'view_', `${id('a')}/..`, `${id('a')}\n`, id('G'), id('A'), '__proto__', ''])(
    'takes %j for no id of a view',
    async hostile => {
      const { store } = opened();
      const failure = await failureOf(store.saveView({ id: hostile, name: 'x', view: 'x' }));

      expect(failure).toMatchObject({ name: 'UsageError', code: 'invalid-view-id' });
      expect(await store.findView(hostile)).toBeUndefined();
      expect(await store.views()).toEqual([]);
    },
  );
}
