// A treebank as running text: its sentences joined by single spaces, and where each lies.
import type { ConlluSentence } from '../corpora/index.js';

/** UTF-16 offsets into a text, half-open. */
export type TextSpan = { start: number; end: number };

export type JoinedText = { text: string; spans: TextSpan[] };

/** Joins sentences. Their texts are trimmed, so that a span begins and ends with a character that is no white space. */
export function joinSentences(sentences: readonly ConlluSentence[]): JoinedText {
  const texts = sentences.map(sentence => sentence.text.trim()).filter(text => text !== '');
  let start = 0;
  const spans = texts.map(text => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return span;
  });
  return { text: texts.join(' '), spans };
}

/** Where the words of a sentence lie in its text; undefined for one whose words do not stand in its text as written. */
export function findWordSpans({ text, words }: ConlluSentence): TextSpan[] | undefined {
  const spans: TextSpan[] = [];
  let at = 0;
  for (const { form } of words) {
    while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
    if (!text.startsWith(form, at)) return undefined;
    spans.push({ start: at, end: at + form.length });
    at += form.length;
  }
  return spans;
}
