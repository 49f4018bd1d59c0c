// A claim with what the graph needs of its article, its ends named by local entity: it never changes when identities do.
import { type Article, type ArticleRecord, buildId, type Claim, type LocalEntity } from '../model/index.js';

/** What a fact says of an article. */
export type ArticleHead = Pick<Article, 'id' | 'url' | 'source' | 'originKey' | 'publishedAt'>;

export type LocatedClaim = {
  claim: Claim;
  article: ArticleHead;
  /** Local id. */
  subject: string;
  /** Local id, or the id of a literal. */
  object: string;
  /** The words, where the object is no entity. */
  literal?: string;
  /** Local ids, nearest first. */
  claimants: readonly string[];
};

/** A local entity with how often and when its article uses it. */
export type LocalUse = { local: LocalEntity; mentions: number; publishedAt?: string | undefined };

type Analysed = Pick<ArticleRecord, 'article' | 'analysis'>;

/** Names the ends of an article's claims by local entity. */
export function locateClaims({ article, analysis }: Analysed): LocatedClaim[] {
  const localOf = new Map(analysis.mentions.map(mention => [mention.id, mention.localId]));
  const local = (mention: string): string => localOf.get(mention) ?? mention;
  const { id, url, source, originKey, publishedAt } = article;
  const head: ArticleHead = {
    id,
    originKey,
    ...(url === undefined ? {} : { url }),
    ...(source === undefined ? {} : { source }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
  return analysis.claims.map(claim => {
    const end = locateObject(article.id, claim, local);
    return { claim, article: head, subject: local(claim.subject), ...end, claimants: claim.claimants.map(local) };
  });
}

/** A claim without an object (somebody died) points at its own cue, so that it too can be an edge. */
function locateObject(
  article: string,
  claim: Claim,
  local: (mention: string) => string,
): { object: string; literal?: string } {
  if (claim.object !== undefined && 'mention' in claim.object) return { object: local(claim.object.mention) };
  const cue = claim.evidence.find(evidence => evidence.part === 'cue')?.quote ?? claim.predicate;
  const literal = claim.object?.literal ?? cue;
  return { object: literalId(article, literal), literal };
}

/** Literals of different articles are never joined: "the city" here need not be "the city" there. */
function literalId(article: string, literal: string): string {
  return buildId('lit', [article, literal.toLowerCase()]);
}

/** The local entities of an article with their use, sorted by id. */
export function countUses({ article, analysis }: Analysed): LocalUse[] {
  const mentions = new Map<string, number>();
  for (const { localId } of analysis.mentions) mentions.set(localId, (mentions.get(localId) ?? 0) + 1);
  return analysis.entities.map(local => ({
    local,
    mentions: mentions.get(local.id) ?? 0,
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
  }));
}
