// One transaction as the store uses it: named statements, plain rows, and no row dropped in silence.
import type { ManagedTransaction } from 'neo4j-driver';
import { StoreError } from '../../failure/index.js';
import { type Slots, statement } from './statements.js';
import { type PlainValue, toParameter, toPlainValue } from './values.js';

export type Row = Readonly<Record<string, PlainValue>>;

/** Rows of one UNWIND: enough to save round trips, few enough to keep the server's memory even. */
const ROWS_PER_STATEMENT = 5000;

export class Transaction {
  constructor(private readonly tx: ManagedTransaction) {}

  /** Runs `cypher/read/NAME.cypher`. */
  async read(name: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
    return this.run(statement('read', name), parameters);
  }

  /** Runs `cypher/read/NAME.cypher` for a list of keys in pieces; without a key there is nothing to ask. */
  async readList(name: string, parameter: string, keys: readonly string[]): Promise<Row[]> {
    const rows: Row[] = [];
    for (const piece of pieces(keys)) rows.push(...(await this.read(name, { [parameter]: piece })));
    return rows;
  }

  /** Runs `cypher/write/NAME.cypher` for rows; each must be written. @throws StoreError `incomplete-write` */
  async writeRows(name: string, rows: readonly object[], slots: Slots = {}): Promise<void> {
    for (const piece of pieces(rows)) {
      const [answer] = await this.run(statement('write', name, slots), { rows: piece });
      if (answer?.written !== piece.length) throw incomplete(name, slots, piece.length, Number(answer?.written ?? 0));
    }
  }

  /** Runs `cypher/write/NAME.cypher` for ids that are to go; those that are gone already do no harm. */
  async deleteIds(name: string, ids: readonly string[], slots: Slots = {}): Promise<void> {
    for (const piece of pieces(ids)) await this.run(statement('write', name, slots), { ids: piece });
  }

  /** Runs `cypher/write/NAME.cypher` that answers with rows. */
  async write(name: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
    return this.run(statement('write', name), parameters);
  }

  private async run(text: string, parameters: Record<string, unknown>): Promise<Row[]> {
    const values = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toParameter(value)]));
    const { records } = await this.tx.run(text, values);
    return records.map(record =>
      Object.fromEntries(record.keys.map(key => [String(key), toPlainValue(record.get(key))])),
    );
  }
}

/** A text in a row. @throws StoreError when the database holds something else there */
export function textOf(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new StoreError({
    code: 'damaged-store',
    message: `The database answered ${JSON.stringify(value)} for ${column} where a text was expected.`,
    next: 'Something else has written to this database: restore a backup, or ingest the articles into a new one.',
  });
}

function pieces<T>(items: readonly T[]): T[][] {
  const count = Math.ceil(items.length / ROWS_PER_STATEMENT);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * ROWS_PER_STATEMENT, (index + 1) * ROWS_PER_STATEMENT),
  );
}

function incomplete(name: string, slots: Slots, expected: number, written: number): StoreError {
  const what = [name, ...Object.values(slots)].join(' ');
  return new StoreError({
    code: 'incomplete-write',
    message: `Of ${expected} rows ${written} were written by ${what}; the whole batch was taken back.`,
    next: 'An end of an edge is missing: the analysis names a mention or entity that it does not list, or the database was changed by hand.',
  });
}
