// The parts of the Neo4j store that need no server: versions, batches and joined changes.
import { describe, expect, it } from '@jest/globals';
import { joinChanges, NO_CHANGE } from '../../src/store/graph-change.js';
import { checkVersion } from '../../src/store/neo4j/connection.js';
import { isNeo4jUri } from '../../src/store/neo4j/index.js';
import { batchesOf } from '../../src/store/neo4j/put-batch.js';
import { aRecord } from '../support/records.js';

describe('the version of a server', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.27.1', 'Neo4j/2025.12.1', 'Neo4j/2026.05.0', 'Memgraph'])('%s will do', agent => {
    expect(() => checkVersion(agent, 'bolt://x')).not.toThrow();
  });

  it.each(['Neo4j/4.4.40', 'Neo4j/5.25.9'])('%s is too old, and it says so', agent => {
    expect(() => checkVersion(agent, 'bolt://x')).toThrow(`${agent} at bolt://x is too old.`);
  });
});

describe('an address of a store', () => {
  it.each([
    ['neo4j://localhost', true],
    ['bolt+s://host:7687', true],
    ['BOLT://host', true],
    ['dossier', false],
    ['./neo4j', false],
    ['https://host', false],
  ])('%s is one of a Neo4j: %s', (text, isOne) => {
    expect(isNeo4jUri(text)).toBe(isOne);
  });
});

describe('batches', () => {
  const record = (name: number, edition = ''): ReturnType<typeof aRecord> =>
    aRecord({ url: `https://paper.example/${name}`, edition });
  const sizes = (...records: ReturnType<typeof aRecord>[]): number[] => batchesOf(records).map(batch => batch.length);

  it('hold ten articles each, in order', () => {
    const records = Array.from({ length: 23 }, (_, index) => record(index));

    expect(sizes(...records)).toEqual([10, 10, 3]);
    expect(batchesOf(records).flat()).toEqual(records);
    expect(batchesOf([])).toEqual([]);
  });

  it('never hold one article twice', () => {
    expect(sizes(record(1), record(2), record(1, 'Later.'))).toEqual([2, 1]);
  });
});

describe('two changes', () => {
  const change = (factsAdded: string[], factsRemoved: string[]): typeof NO_CHANGE => ({
    ...NO_CHANGE,
    factsAdded,
    factsRemoved,
  });

  it('add up, sorted', () => {
    expect(joinChanges(change(['b'], ['x']), change(['a'], ['y']))).toEqual(change(['a', 'b'], ['x', 'y']));
  });

  it('cancel out where the second undoes the first', () => {
    expect(joinChanges(change(['a'], ['x']), change(['x'], ['a']))).toEqual(NO_CHANGE);
    expect(joinChanges(NO_CHANGE, change(['a'], []))).toEqual(change(['a'], []));
  });
});
