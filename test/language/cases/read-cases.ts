// The hand-made sentences of a language with their tags, trees, lemmas and names.
import { readFileSync } from 'node:fs';
import { type ConlluSentence, readConllu } from '../../../src/evaluate/index.js';
import type { ModelLanguage } from '../../../src/language/index.js';

export type Cases = {
  sentences: readonly ConlluSentence[];
  /** `B-PER`, `I-PER`, `O`: one entry a word, in the order of the sentences. */
  names: readonly (readonly string[])[];
};

/** Reads `nl.conllu` or `en.conllu`. @throws InputError naming the line that is no CoNLL-U */
export function readCases(language: ModelLanguage): Cases {
  const name = `${language}.conllu`;
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  const names = text
    .trimEnd()
    .split('\n\n')
    .map(block => block.split('\n').filter(isWord).map(nameLabel));
  return { sentences: readConllu(text, name), names };
}

function isWord(line: string): boolean {
  return /^\d+\t/.test(line);
}

function nameLabel(line: string): string {
  return /(?:^|\|)Name=([BI]-[A-Z]+)/.exec(line.split('\t')[9] ?? '')?.[1] ?? 'O';
}
