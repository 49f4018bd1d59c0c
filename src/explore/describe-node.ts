// Details of a node: what it is called and where, what is known of it, and every place that mentions it.
import { compareText } from '../graph/index.js';
import type { DetailsAnswer, DetailsRequest } from '../protocol/index.js';
import type { FactEnds, GraphReader } from '../store/index.js';
import { compareNewest, dayOf, toArticleHead } from './article-head.js';
import { ArticleSentences } from './article-sentences.js';
import { buildContext } from './build-context.js';
import { checkSignal } from './check-signal.js';
import { countValues } from './count-values.js';
import { groupBy } from './group-by.js';
import { type NodeUse, type NodeUses, readEntityUses, readLiteralUses } from './node-uses.js';
import { noEntity } from './not-found.js';
import { resolveNode } from './resolve-node.js';
import { readViewFacts } from './view-fact.js';
import { buildViewNodes, readViewNodes } from './view-node.js';

const MOST_FACTS = 200;
const MOST_MENTIONS = 40;
/** Articles that are listed with a name: the newest; `count` tells of all. */
const MOST_ARTICLES = 20;

/**
 * Describes an entity or a literal. An id that is part of another entity now stands for that one. At most 200 facts and
 * 40 mentions, the newest; the rest is counted.
 *
 * @throws NotFoundError `no-entity`; StoreError when the store cannot be reached; CancelledError when the signal fires
 */
export async function describeNode(
  store: GraphReader,
  request: DetailsRequest,
  signal?: AbortSignal,
): Promise<DetailsAnswer> {
  const id = await resolveNode(store, request.id, signal);
  const entities = await store.entitiesById([id], signal);
  checkSignal(signal);
  const ends = await store.factEnds([id], signal);
  checkSignal(signal);
  const [node] = buildViewNodes([id], { entities, ends });
  if (node === undefined) throw noEntity(id);
  const used =
    node.type === 'Literal'
      ? await readLiteralUses(store, { id, ends }, signal)
      : await readEntityUses(store, id, signal);
  const dated = used.uses.flatMap(({ publishedAt }) => publishedAt ?? []);
  return {
    node,
    names: await readNames(store, used.uses, signal),
    ...(await readFacts(store, { id, ends }, signal)),
    ...(await readMentions(store, used, signal)),
    timeline: countValues(dated.map(date => dayOf(date).slice(0, 7)))
      .map(({ name, count }) => ({ period: name, count }))
      .sort((a, b) => compareText(a.period, b.period)),
    undated: used.uses.length - dated.length,
  };
}

async function readNames(
  store: GraphReader,
  uses: readonly NodeUse[],
  signal?: AbortSignal,
): Promise<DetailsAnswer['names']> {
  const named = groupBy(
    uses.flatMap(use => use.names.map(name => ({ name, article: use.article }))),
    ({ name }) => name,
  );
  const shown = countValues(uses.flatMap(use => use.names)).map(({ name, count }) => ({
    name,
    count,
    articles: (named.get(name) ?? []).slice(0, MOST_ARTICLES).map(({ article }) => article),
  }));
  const ids = new Set(shown.flatMap(({ articles }) => articles));
  const heads = new Map((await store.articleHeads([...ids], signal)).map(head => [head.id, toArticleHead(head)]));
  checkSignal(signal);
  return shown.map(({ articles, ...name }) => ({
    ...name,
    articles: articles.flatMap(article => heads.get(article) ?? []),
  }));
}

async function readFacts(
  store: GraphReader,
  { id, ends }: { id: string; ends: readonly FactEnds[] },
  signal?: AbortSignal,
): Promise<Pick<DetailsAnswer, 'facts' | 'others' | 'factsLeftOut'>> {
  const newest = [...ends].sort(
    (a, b) => compareNewest(a.lastReported, b.lastReported) || b.confidence - a.confidence || compareText(a.id, b.id),
  );
  const shown = newest.slice(0, MOST_FACTS).map(end => end.id);
  const facts = new Map((await readViewFacts(store, shown, signal)).map(fact => [fact.id, fact]));
  const others = new Set([...facts.values()].flatMap(fact => [fact.subject, fact.object]));
  others.delete(id);
  return {
    facts: shown.flatMap(fact => facts.get(fact) ?? []),
    others: await readViewNodes(store, [...others], signal),
    factsLeftOut: ends.length - shown.length,
  };
}

/** A mention whose words are not in the text any more cannot be shown: it is counted with those left out. */
async function readMentions(
  store: GraphReader,
  { uses, mentionsIn }: NodeUses,
  signal?: AbortSignal,
): Promise<Pick<DetailsAnswer, 'mentions' | 'mentionsLeftOut'>> {
  const wanted = takeUntil(uses, MOST_MENTIONS);
  const records = await store.records(
    wanted.map(use => use.article),
    signal,
  );
  checkSignal(signal);
  const recordOf = new Map(records.map(record => [record.article.id, record]));
  const mentions = wanted.flatMap(use => {
    const record = recordOf.get(use.article);
    if (record === undefined) return [];
    const { article } = record;
    const sentences = new ArticleSentences(article);
    return mentionsIn(record)
      .filter(({ start, end, quote }) => article.text.slice(start, end) === quote)
      .map(({ start, end }) => ({
        article: toArticleHead(article),
        context: buildContext({
          article,
          sentences,
          span: sentences.holding({ start, end }),
          marks: [{ start, end, part: 'subject' }],
        }),
      }));
  });
  const shown = mentions.slice(0, MOST_MENTIONS);
  const total = uses.reduce((sum, use) => sum + use.mentions, 0);
  return { mentions: shown, mentionsLeftOut: Math.max(0, total - shown.length) };
}

/** The first uses that have so many mentions together. */
function takeUntil(uses: readonly NodeUse[], mentions: number): NodeUse[] {
  let sum = 0;
  return uses.filter(use => {
    const isWanted = sum < mentions;
    sum += use.mentions;
    return isWanted;
  });
}
