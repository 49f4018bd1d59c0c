// Search: names and titles, or the words of the articles themselves.
import { distance } from 'fastest-levenshtein';
import { compareText, foldWords } from '../graph/index.js';
import type { Entity } from '../model/index.js';
import type { SearchAnswer, SearchRequest, ViewNode } from '../protocol/index.js';
import type { GraphReader, StoredArticleHead } from '../store/index.js';
import { toArticleHead } from './article-head.js';
import { checkSignal } from './check-signal.js';
import { countNeighbours } from './neighbours.js';
import { matchName, type NameMatch } from './rank-names.js';
import { searchText } from './search-text.js';
import { readViewNodes, toViewNode } from './view-node.js';

/** Candidates that are ranked: the most mentioned of all that match. */
const CANDIDATES = 200;
const NEAREST = 3;
const NOTHING: SearchAnswer = { nodes: [], articles: [], sentences: [], nearest: [] };

/**
 * Finds entities by any name and articles by title, or (in `text`) sentences. Words match from their beginning,
 * without case and diacritics; a search without a letter or digit finds nothing.
 *
 * @throws StoreError when the store cannot be reached; CancelledError when the signal fires
 */
export async function search(store: GraphReader, request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer> {
  const words = foldWords(request.q);
  if (words.length === 0) return NOTHING;
  const { limit } = request;
  if (request.in === 'text') return { ...NOTHING, sentences: await searchText(store, { words, limit }, signal) };

  const found = await store.searchNames({ words, limit: CANDIDATES }, signal);
  checkSignal(signal);
  const titles = await store.searchTitles({ words, limit }, signal);
  checkSignal(signal);
  const isNothing = found.length === 0 && titles.length === 0;
  return {
    ...NOTHING,
    nodes: await rankNodes(store, { found, words, limit }, signal),
    articles: titles.map(toFoundArticle),
    nearest: isNothing ? await findNearest(store, words, signal) : [],
  };
}

function toFoundArticle(head: StoredArticleHead): SearchAnswer['articles'][number] {
  return { article: toArticleHead(head), claims: head.claims };
}

type Found = { found: readonly Entity[]; words: readonly string[]; limit: number };

/** Degrees decide between equal matches only: they are asked for the ranks that can be in the answer. */
async function rankNodes(
  store: GraphReader,
  { found, words, limit }: Found,
  signal?: AbortSignal,
): Promise<SearchAnswer['nodes']> {
  if (found.length === 0) return [];
  const matches = found
    .map(entity => ({ entity, match: matchName(entity, words) }))
    .sort((a, b) => a.match.rank - b.match.rank);
  const worst = matches[Math.min(limit, matches.length) - 1]?.match.rank ?? 0;
  const able = matches.filter(({ match }) => match.rank <= worst);
  const ids = able.map(({ entity }) => entity.id);
  const degrees = countNeighbours(new Set(ids), await store.factEnds(ids, signal));
  checkSignal(signal);
  return able
    .map(({ entity, match }) => ({ match, node: toViewNode(entity, degrees.get(entity.id) ?? 0) }))
    .sort(compareFound)
    .slice(0, limit)
    .map(({ node, match }) => ({ node, ...(match.alias === undefined ? {} : { alias: match.alias }) }));
}

type Ranked = { match: NameMatch; node: ViewNode };

function compareFound(a: Ranked, b: Ranked): number {
  return (
    a.match.rank - b.match.rank ||
    b.node.degree - a.node.degree ||
    b.node.mentions - a.node.mentions ||
    compareText(a.node.id, b.node.id)
  );
}

/** The entities with a name that takes the fewest edits; the more mentioned on a tie. */
async function findNearest(store: GraphReader, words: readonly string[], signal?: AbortSignal): Promise<ViewNode[]> {
  const candidates = await store.searchNames({ words, isFuzzy: true, limit: CANDIDATES }, signal);
  checkSignal(signal);
  const sought = words.join(' ');
  const edits = ({ names }: Entity): number =>
    Math.min(...names.map(name => distance(sought, foldWords(name).join(' '))));
  const nearest = candidates
    .map(entity => ({ entity, far: edits(entity) }))
    .sort((a, b) => a.far - b.far || b.entity.mentions - a.entity.mentions || compareText(a.entity.id, b.entity.id))
    .slice(0, NEAREST)
    .map(({ entity }) => entity.id);
  const nodes = new Map((await readViewNodes(store, nearest, signal)).map(node => [node.id, node]));
  return nearest.flatMap(id => nodes.get(id) ?? []);
}
