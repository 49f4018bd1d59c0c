// Reads an article from a string, for tests of this room.
import type { Article } from '../../src/model/index.js';
import { type ReadOptions, readArticle } from '../../src/read/index.js';

/** The article in a text or a page; the name's ending tells which. */
export function readText(text: string, source = 'harbour.txt', options: ReadOptions = {}): Article {
  return readArticle({ bytes: new TextEncoder().encode(text), source }, options);
}

/** The words of each passage. */
export function passageTexts({ text, passages }: Article): string[] {
  return passages.map(({ start, end }) => text.slice(start, end));
}
