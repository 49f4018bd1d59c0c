// Reads the hand-made cases of sentences.
import { readFileSync } from 'node:fs';

export type SentenceCase = { claim: string; text: string; sentences: string[] };

const SEPARATORS: Readonly<Record<string, string>> = { '+': '', '|': '\n', '¶': '\n\n' };

/** The cases of a language, in the form that the head of the file tells. */
export function readCases(language: 'nl' | 'en'): SentenceCase[] {
  const file = readFileSync(new URL(`./cases.${language}.txt`, import.meta.url), 'utf8');
  return file
    .split(/\n\n+/)
    .map(block => block.trim().split('\n'))
    .filter(([head]) => head?.startsWith('# '))
    .map(([head = '', ...lines]) => readCase(head.slice(2), lines));
}

function readCase(claim: string, lines: readonly string[]): SentenceCase {
  let text = '';
  const sentences = lines.map(line => {
    const separator = SEPARATORS[line.charAt(0)];
    const sentence = (separator === undefined ? line : line.slice(1)).replaceAll('⏎', '\n');
    text += (text === '' ? '' : (separator ?? ' ')) + sentence;
    return sentence;
  });
  return { claim, text, sentences };
}
