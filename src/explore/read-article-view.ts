// A whole article, with everything that it says marked.
import { locateClaims } from '../graph/index.js';
import type { ArticleClaim, ArticleRequest, ArticleView } from '../protocol/index.js';
import type { GraphReader } from '../store/index.js';
import { toArticleHead } from './article-head.js';
import { sentenceOf } from './build-card.js';
import { checkSignal } from './check-signal.js';
import { findFactsOfClaims } from './find-facts-of-claims.js';
import { markClaim } from './mark-claim.js';
import { noArticle } from './not-found.js';
import { openArticle } from './opened-article.js';
import { findParticipants, readOwners } from './participants.js';

/**
 * An article with its claims in the order of the text. A retracted one can be read too: its claims feed no fact.
 * A claim whose offsets do not fit the text has no marks.
 *
 * @throws NotFoundError `no-article`; StoreError when the store cannot be reached; CancelledError when the signal fires
 */
export async function readArticleView(
  store: GraphReader,
  { id }: ArticleRequest,
  signal?: AbortSignal,
): Promise<ArticleView> {
  const [record] = await store.records([id], signal);
  checkSignal(signal);
  if (record === undefined) throw noArticle(id);
  const opened = openArticle(record);
  const claims = locateClaims(record).sort(
    (a, b) => (sentenceOf(a.claim)?.start ?? 0) - (sentenceOf(b.claim)?.start ?? 0),
  );
  const owners = await readOwners(store, claims, signal);
  const factOf = await findFactsOfClaims(store, { claims, owners }, signal);
  return {
    article: toArticleHead(record.article),
    status: record.status,
    text: record.article.text,
    passages: record.article.passages,
    claims: claims.map((located): ArticleClaim => {
      const { id: claim, predicate, polarity, modality, confidence } = located.claim;
      const fact = factOf.get(claim);
      return {
        claim: { id: claim, predicate, polarity, modality, confidence },
        ...(fact === undefined ? {} : { fact }),
        ...findParticipants(located, { opened, owners }),
        marks: markClaim(located.claim, opened) ?? [],
      };
    }),
  };
}
