// The CypherEngine port: read-only Cypher with limits, whoever answers it.

export type QueryLimits = {
  /** Whole time, milliseconds. */
  timeoutMs: number;
  /** Rows returned at the most; `QueryResult.isTruncated` says that there were more. */
  maxRows: number;
};

/** A value in a row: a scalar, a list or map of values; a node or relationship comes as a map with `_labels` or `_type`. */
export type QueryValue =
  | null
  | string
  | number
  | boolean
  | readonly QueryValue[]
  | { readonly [key: string]: QueryValue };

export type QueryResult = {
  columns: string[];
  rows: QueryValue[][];
  isTruncated: boolean;
  /** Who answered. The embedded engine is exact for the query library; elsewhere it may differ silently (README.md). */
  engine: 'neo4j' | 'embedded';
};

/**
 * Answers Cypher that only reads.
 *
 * @throws UsageError `not-read-only`, `bad-cypher`, `missing-parameter`
 * @throws LimitError `query-timeout`, `query-memory`
 * @throws CancelledError when the signal fires; the query is then gone from the server too
 * @throws StoreError when there is nobody to answer
 */
export interface CypherEngine {
  readonly kind: QueryResult['engine'];
  run(
    cypher: string,
    parameters: Readonly<Record<string, QueryValue>>,
    limits: QueryLimits,
    signal?: AbortSignal,
  ): Promise<QueryResult>;
  close(): Promise<void>;
}
