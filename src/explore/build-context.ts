// A sentence as it is shown: with the ones around it and its parts marked.
import { compareText } from '../graph/index.js';
import type { Article, Span } from '../model/index.js';
import type { Context, Mark } from '../protocol/index.js';
import type { ArticleSentences } from './article-sentences.js';

/** How far before its sentence a context may begin to show whom a pronoun stands for, in UTF-16 code units. */
const FARTHEST = 600;

export type Shown = {
  article: Pick<Article, 'text'>;
  sentences: ArticleSentences;
  /** The sentence, in the article's text. */
  span: Span;
  /** In the article's text. */
  marks: readonly Mark[];
};

/**
 * The sentence with one before and one after in its passage. A mark further back takes the context back to its own
 * sentence, as long as that begins within 600 characters before; marks outside are left out.
 */
export function buildContext({ article, sentences, span, marks }: Shown): Context {
  const around = sentences.around(span);
  const starts = marks
    .filter(mark => mark.start < around.start)
    .map(mark => sentences.holding(mark).start)
    .filter(start => span.start - start <= FARTHEST);
  const start = Math.min(around.start, ...starts);
  return {
    text: article.text.slice(start, around.end),
    start: span.start - start,
    end: span.end - start,
    marks: sortMarks(
      marks
        .filter(mark => mark.start >= start && mark.end <= around.end && mark.start < mark.end)
        .map(mark => ({ ...mark, start: mark.start - start, end: mark.end - start })),
    ),
    articleStart: start,
  };
}

/** By start, then end, then part; each once. */
export function sortMarks(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.part, b.part));
  return sorted.filter((mark, index) => {
    const before = sorted[index - 1];
    return before?.start !== mark.start || before.end !== mark.end || before.part !== mark.part;
  });
}
