// The story of many articles, on a real folder: what is told, in which order, and what survives what goes wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Extractor } from '../../src/extract/index.js';
import { InputError, StoreError } from '../../src/failure/index.js';
import { type IngestEvent, ingest, openDossier } from '../../src/ingest/index.js';
import type { Source } from '../../src/read/index.js';
import { loadExtractor, loadOntology } from '../../src/resources/index.js';
import type { GraphStore, PutReport } from '../../src/store/index.js';

let folder: string;
let store: GraphStore;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verband-ingest-'));
  store = await openDossier(join(folder, 'dossier'));
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** An extractor that finds nothing, so that only the story is looked at. */
const ontology = loadOntology();
const silent: Extractor = { id: 'silent@1', ontology, extract: () => ({ entities: [], mentions: [], claims: [] }) };

function write(name: string, text: string): Source {
  const path = join(folder, name);
  writeFileSync(path, text);
  return { kind: 'file', path };
}

function writeMany(count: number): Source[] {
  return Array.from({ length: count }, (_, number) =>
    write(
      `${String(number).padStart(2, '0')}.txt`,
      `The council of district ${number} met on Monday to talk about the road.`,
    ),
  );
}

/** A store that does what the real one does, until `put` is called for the nth time. */
function failingAt(call: number, error: Error): GraphStore {
  let calls = 0;
  const put: GraphStore['put'] = async records => {
    calls += 1;
    if (calls >= call) throw error;
    return store.put(records);
  };
  return bindStore(put);
}

function bindStore(put: GraphStore['put']): GraphStore {
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'put') return put;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

describe('ingest', () => {
  it('tells of each article read, analysed and stored, in this order, and of the end', async () => {
    const events: IngestEvent[] = [];
    const sources = writeMany(2);

    const report = await ingest({ sources, store, extractor: silent, onEvent: event => events.push(event) });

    expect(events.map(({ type, done, total }) => [type, done, total])).toEqual([
      ['article-read', 0, 2],
      ['article-analysed', 0, 2],
      ['article-read', 0, 2],
      ['article-analysed', 0, 2],
      ['article-stored', 1, 2],
      ['article-stored', 2, 2],
      ['job-end', 2, 2],
    ]);
    expect(events.at(-1)).toMatchObject({ report });
  });

  it('tells of an article as stored only when it is in the store', async () => {
    const found: Promise<unknown>[] = [];

    await ingest({
      sources: writeMany(3),
      store,
      extractor: silent,
      onEvent: event => {
        if (event.type === 'article-stored') found.push(store.findRecord(event.article));
      },
    });

    expect(found).toHaveLength(3);
    for (const record of await Promise.all(found)) expect(record).toMatchObject({ status: 'active' });
  });

  it('counts facts and entities that came', async () => {
    const source = write(
      'a.txt',
      'De taliban beweren dat ze Kandahar ingenomen hebben, de tweede stad van Afghanistan.',
    );

    const report = await ingest({ sources: [source], store, extractor: loadExtractor() });

    expect(report.factsAdded).toBe((await store.facts()).length);
    expect(report.entitiesAdded).toBe((await store.entities()).length);
    expect(report.factsAdded).toBeGreaterThan(0);
    expect(report).toMatchObject({ factsRemoved: 0, entitiesRemoved: 0 });
  });

  it('analyses nothing a second time', async () => {
    const sources = writeMany(3);
    await ingest({ sources, store, extractor: silent });
    const busy: Extractor = {
      ...silent,
      extract: () => {
        throw new Error('analysed again');
      },
    };

    const report = await ingest({ sources, store, extractor: busy });

    expect(report).toMatchObject({ unchanged: 3, stored: 0, failed: 0 });
  });

  it('analyses again for a new version of the extractor', async () => {
    const sources = writeMany(1);
    await ingest({ sources, store, extractor: silent });

    expect(await ingest({ sources, store, extractor: { ...silent, id: 'silent@2' } })).toMatchObject({ updated: 1 });
  });

  it('leaves a retracted article retracted', async () => {
    const sources = writeMany(1);
    const { articles } = await ingest({ sources, store, extractor: silent });
    await store.setStatus(articles[0]?.article ?? '', 'retracted');

    expect(await ingest({ sources, store, extractor: silent })).toMatchObject({ retracted: 1, unchanged: 0 });
    expect(await ingest({ sources, store, extractor: { ...silent, id: 'silent@2' } })).toMatchObject({ retracted: 1 });
  });

  it('stores the same article in two files once', async () => {
    const text = 'The council met on Monday to talk about the road.';
    const sources = [write('a.txt', text), write('b.txt', text)];

    expect(await ingest({ sources, store, extractor: silent })).toMatchObject({ stored: 1, unchanged: 1 });
    expect(await store.articles()).toHaveLength(1);
  });

  it('notes an article that is neither Dutch nor English', async () => {
    const source = write(
      'fr.txt',
      'Le président a annoncé hier soir une réforme des retraites présentée au Parlement.',
    );

    const report = await ingest({ sources: [source], store, extractor: loadExtractor() });

    expect(report.articles).toEqual([expect.objectContaining({ note: 'language-not-read', claims: 0 })]);
  });

  it('reads standard input from what it is given', async () => {
    const stdin = Readable.from([Buffer.from('The council met on Monday.')]);

    const report = await ingest({ sources: [{ kind: 'stdin' }], store, extractor: silent, readOptions: { stdin } });

    expect(report.articles).toEqual([expect.objectContaining({ source: '-', outcome: 'stored' })]);
  });
});

describe('what goes wrong', () => {
  it('with one article is reported with its source, and the others are stored', async () => {
    const [first, last] = writeMany(2);
    const empty = write('empty.txt', '');
    const missing = new InputError({ code: 'file-not-found', message: 'No x.', next: 'Look.', source: 'x' });
    const sources = [first, empty, last].filter(source => source !== undefined);

    const report = await ingest({ sources, failures: [missing], store, extractor: silent });

    expect(report).toMatchObject({ total: 4, stored: 2, failed: 2 });
    expect(report.failures.map(({ source, failure }) => [source, failure.code])).toEqual([
      ['x', 'file-not-found'],
      [join(folder, 'empty.txt'), 'empty-article'],
    ]);
    expect(report.stop).toBeUndefined();
  });

  it('in an extractor fails that article and no other', async () => {
    const moody: Extractor = {
      id: 'moody@1',
      ontology,
      extract: article => {
        if (article.text.includes('district 1 ')) throw new Error('a district too far');
        return silent.extract(article);
      },
    };

    const report = await ingest({ sources: writeMany(3), store, extractor: moody });

    expect(report).toMatchObject({ stored: 2, failed: 1 });
    expect(report.failures[0]?.failure).toMatchObject({ code: 'internal', message: 'a district too far' });
  });

  it('in the store ends the job, and what was reported as stored is stored', async () => {
    const down = new StoreError({ code: 'store-unreachable', message: 'Down.', next: 'Start it.', isRetriable: true });

    const report = await ingest({
      sources: writeMany(5),
      store: failingAt(2, down),
      extractor: silent,
      batchSize: 2,
    });

    expect(report).toMatchObject({ stored: 2, failed: 0, stop: { cause: down, untried: 3 } });
    const stored = report.articles.map(({ article }) => article).sort();
    expect((await store.articles()).map(({ id }) => id)).toEqual(stored);
  });

  it('with one article that the store refuses leaves out that article alone', async () => {
    const refusing = bindStore(async (records): Promise<PutReport> => {
      const bad = records.find(({ article }) => article.text.includes('district 1 '));
      if (bad === undefined) return store.put(records);
      throw new InputError({ code: 'bad-span', message: 'A span is wrong.', next: 'Mend it.', source: bad.article.id });
    });

    const report = await ingest({ sources: writeMany(4), store: refusing, extractor: silent });

    expect(report).toMatchObject({ stored: 3, failed: 1 });
    expect(report.failures[0]).toMatchObject({ source: join(folder, '01.txt'), failure: { code: 'bad-span' } });
    expect(await store.articles()).toHaveLength(3);
  });
});

describe('a signal', () => {
  it('ends the job after the current article, and stores what was analysed', async () => {
    const controller = new AbortController();
    const onEvent = (event: IngestEvent): void => {
      if (event.type === 'article-analysed' && event.source.endsWith('02.txt')) controller.abort();
    };

    const { signal } = controller;
    const report = await ingest({ sources: writeMany(6), store, extractor: silent, onEvent, signal });

    expect(report).toMatchObject({ stored: 3, failed: 0, stop: { failure: { code: 'cancelled' }, untried: 3 } });
    expect(await store.articles()).toHaveLength(3);
  });

  it('breaks off standard input that does not end', async () => {
    const controller = new AbortController();
    const stdin = new Readable({ read: () => undefined });
    const { signal } = controller;

    const job = ingest({ sources: [{ kind: 'stdin' }], store, extractor: silent, readOptions: { stdin }, signal });
    controller.abort();

    expect(await job).toMatchObject({ failed: 0, stop: { failure: { code: 'cancelled' }, untried: 1 } });
  });

  it('after the last article changes nothing', async () => {
    const controller = new AbortController();
    const onEvent = (event: IngestEvent): void => {
      if (event.type === 'article-stored') controller.abort();
    };

    const { signal } = controller;
    const report = await ingest({ sources: writeMany(1), store, extractor: silent, onEvent, signal });

    expect(report).toMatchObject({ stored: 1 });
    expect(report.stop).toBeUndefined();
  });
});
