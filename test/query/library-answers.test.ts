// Every query of the library, asked of both engines over one world: the same rows, and the right ones.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CypherEngine,
  listQueries,
  openEmbeddedEngine,
  openEngine,
  type QueryParameters,
  runQuery,
} from '../../src/query/index.js';
import { openNeo4jReader } from '../../src/store/neo4j/index.js';
import { describeNeo4j } from '../support/describe-neo4j.js';
import { FILL_TIMEOUT_MS, fillNeo4j } from '../support/fill-neo4j.js';
import { afghanGraph, afghanRecords } from '../support/worlds.js';

/** Each query with parameters that bring rows, with names in other cases, and with ones that bring none. */
const QUESTIONS: readonly [name: string, parameters: QueryParameters][] = [
  ['articles', {}],
  ['articles', { publisher: 'bbc' }],
  ['articles', { limit: 2 }],
  ['captured-by', {}],
  ['captured-by', { name: 'KANDAHAR' }],
  ['captured-by', { name: 'Doha' }],
  ['denied', {}],
  ['denied', { name: 'taliban' }],
  ['deployments', {}],
  ['deployments', { name: 'verenigd koninkrijk' }],
  ['disputed', {}],
  ['entity', { name: 'kirby' }],
  ['entity', { name: 'öykü o\'brien "DE VLIEGER"' }],
  ['entity', { name: 'twelve residents' }],
  ['evidence-of-fact', { subject: 'taliban', object: 'kandahar' }],
  ['evidence-of-fact', { subject: 'herat', object: 'Taliban', predicate: 'CAPTURES' }],
  ['evidence-of-fact', { subject: 'Ghani', object: 'A Transitional Government' }],
  ['evidence-of-fact', { subject: 'us', object: 'nobody' }],
  ['known-by', { date: '2021-08-13' }],
  ['known-by', { date: '2021-08-14' }],
  ['known-by', { date: '2022-01-01' }],
  ['meetings', {}],
  ['meetings', { name: 'De VS' }],
  ['most-mentioned', {}],
  ['most-mentioned', { type: 'City', limit: 2 }],
  ['neighbours', { name: 'afghanistan' }],
  ['neighbours', { name: 'taliban' }],
  ['path-between', { from: 'taliban', to: 'verenigd koninkrijk' }],
  ['path-between', { from: 'taliban', to: 'Taliban' }],
  ['path-between', { from: 'Ned Price', to: 'Ashraf Ghani' }],
  ['single-origin', {}],
  ['single-origin', { articles: 2 }],
  ['spokespersons', {}],
  ['spokespersons', { name: 'pentagon' }],
  ['timeline', { name: 'taliban' }],
  ['timeline', { name: 'Ghani' }],
  ['who-claims', { name: 'TALIBAN' }],
  ['who-claims', { name: 'State Department' }],
];

let embedded: CypherEngine;
const ask = async (name: string, parameters: QueryParameters = {}) => runQuery(embedded, { name, parameters });

/** Rows as objects with these columns. */
async function pick(name: string, parameters: QueryParameters, ...columns: string[]) {
  const result = await ask(name, parameters);
  return result.rows.map(row => columns.map(column => row[result.columns.indexOf(column)]));
}

beforeAll(async () => {
  embedded = await openEmbeddedEngine(async () => afghanGraph());
});
afterAll(async () => embedded.close());

describe('the library on the embedded engine', () => {
  it('is asked in full', () => {
    expect(new Set(QUESTIONS.map(([name]) => name))).toEqual(new Set(listQueries().map(({ name }) => name)));
  });

  it.each(QUESTIONS)('gives the columns that %s %j promises', async (name, parameters) => {
    const promised = listQueries().find(query => query.name === name)?.returns;

    expect((await ask(name, parameters)).columns).toEqual(promised);
  });

  it('tells who speaks for whom', async () => {
    expect(await pick('spokespersons', {}, 'person', 'speaksFor', 'status')).toEqual([
      ['John Kirby', 'Pentagon', 'asserted'],
      ['Ned Price', 'State Department', 'asserted'],
    ]);
    expect(await pick('spokespersons', { name: 'kirby' }, 'person')).toEqual([['John Kirby']]);
  });

  it('tells who claims and who denies a capture', async () => {
    expect(await pick('captured-by', {}, 'captor', 'place', 'status', 'claimedBy', 'deniedBy')).toEqual([
      ['Taliban', 'Herat', 'disputed', [], []],
      ['Taliban', 'Kandahar', 'attributed', ['Taliban'], ['Afghaanse leger']],
    ]);
    expect(await pick('denied', {}, 'object', 'deniedBy')).toEqual([['Kandahar', ['Afghaanse leger']]]);
  });

  it('puts the sentence against beside the sentence for a disputed fact', async () => {
    expect(await pick('disputed', {}, 'object', 'evidence', 'against', 'againstSource')).toEqual([
      [
        'Herat',
        'The Taliban captured Herat, killing twelve residents.',
        'The Taliban did not capture Herat.',
        'https://bbc.example/doha',
      ],
    ]);
  });

  it('sees one origin behind two papers', async () => {
    expect(await pick('single-origin', { articles: 2 }, 'object', 'articles')).toEqual([['Herat', 2]]);
    expect((await ask('single-origin')).rows[0]?.slice(0, 4)).toEqual(['Taliban', 'CAPTURES', 'Herat', 2]);
  });

  it('tells numbers with their unit and comparator', async () => {
    expect(await pick('deployments', {}, 'sender', 'comparator', 'quantity', 'unit')).toEqual([
      ['United Kingdom', 'about', 600, 'militairen'],
      ['United States', 'exact', 3000, 'militairen'],
    ]);
  });

  it('finds the ways between two names over facts alone', async () => {
    const rows = await pick('path-between', { from: 'taliban', to: 'United Kingdom' }, 'hops', 'names', 'predicates');

    expect(rows).toEqual([
      [3, ['Taliban', 'Kandahar', 'Afghanistan', 'United Kingdom'], ['CAPTURES', 'LOCATED_IN', 'DEPLOYS_TO']],
      [3, ['Taliban', 'United States', 'Afghanistan', 'United Kingdom'], ['MEETS_WITH', 'DEPLOYS_TO', 'DEPLOYS_TO']],
      [
        3,
        ['Taliban', 'United States', 'Afghanistan', 'United Kingdom'],
        ['NEGOTIATES_WITH', 'DEPLOYS_TO', 'DEPLOYS_TO'],
      ],
    ]);
  });

  it('tells a life in order, in both directions, and says what the date is of', async () => {
    expect(await pick('timeline', { name: 'taliban' }, 'date', 'dateOf', 'subject', 'predicate', 'object')).toEqual([
      ['2020-01', 'event', 'United States', 'NEGOTIATES_WITH', 'Taliban'],
      ['2021-08', 'report', 'Taliban', 'CAPTURES', 'Herat'],
      ['2021-08', 'report', 'Taliban', 'KILLS', 'twelve residents'],
      ['2021-08-12', 'event', 'United States', 'MEETS_WITH', 'Taliban'],
      ['2021-08-13T09:30:00Z', 'report', 'Taliban', 'CAPTURES', 'Kandahar'],
      ['2021-08-14T06:00:00Z', 'report', 'Taliban', 'KILLS', 'twelve residents'],
    ]);
  });

  it('gives the sentences of a fact with claimants nearest first, by either end', async () => {
    const columns = ['subject', 'object', 'polarity', 'claimants', 'publisher'];

    expect(await pick('evidence-of-fact', { subject: 'Kandahar', object: 'taliban' }, ...columns)).toEqual([
      ['Taliban', 'Kandahar', 'affirmed', ['Taliban'], 'NOS'],
      ['Taliban', 'Kandahar', 'negated', ['Afghaanse leger'], 'NOS'],
    ]);
    expect(
      await pick('evidence-of-fact', { subject: 'De VS', object: 'Taliban', predicate: 'MEETS_WITH' }, 'claimants'),
    ).toEqual([[['Ned Price', 'State Department']]]);
  });

  it('knows on a day what had been reported by its end, and a month only when it is over', async () => {
    const known = async (date: string) => pick('known-by', { date }, 'predicate', 'object', 'origins', 'denials');

    expect(await known('2021-08-12')).toEqual([]);
    expect(await known('2021-08-13')).toContainEqual(['CAPTURES', 'Kandahar', 1, 1]);
    expect(await known('2021-08-13')).not.toContainEqual(['CAPTURES', 'Herat', 1, 1]);
    expect((await known('2021-08-30')).filter(row => row[0] === 'KILLS')).toHaveLength(1);
    expect((await known('2021-08-31')).filter(row => row[0] === 'KILLS')).toHaveLength(2);
  });

  it('counts a possible meeting nowhere', async () => {
    expect(await pick('meetings', {}, 'party', 'predicate', 'otherParty', 'validFrom', 'validTo')).toEqual([
      ['United States', 'MEETS_WITH', 'Taliban', '2021-08-12', '2021-08-12'],
      ['United States', 'NEGOTIATES_WITH', 'Taliban', '2020-01', '2020-03'],
    ]);
  });

  it('tells the neighbours of an entity by relation and direction', async () => {
    expect((await ask('neighbours', { name: 'afghanistan' })).rows).toEqual([
      ['Afghanistan', 'in', 'DEPLOYS_TO', 2, ['United Kingdom', 'United States']],
      ['Afghanistan', 'in', 'HEADS', 1, ['Ashraf Ghani']],
      ['Afghanistan', 'in', 'LOCATED_IN', 1, ['Kandahar']],
    ]);
  });

  it('tells what somebody claims, denials too', async () => {
    const columns = ['claimant', 'object', 'polarity', 'sentence'];

    expect(await pick('who-claims', { name: 'afghan army' }, ...columns)).toEqual([
      [
        'Afghaanse leger',
        'Kandahar',
        'negated',
        'Volgens het Afghaanse leger hebben de taliban Kandahar niet ingenomen.',
      ],
    ]);
  });

  it('keeps two that carry one name apart', async () => {
    const rows = await pick('entity', { name: 'twelve residents' }, 'id', 'name', 'facts');

    expect(rows).toHaveLength(2);
    expect(new Set(rows.map(([id]) => id)).size).toBe(2);
  });
});

await describeNeo4j('the library on Neo4j', server => {
  let neo4j: CypherEngine;

  beforeAll(async () => {
    await fillNeo4j(server, afghanRecords());
    neo4j = await openEngine({ reader: await openNeo4jReader(server) });
  }, FILL_TIMEOUT_MS);
  afterAll(async () => {
    await neo4j.close();
    await server.wipe();
  });

  it.each(QUESTIONS)('gives the same rows to %s %j as the embedded engine', async (name, parameters) => {
    const { engine, ...answer } = await runQuery(neo4j, { name, parameters });
    const { engine: other, ...expected } = await ask(name, parameters);

    expect([engine, other]).toEqual(['neo4j', 'embedded']);
    expect(answer).toEqual(expected);
  });
});
