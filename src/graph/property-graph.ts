// The property graph that Cypher is asked about: labels, relationship types and flat properties, in one place for all stores.
import {
  type ArticleRecord,
  type Claim,
  type Entity,
  type Evidence,
  type Fact,
  findPassage,
  type Passage,
} from '../model/index.js';
import type { LocatedClaim } from './located-claim.js';
import type { ClaimPlace } from './update-graph.js';

export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Record<string, PropertyValue>;
export type GraphNode = { id: string; labels: readonly string[]; properties: Properties };
export type GraphEdge = { type: string; from: string; to: string; properties: Properties };
export type PropertyGraph = { nodes: GraphNode[]; edges: GraphEdge[] };

type Analysed = Pick<ArticleRecord, 'article' | 'analysis'>;

export function articleNode({ article, analysis }: Analysed): GraphNode {
  const { id, url, source, title, publisher, author, language, publishedAt, originKey } = article;
  const properties = {
    id,
    url,
    source,
    title,
    publisher,
    author,
    language,
    publishedAt,
    origin: originKey,
    extractor: analysis.extractor,
  };
  return { id, labels: ['Article'], properties: compact(properties) };
}

export function passageGraph({ article }: Analysed): PropertyGraph {
  const nodes = article.passages.map(passage => {
    const { id, index, start, end, kind, language, author, date } = passage;
    const text = article.text.slice(start, end);
    return {
      id,
      labels: ['Passage'],
      properties: compact({ id, index, start, end, kind, language, author, date, text }),
    };
  });
  return { nodes, edges: article.passages.map(passage => edge('OF', passage.id, article.id)) };
}

/** Mentions, each in its passage. `entityOf` leads from a local id to an entity id. */
export function mentionGraph({ article, analysis }: Analysed, entityOf: (localId: string) => string): PropertyGraph {
  const nodes = analysis.mentions.map(({ id, start, end, surface, kind, type, method, confidence }) => ({
    id,
    labels: ['Mention'],
    properties: { id, start, end, surface, kind, type, method, confidence },
  }));
  const edges = analysis.mentions.flatMap(mention => {
    const passage = findPassage(article.passages, mention);
    const place = passage === undefined ? [] : [edge('IN', mention.id, passage.id)];
    return [...place, edge('REFERS_TO', mention.id, entityOf(mention.localId))];
  });
  return { nodes, edges };
}

/** A claim with its ends, claimants, evidence and article. */
export function claimGraph(located: LocatedClaim, place: ClaimPlace, passages: readonly Passage[]): PropertyGraph {
  const { claim } = located;
  const edges = [
    edge('SUBJECT', claim.id, place.subject),
    edge('OBJECT', claim.id, place.object),
    edge('REPORTED_IN', claim.id, located.article.id),
    ...place.claimants.map((claimant, order) => edge('ASSERTED_BY', claim.id, claimant, { order })),
    ...claim.evidence.flatMap(evidence => evidenceEdge(claim.id, evidence, passages)),
  ];
  const nodes = [claimNode(located, place.fact)];
  return {
    nodes: located.literal === undefined ? nodes : [...nodes, literalNode(place.object, located.literal)],
    edges,
  };
}

function claimNode({ claim, literal }: LocatedClaim, factId: string): GraphNode {
  const support = claim.evidence.find(evidence => evidence.part === 'support');
  const { id, predicate, polarity, modality, role, ended, rule, confidence } = claim;
  const values = {
    id,
    factId,
    predicate,
    polarity,
    modality,
    role,
    ended,
    rule,
    confidence,
    literal,
    quote: support?.quote,
  };
  return {
    id,
    labels: ['Claim'],
    properties: compact({ ...values, ...timeProperties(claim), ...quantityProperties(claim.quantity) }),
  };
}

function timeProperties({ time }: Claim): Record<string, string | undefined> {
  const [from, to] = time?.iso?.split('/') ?? [];
  return {
    validFrom: from || undefined,
    validTo: (to ?? from) || undefined,
    timeText: time?.text,
    timeRule: time?.rule,
  };
}

function quantityProperties(quantity: Claim['quantity']): Record<string, PropertyValue | undefined> {
  return { quantity: quantity?.value, unit: quantity?.unit, comparator: quantity?.comparator };
}

export function literalNode(id: string, text: string): GraphNode {
  return { id, labels: ['Literal'], properties: { id, name: text } };
}

function evidenceEdge(claim: string, { start, end, quote, part }: Evidence, passages: readonly Passage[]): GraphEdge[] {
  const passage = findPassage(passages, { start, end });
  return passage === undefined ? [] : [edge('EVIDENCED_BY', claim, passage.id, { start, end, quote, part })];
}

export function entityNode(entity: Entity): GraphNode {
  const { id, name, names, type, wikidataId, named, mentions, articles, firstSeen, lastSeen } = entity;
  const properties = compact({ id, name, names, type, wikidataId, named, mentions, articles, firstSeen, lastSeen });
  return { id, labels: ['Entity', entity.type, ...entity.labels], properties };
}

/** A fact as the typed edge that analysts ask for. */
export function factEdge(fact: Fact): GraphEdge {
  const { id, predicate, subject, object, literal: _, quantity, ...rest } = fact;
  return edge(predicate, subject, object, compact({ factId: id, ...rest, ...quantityProperties(quantity) }));
}

function edge(type: string, from: string, to: string, properties: Properties = {}): GraphEdge {
  return { type, from, to, properties };
}

/** Leaves out what is undefined: a property graph has no empty values. */
function compact(values: Record<string, PropertyValue | undefined>): Properties {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined),
  );
}
