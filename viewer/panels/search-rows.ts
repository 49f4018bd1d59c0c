// The rows of the search list: what was found on the canvas, in the dossier and among the articles, each once.
import type { ArticleHead, Context, SearchAnswer, SearchRequest, ViewNode } from '../../src/protocol/index.js';
import { closenessOf } from './search-closeness.js';

export type SearchPlace = SearchRequest['in'];
export type NodeRow = {
  readonly kind: 'node';
  readonly key: string;
  readonly node: ViewNode;
  /** The name that matched, where it is not the node's own. */
  readonly alias?: string;
};
export type ArticleRow = {
  readonly kind: 'article';
  readonly key: string;
  readonly article: ArticleHead;
  readonly claims: number;
};
export type SentenceRow = {
  readonly kind: 'sentence';
  readonly key: string;
  readonly article: ArticleHead;
  readonly context: Context;
};
/** A row that searches otherwise: in the text, in names, or once more. */
export type ActRow = { readonly kind: 'act'; readonly key: string; readonly act: SearchPlace | 'retry' };
export type SearchRow = NodeRow | ArticleRow | SentenceRow | ActRow;

export type GroupName = 'canvas' | 'dossier' | 'articles' | 'sentences' | 'nearest' | 'acts';
export type SearchGroup = { readonly name: GroupName; readonly rows: readonly SearchRow[] };

export type Findings = {
  readonly query: string;
  readonly place: SearchPlace;
  /** What the index of the canvas found, best first. */
  readonly local: readonly ViewNode[];
  /** What the store answered to this query or to the one before. */
  readonly answer: SearchAnswer | undefined;
  readonly isOnCanvas: (id: string) => boolean;
  readonly hasFailed: boolean;
};

/** The groups that have rows, in the order in which they are shown. */
export function buildGroups(findings: Findings): SearchGroup[] {
  const groups = findings.place === 'names' ? nameGroups(findings) : sentenceGroups(findings);
  return [...groups, { name: 'acts' as const, rows: actRows(findings) }].filter(({ rows }) => rows.length > 0);
}

function nameGroups({ query, local, answer, isOnCanvas }: Findings): SearchGroup[] {
  const found = answer?.nodes ?? [];
  // The canvas knows no aliases: a node there that only the store found by one belongs there too.
  const here = mergeRows([
    ...local.map(node => nodeRow(node)),
    ...found.filter(({ node }) => isOnCanvas(node.id)).map(({ node, alias }) => nodeRow(node, alias)),
  ]);
  const elsewhere = found.filter(({ node }) => !isOnCanvas(node.id)).map(({ node, alias }) => nodeRow(node, alias));
  const articles = (answer?.articles ?? []).map(
    ({ article, claims }): ArticleRow => ({ kind: 'article', key: `article:${article.id}`, article, claims }),
  );
  const nearest = (answer?.nearest ?? []).slice(0, 3).map(node => nodeRow(node));
  return [
    { name: 'canvas', rows: closestFirst(here, query) },
    { name: 'dossier', rows: elsewhere },
    { name: 'articles', rows: articles },
    { name: 'nearest', rows: nearest.filter(({ key }) => !here.some(row => row.key === key)) },
  ];
}

function sentenceGroups({ answer }: Findings): SearchGroup[] {
  const rows = (answer?.sentences ?? []).map(
    ({ article, context }): SentenceRow => ({
      kind: 'sentence',
      key: `sentence:${article.id}:${context.articleStart + context.start}`,
      article,
      context,
    }),
  );
  return [{ name: 'sentences', rows: [...new Map(rows.map(row => [row.key, row])).values()] }];
}

function actRows({ place, hasFailed }: Findings): ActRow[] {
  const acts: ActRow['act'][] = [...(hasFailed ? (['retry'] as const) : []), place === 'names' ? 'text' : 'names'];
  return acts.map(act => ({ kind: 'act', key: `act:${act}`, act }));
}

function nodeRow(node: ViewNode, alias?: string): NodeRow {
  const row = { kind: 'node', key: `node:${node.id}`, node } as const;
  return alias === undefined || alias === node.name ? row : { ...row, alias };
}

function closestFirst(rows: readonly NodeRow[], query: string): NodeRow[] {
  const closeness = new Map(rows.map(row => [row.key, closenessOfRow(row, query)]));
  return [...rows].sort((a, b) => (closeness.get(a.key) ?? 0) - (closeness.get(b.key) ?? 0));
}

function closenessOfRow({ node, alias }: NodeRow, query: string): number {
  return Math.min(closenessOf(node.name, query), alias === undefined ? 2 : closenessOf(alias, query));
}

/** Each node once, where it came first, with the alias that a later row knows. */
function mergeRows(rows: readonly NodeRow[]): NodeRow[] {
  const merged = new Map<string, NodeRow>();
  for (const row of rows) {
    const { alias } = row;
    if (!merged.has(row.key) || alias !== undefined) merged.set(row.key, row);
  }
  return [...merged.values()];
}

/**
 * What Enter chooses when no row was chosen by hand: the closest name wherever it stands, else the first row. Names that
 * are only spelt nearly so, and other ways to search, are never chosen for the reader.
 */
export function findBestRow(groups: readonly SearchGroup[], query: string): SearchRow | undefined {
  const rows = groups.filter(({ name }) => name !== 'nearest' && name !== 'acts').flatMap(group => group.rows);
  const nodes = rows.filter(row => row.kind === 'node');
  return closestFirst(nodes, query)[0] ?? rows[0];
}
