// The rows of the List tab: what is in them, how they are found and sorted.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FACT_COLUMNS, NODE_COLUMNS, nextSort } from '../../../viewer/panels/list-columns.js';
import {
  factRows,
  findListRows,
  type ListColumn,
  type ListSource,
  nodeRows,
  sortRows,
} from '../../../viewer/panels/list-rows.js';
import { aFact, aNode } from './view-parts.js';

const nodes = [
  aNode('kirby', 'John Kirby', { degree: 3, lastSeen: '2021-08-13' }),
  aNode('herat', 'Herat', { type: 'Place', degree: 10, mentions: 7, firstSeen: '2021-08' }),
  aNode('obrien', 'Öykü O’Brien', { degree: 2 }),
];
const facts = [
  aFact('f1', 'kirby', 'herat', { claimedBy: ['NOS'], lastReported: '2021-08-13' }),
  aFact('f2', 'obrien', 'words', { literal: 'all is well', status: 'disputed', firstReported: '2021-07' }),
];

const source = (parts: Partial<ListSource['visible']> = {}, isWithHidden = false): ListSource => ({
  loaded: { nodes: new Map(nodes.map(node => [node.id, node])), facts: new Map(facts.map(fact => [fact.id, fact])) },
  visible: { nodes, facts, hiddenByHand: [], nodesHiddenByFilters: [], factsHiddenByFilters: [], ...parts },
  isWithHidden,
});

const words = { relation: (name: string) => name.toLowerCase(), status: (status: string) => `is ${status}` };

describe('nodeRows', () => {
  it('lists what is visible, with the type in words', () => {
    const [, herat] = nodeRows(source(), type => `a ${type}`);

    expect(herat).toEqual({
      id: 'herat',
      name: 'Herat',
      type: 'Place',
      typeName: 'a Place',
      connections: 10,
      mentions: 7,
      articles: 1,
      first: '2021-08',
      last: undefined,
      hidden: undefined,
    });
  });

  it('lists hidden nodes only when asked, after the others and with the reason', () => {
    const hidden = { nodes: nodes.slice(0, 1), nodesHiddenByFilters: ['herat', 'gone'], hiddenByHand: ['obrien'] };

    expect(nodeRows(source(hidden), String)).toHaveLength(1);
    expect(nodeRows(source(hidden, true), String).map(row => [row.id, row.hidden])).toEqual([
      ['kirby', undefined],
      ['herat', 'filters'],
      ['obrien', 'hand'],
    ]);
  });
});

describe('factRows', () => {
  it('names both ends, the relation and the status', () => {
    const [first] = factRows(source(), words);

    expect(first).toMatchObject({
      subject: { id: 'kirby', name: 'John Kirby', type: 'Person' },
      relation: 'meets_with',
      object: { id: 'herat', name: 'Herat', type: 'Place' },
      statusName: 'is asserted',
      claimedBy: ['NOS'],
      date: '2021-08-13',
    });
  });

  it('shows the words where the object is no node, and the first date where there is no last', () => {
    const [, second] = factRows(source(), words);

    expect(second?.object).toEqual({ id: 'words', name: 'all is well', type: undefined });
    expect(second?.date).toBe('2021-07');
  });

  it('lists facts that filters hide only when asked', () => {
    const hidden = { facts: facts.slice(0, 1), factsHiddenByFilters: ['f2'] };

    expect(factRows(source(hidden), words)).toHaveLength(1);
    expect(factRows(source(hidden, true), words).map(row => row.hidden)).toEqual([undefined, 'filters']);
  });
});

describe('findListRows', () => {
  const rows = nodeRows(source(), String);
  const find = (query: string) => findListRows(rows, query, row => row.name).map(row => row.id);

  it('finds all words in any order, without case and diacritics', () => {
    expect(find('kirby JOHN')).toEqual(['kirby']);
    expect(find('oyku')).toEqual(['obrien']);
    expect(find('john herat')).toEqual([]);
  });

  it('keeps all rows for an empty query', () => {
    expect(findListRows(rows, '  ', row => row.name)).toBe(rows);
  });

  it('looks for signs as they stand', () => {
    expect(find('’')).toEqual(['obrien']);
    expect(find('€')).toEqual([]);
  });
});

describe('sortRows', () => {
  type Row = { id: number; value: string | number | undefined };
  const column: ListColumn<Row> = { name: 'value', isNumber: false, startsDescending: false, read: row => row.value };
  const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const sort = (values: Row['value'][], isDescending: boolean) =>
    sortRows(
      values.map((value, id) => ({ id, value })),
      column,
      { isDescending, compareText },
    );

  it('puts what has no value last, whichever way', () => {
    expect(sort([undefined, 'b', 'a'], false).map(row => row.value)).toEqual(['a', 'b', undefined]);
    expect(sort([undefined, 'b', 'a'], true).map(row => row.value)).toEqual(['b', 'a', undefined]);
  });

  it('sorts numbers as numbers', () => {
    expect(sort([9, 10, 0.5], true).map(row => row.value)).toEqual([10, 9, 0.5]);
  });

  it('keeps the order of equal rows, whichever way, and loses none', () => {
    const value = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(undefined));
    fc.assert(
      fc.property(fc.array(value), fc.boolean(), (values, isDescending) => {
        const sorted = sort(values, isDescending);

        expect([...sorted].sort((a, b) => a.id - b.id).map(row => row.value)).toEqual(values);
        sorted.slice(1).forEach((row, index) => {
          const before = sorted[index];
          if (before?.value === row.value) expect(before?.id).toBeLessThan(row.id);
        });
      }),
    );
  });

  it('leaves rows as they are for a column that is not there', () => {
    const rows = nodeRows(source(), String);

    expect(sortRows(rows, undefined, { isDescending: true, compareText })).toBe(rows);
  });
});

describe('the columns', () => {
  it('read what their names say', () => {
    const [node] = nodeRows(source(), String);
    const [fact] = factRows(source(), words);
    if (node === undefined || fact === undefined) throw new Error('no rows');

    const nodeValues = Object.fromEntries(NODE_COLUMNS.map(({ name, read }) => [name, read(node)]));
    const factValues = Object.fromEntries(FACT_COLUMNS.map(({ name, read }) => [name, read(fact)]));

    expect(nodeValues).toMatchObject({ name: 'John Kirby', type: 'Person', connections: 3, last: '2021-08-13' });
    expect(factValues).toMatchObject({ subject: 'John Kirby', object: 'Herat', claimedBy: 'NOS', confidence: 0.8 });
  });

  it('are sorted their own way first, then the other way round', () => {
    const [name, , connections] = NODE_COLUMNS;
    if (name === undefined || connections === undefined) throw new Error('no columns');

    const first = nextSort({ column: 'name', isDescending: false }, connections);

    expect(first).toEqual({ column: 'connections', isDescending: true });
    expect(nextSort(first, connections)).toEqual({ column: 'connections', isDescending: false });
    expect(nextSort(first, name)).toEqual({ column: 'name', isDescending: false });
  });
});
