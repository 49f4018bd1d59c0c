// The sentences of an article, split passage by passage and only where somebody looks.
import { splitSentences, tokenise } from '../language/index.js';
import { type Article, findPassage, type Passage, type Span } from '../model/index.js';

/** Sentences as they were read for extraction. UTF-16 offsets into the article's text, half-open. */
export class ArticleSentences {
  private readonly split = new Map<number, readonly Span[]>();

  constructor(private readonly article: Pick<Article, 'text' | 'passages'>) {}

  /** The sentences that share a character with a span, with one before and one after in the same passage. */
  around(span: Span): Span {
    const passage = findPassage(this.article.passages, span);
    const sentences = passage === undefined ? [] : this.of(passage);
    const first = sentences.findIndex(sentence => sentence.end > span.start);
    const last = sentences.findLastIndex(sentence => sentence.start < span.end);
    if (first < 0 || last < 0) return span;
    return {
      start: Math.min(span.start, sentences[Math.max(0, first - 1)]?.start ?? span.start),
      end: Math.max(span.end, sentences[Math.min(sentences.length - 1, last + 1)]?.end ?? span.end),
    };
  }

  /** The sentence (or sentences) that a span lies in; the span itself where it lies in no passage. */
  holding(span: Span): Span {
    const passage = findPassage(this.article.passages, span);
    const touched = (passage === undefined ? [] : this.of(passage)).filter(
      sentence => sentence.start < span.end && span.start < sentence.end,
    );
    return {
      start: Math.min(span.start, touched[0]?.start ?? span.start),
      end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
    };
  }

  /** The sentences of a passage, in order. */
  of({ index, start, end }: Passage): readonly Span[] {
    const known = this.split.get(index);
    if (known !== undefined) return known;
    const text = this.article.text.slice(start, end);
    const sentences = splitSentences(text, tokenise(text)).flatMap(tokens => {
      const [first, last] = [tokens[0], tokens.at(-1)];
      return first === undefined || last === undefined ? [] : [{ start: start + first.start, end: start + last.end }];
    });
    this.split.set(index, sentences);
    return sentences;
  }
}
