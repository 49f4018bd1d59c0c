// What holds of every reading, whatever was read: true offsets, an entry a token, a tree.
import { expect } from '@jest/globals';
import { type Knowledge, readPassage, type SentenceReading } from '../../src/language/index.js';
import type { Language } from '../../src/model/index.js';

/** Reads a text with the trees and lemmas of all its sentences. @returns how many lemmas that are */
export function readAll(text: string, language: Language, knowledge: Knowledge): number {
  return readPassage(text, language, knowledge).sentences.reduce((sum, { lemmas }) => sum + lemmas.length, 0);
}

/** Reads a text and expects of it what holds of all. One expectation a sentence: texts are long. */
export function checkReading(text: string, language: Language, knowledge: Knowledge): void {
  let end = 0;
  for (const sentence of readPassage(text, language, knowledge).sentences) {
    expect(findFault(text, sentence, end)).toBeUndefined();
    end = sentence.end;
  }
  expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
}

/** What is wrong with a sentence that comes after `from`. */
function findFault(text: string, sentence: SentenceReading, from: number): string | undefined {
  return findTokenFault(text, sentence, from) ?? findNameFault(text, sentence) ?? findTreeFault(sentence);
}

function findTokenFault(text: string, { tokens }: SentenceReading, from: number): string | undefined {
  if (tokens.length === 0) return 'a sentence without a token';
  let end = from;
  for (const token of tokens) {
    if (token.start < end || token.end <= token.start) return `token at ${token.start} to ${token.end} after ${end}`;
    if (text.slice(token.start, token.end) !== token.text) return `token at ${token.start} has another text`;
    if (/[\p{L}\p{N}]/u.test(text.slice(end, token.start))) return `no token between ${end} and ${token.start}`;
    end = token.end;
  }
  return undefined;
}

function findNameFault(text: string, { names, start, end }: SentenceReading): string | undefined {
  for (const name of names) {
    if (name.start < start || name.end > end || name.end <= name.start) return `name at ${name.start} to ${name.end}`;
    if (text.slice(name.start, name.end) !== name.text) return `name at ${name.start} has another text`;
  }
  return undefined;
}

function findTreeFault({ language, tokens, analysis, lemmas }: SentenceReading): string | undefined {
  const { tags, features, heads, relations } = analysis;
  const count = language === 'other' ? 0 : tokens.length;
  const lengths = [tags, features, heads, relations, lemmas].map(list => list.length);
  if (lengths.some(length => length !== count)) return `${count} tokens, but ${lengths.join(', ')} entries`;
  if ([...tags, ...relations].some(entry => entry === '')) return 'an empty tag or relation';
  const roots = heads.filter(head => head < 0).length;
  if (count > 0 && roots !== 1) return `${roots} roots`;
  return hasRing(heads) ? 'a ring' : undefined;
}

/** In linear time: each word is walked from once. */
function hasRing(heads: Int32Array): boolean {
  const walks = new Int32Array(heads.length);
  for (let from = 0; from < heads.length; from += 1) {
    let at = from;
    while (at >= 0 && (walks[at] ?? 0) === 0) {
      walks[at] = from + 1;
      at = heads[at] ?? -1;
    }
    if (at >= heads.length || (at >= 0 && walks[at] === from + 1)) return true;
  }
  return false;
}
