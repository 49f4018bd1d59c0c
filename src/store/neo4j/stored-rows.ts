// What a record and its graph become in the database. Pure.
import {
  articleNode,
  type ClaimPlace,
  claimGraph,
  countUses,
  entityNode,
  factEdge,
  type GraphEdge,
  type GraphNode,
  type LocalUse,
  type LocatedClaim,
  localsOf,
  locateClaims,
  mentionGraph,
  type Properties,
  type PropertyGraph,
  passageGraph,
  type Rules,
  sortById,
  uniqueSorted,
} from '../../graph/index.js';
import type { ArticleRecord, ArticleStatus, Entity, Fact, Mention } from '../../model/index.js';
import type { StoredView } from '../graph-reader.js';
import { articleHeadOf, factEndsOf } from '../store-parts.js';
import { summarise } from '../summarise.js';
import { wordLine, wordLines } from '../word-lines.js';
import type { NodeLabel } from './statements.js';
import { type Row, textOf } from './transaction.js';
import { Float } from './values.js';

export type NodeRow = { id: string; properties: Record<string, unknown> };
export type EdgeRow = { from: string; to: string; properties: Record<string, unknown> };
export type EdgeKind = { FROM: NodeLabel; TYPE: string; TO: NodeLabel };

/** Numbers that are never whole by nature: stored as floats even when they happen to be whole. */
const FLOATS = new Set(['confidence']);

function propertiesOf(properties: Properties): Record<string, unknown> {
  const entries = Object.entries(properties);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, FLOATS.has(key) && typeof value === 'number' ? new Float(value) : value]),
  );
}

export const nodeRow = ({ id, properties }: GraphNode): NodeRow => ({ id, properties: propertiesOf(properties) });
export const edgeRow = ({ from, to, properties }: GraphEdge): EdgeRow => ({
  from,
  to,
  properties: propertiesOf(properties),
});

/** The record itself, from which all else can be made again. The title of a retracted article is not found by its words. */
export function recordRow(record: ArticleRecord): NodeRow {
  const { article, analysis, status } = record;
  const { status: _, ...summary } = summarise(record);
  const { id, version, title = '', publishedAt } = article;
  const properties = {
    ...{ id, status, version, publishedAt },
    ...(status === 'active' ? { words: [wordLine(title)] } : {}),
    extractor: analysis.extractor,
    summary: JSON.stringify(summary),
    head: JSON.stringify(articleHeadOf(record)),
    record: JSON.stringify({ article, analysis }),
  };
  return { id, properties };
}

/** A record from a row with `record` and `status`. */
export function recordOf(row: Row): ArticleRecord {
  const stored: Omit<ArticleRecord, 'status'> = JSON.parse(textOf(row, 'record'));
  return { ...stored, status: statusOf(textOf(row, 'status')) };
}

export function statusOf(text: string): ArticleStatus {
  return text === 'retracted' ? 'retracted' : 'active';
}

/** The passages of an active article as they are searched. */
export function passageRows({ article }: ArticleRecord): NodeRow[] {
  const { publishedAt } = article;
  return article.passages.map(({ id, start, end }) => {
    const words = [wordLine(article.text.slice(start, end))];
    return { id, properties: { id, article: article.id, publishedAt, start, end, words } };
  });
}

export function viewRow(view: StoredView): NodeRow {
  const { id, name } = view;
  return { id, properties: { id, head: JSON.stringify({ id, name }), view: JSON.stringify(view) } };
}

export function localRow(
  use: LocalUse,
  key: string,
  claims: readonly LocatedClaim[],
  mentions: readonly Mention[],
): NodeRow {
  const { id, article } = use.local;
  const own = claims.filter(claim => localsOf(claim).includes(id)).map(located => located.claim.id);
  const its = mentions.filter(mention => mention.localId === id).map(mention => mention.id);
  const properties = {
    id,
    article,
    key,
    claims: uniqueSorted(own),
    mentions: uniqueSorted(its),
    use: JSON.stringify(use),
  };
  return { id, properties };
}

export function claimRow(located: LocatedClaim, place: ClaimPlace): NodeRow {
  const { id, article } = located.claim;
  const properties = { id, article, factId: place.fact, place: placeText(place), located: JSON.stringify(located) };
  return { id, properties };
}

/** A place as a text that can be compared. */
export function placeText({ fact, subject, object, claimants }: ClaimPlace): string {
  return JSON.stringify([fact, subject, object, claimants]);
}

export function storedEntityRow(entity: Entity): NodeRow {
  const { id, name, names, mentions } = entity;
  const folded = uniqueSorted([name, ...names].map(one => one.toLowerCase()));
  const words = wordLines([name, ...names]);
  return { id, properties: { id, folded, words, mentions, entity: JSON.stringify(entity) } };
}

export function entityRow(entity: Entity): NodeRow & { labels: readonly string[] } {
  const node = entityNode(entity);
  return { ...nodeRow(node), labels: node.labels };
}

export function storedFactRow(fact: Fact): NodeRow {
  const { id, predicate, subject, object, status } = fact;
  const ends = JSON.stringify(factEndsOf(fact));
  return { id, properties: { id, predicate, subject, object, status, ends, fact: JSON.stringify(fact) } };
}

export function factRow(fact: Fact): EdgeRow & { factId: string } {
  return { ...edgeRow(factEdge(fact)), factId: fact.id };
}

/** Nodes and edges of an article's record in the graph, and the rows of the store's own nodes. */
export type RecordRows = {
  graph: PropertyGraph;
  stored: Record<'StoredRecord' | 'StoredPassage' | 'StoredLocal' | 'StoredClaim', NodeRow[]>;
};

/** @param entityOf leads from a local id to an entity id @param placeOf leads from a claim id to its place */
export function recordRows(
  record: ArticleRecord,
  rules: Rules,
  lookup: { entityOf: (localId: string) => string; placeOf: (claimId: string) => ClaimPlace },
): RecordRows {
  const claims = locateClaims(record);
  const { mentions } = record.analysis;
  const parts: PropertyGraph[] = [
    { nodes: [articleNode(record)], edges: [] },
    passageGraph(record),
    mentionGraph(record, lookup.entityOf),
    ...claims.map(located => claimGraph(located, lookup.placeOf(located.claim.id), record.article.passages)),
  ];
  const locals = countUses(record).map(use => {
    const row = localRow(use, rules.identityKey(use.local), claims, mentions);
    return { ...row, properties: { ...row.properties, entity: lookup.entityOf(use.local.id) } };
  });
  return {
    graph: { nodes: uniqueNodes(parts), edges: parts.flatMap(part => part.edges) },
    stored: {
      StoredRecord: [recordRow(record)],
      StoredPassage: passageRows(record),
      StoredLocal: sortById(locals),
      StoredClaim: claims.map(located => claimRow(located, lookup.placeOf(located.claim.id))),
    },
  };
}

/** Ids of all nodes that were made of a record, by label. */
export function derivedIds(record: ArticleRecord): [NodeLabel, string[]][] {
  const { article, analysis } = record;
  const literals = locateClaims(record).flatMap(located => (located.literal === undefined ? [] : located.object));
  const claims = uniqueSorted(analysis.claims.map(claim => claim.id));
  const passages = article.passages.map(passage => passage.id);
  return [
    ['Claim', claims],
    ['StoredClaim', claims],
    ['Literal', uniqueSorted(literals)],
    ['Mention', uniqueSorted(analysis.mentions.map(mention => mention.id))],
    ['StoredLocal', uniqueSorted(analysis.entities.map(local => local.id))],
    ['Passage', passages],
    ['StoredPassage', passages],
    ['Article', [article.id]],
  ];
}

function uniqueNodes(parts: readonly PropertyGraph[]): GraphNode[] {
  return sortById(new Map(parts.flatMap(part => part.nodes).map(node => [node.id, node])).values());
}
