// CSV, read back by a reader of its own, and safe in a spreadsheet.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { writeCsvRows } from '../../../viewer/export/csv.js';
import { writeCsv } from '../../../viewer/export/index.js';
import { aCard, aFact, aNode, anExport, anyText } from './export-parts.js';

/** RFC 4180, letter by letter; throws where a quote stands in a cell that has none around it. */
function readCsv(source: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < source.length) {
    const row: string[] = [];
    do row.push(readCell());
    while (source[at++] === delimiter);
    if (source.slice(at - 1, at + 1) !== '\r\n') throw new Error(`no end of row at ${at}`);
    at += 1;
    rows.push(row);
  }
  return rows;

  function readCell(): string {
    if (source[at] !== '"') {
      const cell = /^[^,;"\r\n]*/.exec(source.slice(at))?.[0] ?? '';
      at += cell.length;
      return cell;
    }
    let cell = '';
    for (at += 1; ; at += 1) {
      if (at >= source.length) throw new Error('a quote is not closed');
      if (source[at] === '"' && source[at + 1] !== '"') break;
      if (source[at] === '"') at += 1;
      cell += source[at];
    }
    at += 1;
    return cell;
  }
}

const rowsOf = (...options: Parameters<typeof writeCsv>): Record<string, string>[] => {
  const [head = [], ...rows] = readCsv(writeCsv(...options));
  return rows.map(row => Object.fromEntries(head.map((name, index) => [name, row[index] ?? '(missing)'])));
};

describe('writeCsv', () => {
  it('has a row for each claim, with its sentence, article and offsets', () => {
    const denial = aCard({ weight: 'denial', claimants: [{ id: 'rival', name: 'Rival', surface: 'the rival' }] });
    const [first, second, ...rest] = rowsOf(anExport({ evidence: new Map([['f1', [aCard(), denial]]]) }));

    expect(rest).toEqual([]);
    expect(first).toMatchObject({
      fact: 'f1',
      subject: 'Owner',
      relation: 'owns',
      object: 'Harbour',
      status: 'asserted',
      confidence: '0.9',
      weight: 'support',
      quote: 'The owner owns the harbour.',
      start: '111',
      end: '138',
      title: 'Harbour sold',
      outlet: 'De Haven',
      date: '2021-08-13',
      url: 'https://haven.example/1',
    });
    expect(second).toMatchObject({ fact: 'f1', weight: 'denial', claimants: 'Rival' });
  });

  it('keeps a fact without evidence as a row of its own', () => {
    const [row] = rowsOf(anExport({ evidence: new Map() }));

    expect(row).toMatchObject({ fact: 'f1', subject: 'Owner', quote: '', start: '', url: '' });
  });

  it('says no offsets where the text is gone', () => {
    const { context: _, ...card } = aCard({ problem: 'text-gone' });

    const [row] = rowsOf(anExport({ evidence: new Map([['f1', [card]]]) }));

    expect(row).toMatchObject({ start: '', end: '', problem: 'text-gone', quote: 'The owner owns the harbour.' });
  });

  it('joins lists, and names in the language of the screen', () => {
    const [row] = rowsOf(anExport({ language: 'nl', facts: [aFact('f1', { claimedBy: ['Ann', 'Bo'] })] }));

    expect(row).toMatchObject({ claimedBy: 'Ann; Bo', relation: 'bezit', predicate: 'OWNS' });
  });

  it('has only its head when there is nothing', () => {
    expect(readCsv(writeCsv(anExport({ nodes: [], facts: [] })))).toHaveLength(1);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1'])(
    'takes %j for text and not a formula',
    name => {
      const [row] = rowsOf(anExport({ nodes: [aNode('owner', { name })] }));

      expect(row?.subject).toBe(`'${name}`);
    },
  );

  it('leaves numbers alone', () => {
    expect(writeCsvRows([[-1, 0.5, true, undefined]])).toBe('-1,0.5,true,\r\n');
  });

  it('begins with the byte order mark when asked, and separates with semicolons', () => {
    const rows = [['a;b', 'c'], ['d']];

    expect(writeCsvRows(rows, { hasBom: true, delimiter: ';' })).toBe('\ufeff"a;b";c\r\nd\r\n');
  });

  it.each([',', ';'] as const)('gives back any cells, separated by %s', delimiter => {
    fc.assert(
      fc.property(fc.array(fc.array(anyText, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), rows => {
        const read = readCsv(writeCsvRows(rows, { delimiter }), delimiter);

        const guarded = rows.map(row => row.map(cell => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell)));
        expect(read).toEqual(guarded);
      }),
    );
  });

  it('lets no cell begin with what a spreadsheet computes', () => {
    fc.assert(
      fc.property(anyText, anyText, (name, quote) => {
        const graph = anExport({ nodes: [aNode('owner', { name })], evidence: new Map([['f1', [aCard({ quote })]]]) });

        const cells = readCsv(writeCsv(graph)).flat();

        expect(cells.filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
