// How articles use a node: the names that they give it, and where they mention it.
import { type LocatedClaim, uniqueSorted } from '../graph/index.js';
import type { ArticleRecord, Span } from '../model/index.js';
import type { FactEnds, GraphReader } from '../store/index.js';
import { compareNewest } from './article-head.js';
import { checkSignal } from './check-signal.js';
import { groupBy } from './group-by.js';

/** What one article does with a node. */
export type NodeUse = {
  article: string;
  publishedAt?: string;
  /** Each once. */
  names: readonly string[];
  mentions: number;
};

/** A stretch that mentions the node, as it was when the article was analysed. */
export type Mentioned = Span & { quote: string };

export type NodeUses = {
  /** One an article, newest first; the undated last. */
  uses: readonly NodeUse[];
  /** Where an article mentions the node, in the order of its text. */
  mentionsIn: (record: ArticleRecord) => Mentioned[];
};

/** The uses of an entity: those of its local entities. */
export async function readEntityUses(store: GraphReader, id: string, signal?: AbortSignal): Promise<NodeUses> {
  const found = await store.localUses(id, signal);
  checkSignal(signal);
  const locals = new Set(found.map(({ local }) => local.id));
  const uses = [...groupBy(found, ({ local }) => local.article)].map(([article, own]) => ({
    article,
    ...dateOf(own[0]?.publishedAt),
    names: uniqueSorted(own.flatMap(({ local }) => [local.name, ...local.names])),
    mentions: own.reduce((sum, use) => sum + use.mentions, 0),
  }));
  return {
    uses: sortUses(uses),
    mentionsIn: ({ analysis }) =>
      sortSpans(
        analysis.mentions
          .filter(mention => locals.has(mention.localId))
          .map(({ start, end, surface }) => ({ start, end, quote: surface })),
      ),
  };
}

/** The uses of words that stand for no entity: where the claims that end in them have them. */
export async function readLiteralUses(
  store: GraphReader,
  { id, ends }: { id: string; ends: readonly FactEnds[] },
  signal?: AbortSignal,
): Promise<NodeUses> {
  const found = await store.claimsOfFacts(
    ends.filter(end => end.object === id).map(end => end.id),
    signal,
  );
  checkSignal(signal);
  const claims = found.map(({ located }) => located).filter(({ object }) => object === id);
  const claimsOf = groupBy(claims, ({ article }) => article.id);
  const uses = [...claimsOf].map(([article, own]) => ({
    article,
    ...dateOf(own[0]?.article.publishedAt),
    names: uniqueSorted(own.flatMap(({ literal }) => literal ?? [])),
    mentions: spansOfObject(own).length,
  }));
  return { uses: sortUses(uses), mentionsIn: ({ article }) => spansOfObject(claimsOf.get(article.id) ?? []) };
}

/** A claim without an object ends in the words of its cue. */
function spansOfObject(claims: readonly LocatedClaim[]): Mentioned[] {
  const spans = claims.flatMap(({ claim }) => {
    const find = (part: string): Mentioned | undefined => claim.evidence.find(evidence => evidence.part === part);
    return find('object') ?? find('cue') ?? [];
  });
  return sortSpans([...new Map(spans.map(span => [`${span.start}-${span.end}`, span])).values()]);
}

function dateOf(publishedAt: string | undefined): { publishedAt?: string } {
  return publishedAt === undefined ? {} : { publishedAt };
}

function sortUses(uses: readonly NodeUse[]): NodeUse[] {
  return [...uses].sort((a, b) => compareNewest(a.publishedAt, b.publishedAt) || (a.article < b.article ? -1 : 1));
}

function sortSpans(spans: readonly Mentioned[]): Mentioned[] {
  return [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
}
