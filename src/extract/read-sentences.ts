// An article as sentences with true offsets: passages that only repeat others, or are in another language, give none.

import {
  type Anchor,
  collectNames,
  type FoundTime,
  findAgain,
  findTimes,
  type Knowledge,
  type LanguageKnowledge,
  type Name,
  parseAnchor,
  readPassage,
  type SentenceReading,
  type Token,
} from '../language/index.js';
import type { Article, Passage } from '../model/index.js';

/** A sentence of an article; all offsets are UTF-16, half-open, into the article's text. */
export type ArticleSentence = {
  index: number;
  passage: Passage;
  start: number;
  end: number;
  text: string;
  tokens: readonly Token[];
  names: readonly Name[];
  times: readonly FoundTime[];
  language: 'nl' | 'en';
  words: LanguageKnowledge;
};

/** Reads the passages that count, in order, into sentences numbered from 0. */
export function readSentences(article: Article, knowledge: Knowledge): ArticleSentence[] {
  const sentences: ArticleSentence[] = [];
  for (const passage of article.passages) {
    if (passage.repeats !== undefined || passage.language === 'other') continue;
    const anchor = parseAnchor(passage.date ?? article.publishedAt);
    const text = article.text.slice(passage.start, passage.end);
    for (const read of readPassage(text, passage.language, knowledge).sentences) {
      if (read.language === 'other') continue;
      const { language } = read;
      sentences.push(place(sentences.length, { article, passage, language, anchor }, read, knowledge));
    }
  }
  const seen = collectNames(sentences.flatMap(sentence => sentence.names));
  return sentences.map(sentence => addNames(sentence, findAgain(sentence.tokens, sentence.names, seen)));
}

function addNames(sentence: ArticleSentence, more: readonly Name[]): ArticleSentence {
  return more.length === 0 ? sentence : { ...sentence, names: [...more, ...sentence.names] };
}

type Place = { article: Article; passage: Passage; language: 'nl' | 'en'; anchor: Anchor };

function place(
  index: number,
  { article, passage, language, anchor }: Place,
  read: SentenceReading,
  knowledge: Knowledge,
): ArticleSentence {
  const shift = <T extends { start: number; end: number }>(item: T): T => ({
    ...item,
    start: item.start + passage.start,
    end: item.end + passage.start,
  });
  const moved = read.tokens.map(shift);
  const start = moved[0]?.start ?? passage.start;
  const end = moved.at(-1)?.end ?? start;
  const words = knowledge[language];
  const tense = (at: number) => read.tenseAt(at - passage.start);
  const times = findTimes(article.text, moved, words.words, anchor, { tense });
  return {
    index,
    passage,
    start,
    end,
    text: article.text.slice(start, end),
    tokens: moved,
    names: read.names.map(shift),
    times,
    language,
    words,
  };
}
