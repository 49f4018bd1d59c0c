// Search in the text of articles: the sentences that hold the words.
import { foldWords } from '../graph/index.js';
import type { Article, Span } from '../model/index.js';
import type { Mark, SearchAnswer } from '../protocol/index.js';
import type { FoundPassage, GraphReader } from '../store/index.js';
import { toArticleHead } from './article-head.js';
import { ArticleSentences } from './article-sentences.js';
import { buildContext } from './build-context.js';
import { checkSignal } from './check-signal.js';

type Sought = { words: readonly string[]; limit: number };

/** One sentence of each passage that holds all words: the one that holds most of them. The part `cue` marks the words. */
export async function searchText(
  store: GraphReader,
  { words, limit }: Sought,
  signal?: AbortSignal,
): Promise<SearchAnswer['sentences']> {
  const found = await store.searchPassages({ words, limit }, signal);
  checkSignal(signal);
  const records = await store.records([...new Set(found.map(passage => passage.article))], signal);
  checkSignal(signal);
  const articles = new Map(
    records.map(({ article }) => [article.id, { article, sentences: new ArticleSentences(article) }]),
  );
  return found.flatMap(passage => {
    const read = articles.get(passage.article);
    return read === undefined ? [] : showPassage(read, passage, new Set(words));
  });
}

type Read = { article: Article; sentences: ArticleSentences };

function showPassage(
  { article, sentences }: Read,
  found: FoundPassage,
  words: ReadonlySet<string>,
): SearchAnswer['sentences'] {
  const passage = article.passages.find(one => one.start === found.start && one.end === found.end);
  // The article was replaced since it was found, or says here again what it says elsewhere.
  if (passage === undefined || passage.repeats !== undefined) return [];
  const hits = findWords(article.text, found, words);
  const [best] = sentences
    .of(passage)
    .map(span => ({ span, different: new Set(hits.filter(isIn(span)).map(hit => hit.word)).size }))
    .sort((a, b) => b.different - a.different || a.span.start - b.span.start);
  if (best === undefined) return [];
  const marks = hits
    .filter(isIn(sentences.around(best.span)))
    .map(({ start, end }): Mark => ({ start, end, part: 'cue' }));
  return [{ article: toArticleHead(article), context: buildContext({ article, sentences, span: best.span, marks }) }];
}

type Hit = Span & { word: string };

/** Where one of the words stands in a stretch of text, in the article's offsets. */
function findWords(text: string, { start, end }: Span, words: ReadonlySet<string>): Hit[] {
  return [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(match => {
    const word = foldWords(match[0]).find(one => words.has(one));
    const at = start + match.index;
    return word === undefined ? [] : [{ start: at, end: at + match[0].length, word }];
  });
}

function isIn(outer: Span): (inner: Span) => boolean {
  return inner => outer.start <= inner.start && inner.end <= outer.end;
}
