// What every store promises, whoever keeps the data: run against the folder store and against Neo4j.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ArticleRecord, Fact } from '../../src/model/index.js';
import type { GraphStore } from '../../src/store/index.js';
import { aRecord } from '../support/records.js';
import { historyContract } from './contract-history.js';
import { readerContract } from './contract-reader.js';

export type OpenedStore = {
  store: GraphStore;
  /** Closes the store and opens it again on the same data. */
  reopen: () => Promise<GraphStore>;
  /** Closes whatever is open and removes the data. */
  cleanup: () => Promise<void>;
};

export type ContractOptions = {
  /** Histories that each property tries. */
  runs?: number;
  /** Shows the first history that fails instead of the smallest: for a store in which each try takes a second. */
  endOnFailure?: boolean;
};

/** Registers the claims that a store must pass. `open` gives an empty store each time. */
export function storeContract(name: string, open: () => Promise<OpenedStore>, options: ContractOptions = {}): void {
  describe(`${name} keeps the store contract`, () => {
    let opened: OpenedStore;
    let store: GraphStore;
    beforeEach(async () => {
      opened = await open();
      store = opened.store;
    });
    afterEach(() => opened.cleanup());
    const reopen = async (): Promise<void> => {
      store = await opened.reopen();
    };
    describeRecords(() => store, reopen);
    describeProjection(() => store);
    describe('asked for some facts', () => describeFilter(() => store));
  });
  readerContract(name, open);
  historyContract(name, open, options);
}

const CAPTURE = aRecord({
  url: 'https://paper.example/capture',
  publisher: 'The Paper',
  publishedAt: '2021-08-12',
  says: [
    { subject: 'pilots', predicate: 'CAPTURES', object: 'doel', claimants: ['anna'] },
    { subject: 'anna', predicate: 'HEADS', object: 'board', role: 'chair' },
  ],
});
const MEETING = aRecord({
  url: 'https://paper.example/meeting',
  publishedAt: '2021-08-13',
  says: [{ subject: 'union', predicate: 'MEETS_WITH', object: 'board' }],
});

const find = (facts: readonly Fact[], predicate: string): Fact | undefined =>
  facts.find(fact => fact.predicate === predicate);

function describeRecords(store: () => GraphStore, reopen: () => Promise<void>): void {
  it('answers an empty store with nothing', async () => {
    expect(await store().facts()).toEqual([]);
    expect(await store().entities()).toEqual([]);
    expect(await store().articles()).toEqual([]);
    expect(await store().judgements()).toEqual([]);
    expect(await store().propertyGraph()).toEqual({ nodes: [], edges: [] });
  });

  it('reports what a put stored and what it added to the graph', async () => {
    const report = await store().put([CAPTURE, MEETING]);

    expect(report.outcomes.map(one => one.outcome)).toEqual(['stored', 'stored']);
    expect(report.change.factsAdded).toEqual((await store().facts()).map(fact => fact.id));
    expect(report.change.entitiesAdded).toEqual((await store().entities()).map(entity => entity.id));
    expect(report.change.factsRemoved).toEqual([]);
  });

  it('counts what it holds', async () => {
    await store().put([CAPTURE, MEETING]);
    await store().setStatus(MEETING.article.id, 'retracted');

    expect(await store().status()).toMatchObject({
      ...{ kind: store().kind, articles: 1, retracted: 1, passages: 3, mentions: 5, claims: 2, entities: 4, facts: 2 },
      damaged: [],
    });
  });

  it('changes nothing when the same is put twice, and says so', async () => {
    await store().put([CAPTURE]);
    const before = await store().propertyGraph();

    const report = await store().put([CAPTURE]);

    expect(report.outcomes).toEqual([{ article: CAPTURE.article.id, outcome: 'unchanged' }]);
    expect(Object.values(report.change)).toEqual([[], [], [], []]);
    expect(await store().propertyGraph()).toEqual(before);
  });

  it('gives a record back without loss', async () => {
    await store().put([CAPTURE]);

    expect(await store().findRecord(CAPTURE.article.id)).toEqual(CAPTURE);
    expect(await store().findRecord('art_none')).toBeUndefined();
  });

  it('keeps text to the code unit: line ends, emoji, an unpaired surrogate', async () => {
    const odd = aRecord({ edition: 'Zoë said “☕ \u{1F6A2}”\ttwice.\nA half: \ud83d.', says: CAPTURE_SAYS });

    await store().put([odd]);
    await reopen();

    expect((await store().findRecord(odd.article.id))?.article.text).toBe(odd.article.text);
  });

  it('survives being closed and opened', async () => {
    await store().put([CAPTURE, MEETING]);
    await store().setStatus(MEETING.article.id, 'retracted');
    const before = await answersOf(store());

    await reopen();

    expect(await answersOf(store())).toEqual(before);
  });

  it('lists articles sorted by id, retracted ones too', async () => {
    await store().put([MEETING, CAPTURE]);
    await store().setStatus(CAPTURE.article.id, 'retracted');

    const articles = await store().articles();

    expect(articles.map(one => one.id)).toEqual([CAPTURE.article.id, MEETING.article.id].sort());
    expect(articles.find(one => one.id === CAPTURE.article.id)).toEqual({
      ...{ id: CAPTURE.article.id, url: 'https://paper.example/capture', publisher: 'The Paper', language: 'en' },
      ...{ publishedAt: '2021-08-12', version: CAPTURE.article.version, status: 'retracted', extractor: 'hand@1' },
      claims: 2,
    });
  });

  it('refuses to retract what it does not have', async () => {
    await expect(store().setStatus('art_none', 'retracted')).rejects.toMatchObject({
      name: 'NotFoundError',
      code: 'no-article',
      message: expect.stringContaining('art_none'),
    });
  });

  it('leaves a retracted article retracted when it is put again', async () => {
    await store().put([CAPTURE]);
    await store().setStatus(CAPTURE.article.id, 'retracted');

    const report = await store().put([CAPTURE]);

    expect(report.outcomes[0]?.outcome).toBe('retracted');
    expect(await store().facts()).toEqual([]);
  });
}

const CAPTURE_SAYS = [{ subject: 'pilots', predicate: 'CAPTURES', object: 'doel' }] as const;

/** All that a store answers, for comparing. */
export async function answersOf(store: GraphStore): Promise<unknown> {
  const [graph, facts, entities, articles, status] = [
    await store.propertyGraph(),
    await store.facts(),
    await store.entities(),
    await store.articles(),
    await store.status(),
  ];
  return { graph, facts, entities, articles, status };
}

const print = (paper: string, says: Parameters<typeof aRecord>[0] = {}): ArticleRecord =>
  aRecord({ url: `https://${paper}.example/1`, originKey: paper, ...says });

function describeProjection(store: () => GraphStore): void {
  const captured = async (): Promise<Fact | undefined> => find(await store().facts(), 'CAPTURES');

  it('replaces an older version of an article', async () => {
    await store().put([print('courier', { says: CAPTURE_SAYS })]);
    const newer = print('courier', { edition: 'Corrected.', says: [{ ...CAPTURE_SAYS[0], object: 'ghent' }] });

    const report = await store().put([newer]);

    expect(report.outcomes[0]?.outcome).toBe('updated');
    expect((await store().facts()).map(fact => fact.object)).toEqual([
      newer.analysis.entities.find(one => one.name === 'Ghent')?.id,
    ]);
    expect(report.change).toMatchObject({ factsAdded: [expect.any(String)], factsRemoved: [expect.any(String)] });
    expect(await store().status()).toMatchObject({ articles: 1, claims: 1, facts: 1 });
  });

  it('replaces the analysis when another extractor read the same version', async () => {
    await store().put([print('courier', { says: CAPTURE_SAYS })]);

    const report = await store().put([print('courier', { says: CAPTURE_SAYS, extractor: 'hand@2' })]);

    expect(report.outcomes[0]?.outcome).toBe('updated');
    expect(Object.values(report.change)).toEqual([[], [], [], []]);
    expect(await store().facts()).toHaveLength(1);
  });

  it('counts two papers with one agency text as one origin', async () => {
    await store().put([print('courier', { says: CAPTURE_SAYS }), print('herald', { says: CAPTURE_SAYS })]);
    expect(await captured()).toMatchObject({ origins: 2, articles: [expect.any(String), expect.any(String)] });

    await store().put([print('herald', { says: CAPTURE_SAYS, originKey: 'courier', edition: 'Agency.' })]);
    expect(await captured()).toMatchObject({ origins: 1, articles: [expect.any(String), expect.any(String)] });
  });

  it('tells what is asserted from what is attributed and planned', async () => {
    const attributed = { ...CAPTURE_SAYS[0], claimants: ['anna'] } as const;
    await store().put([print('courier', { says: [{ ...CAPTURE_SAYS[0], modality: 'planned' }] })]);
    expect(await captured()).toMatchObject({ status: 'planned', claimedBy: [] });

    await store().put([print('herald', { says: [attributed] })]);
    expect(await captured()).toMatchObject({ status: 'attributed', claimedBy: ['Anna de Wit'] });

    await store().put([print('tribune', { says: CAPTURE_SAYS })]);
    expect(await captured()).toMatchObject({ status: 'asserted', claimedBy: ['Anna de Wit'] });
  });

  it('makes no fact of what is only possible or denied', async () => {
    const says = [
      { ...CAPTURE_SAYS[0], modality: 'possible' as const },
      { ...CAPTURE_SAYS[0], object: 'ghent' as const, polarity: 'negated' as const },
    ];

    await store().put([print('courier', { says })]);

    expect(await store().facts()).toEqual([]);
    expect(await store().status()).toMatchObject({ claims: 2 });
  });

  it('writes who denies it on the fact, and calls it disputed when an independent paper does', async () => {
    const denial = { ...CAPTURE_SAYS[0], polarity: 'negated' } as const;
    await store().put([
      print('courier', { says: CAPTURE_SAYS }),
      print('herald', { says: [{ ...denial, claimants: ['union'] }] }),
    ]);
    expect(await captured()).toMatchObject({ status: 'asserted', deniedBy: ['Dockers Union'] });

    await store().put([print('tribune', { says: [denial] })]);
    expect(await captured()).toMatchObject({ status: 'disputed', deniedBy: ['Dockers Union'] });
  });

  it('names an entity after its smallest local id, and moves its facts when a smaller one comes', async () => {
    const says = [{ subject: 'union', predicate: 'MEETS_WITH', object: 'bakker' }] as const;
    const [smaller, larger] = ['courier', 'herald']
      .map(paper => print(paper, { says }))
      .map(record => ({ record, local: record.analysis.entities.find(one => one.name === 'Dockers Union')?.id ?? '' }))
      .sort((a, b) => (a.local < b.local ? -1 : 1));
    if (smaller === undefined || larger === undefined) throw new Error('two records are needed');
    const unionId = async (): Promise<string | undefined> =>
      (await store().entities()).find(entity => entity.name === 'Dockers Union')?.id;

    await store().put([larger.record]);
    expect(await unionId()).toBe(larger.local);

    const report = await store().put([smaller.record]);
    expect(await unionId()).toBe(smaller.local);
    expect(report.change.entitiesRemoved).toEqual([larger.local]);
    const ends = (await store().facts()).map(fact => [fact.subject, fact.object]);
    expect(ends.every(pair => pair.includes(smaller.local))).toBe(true);
  });

  it('takes the sentence of every fact from the text, to the character', async () => {
    await store().put([CAPTURE, MEETING]);

    for (const fact of await store().facts()) {
      const record = await store().findRecord(fact.evidenceArticle);
      expect(record?.article.text).toContain(fact.evidence);
      expect(fact.evidence.length).toBeGreaterThan(10);
    }
  });
}

function describeFilter(store: () => GraphStore): void {
  beforeEach(async () => {
    await store().put([CAPTURE, MEETING]);
  });
  const predicates = async (filter: Parameters<GraphStore['facts']>[0]): Promise<string[]> =>
    (await store().facts(filter)).map(fact => fact.predicate).sort();

  it.each([
    [{ predicate: 'HEADS' }, ['HEADS']],
    [{ status: 'attributed' as const }, ['CAPTURES']],
    [{ entity: 'harbour BOARD' }, ['HEADS', 'MEETS_WITH']],
    [{ entity: 'Q1003' }, ['CAPTURES']],
    [{ entity: 'Harbour' }, []],
    [{ article: MEETING.article.id }, ['MEETS_WITH']],
    [{ entity: 'Harbour Board', predicate: 'HEADS', article: CAPTURE.article.id }, ['HEADS']],
    [{ entity: 'Harbour Board', article: MEETING.article.id, status: 'planned' as const }, []],
    [{ limit: 0 }, []],
  ])('chooses facts by %j', async (filter, expected) => {
    expect(await predicates(filter)).toEqual(expected);
  });

  it('gives the first facts by id up to a limit', async () => {
    const all = await store().facts();

    expect(await store().facts({ limit: 2 })).toEqual(all.slice(0, 2));
    expect(all.map(fact => fact.id)).toEqual(all.map(fact => fact.id).sort());
  });
}
