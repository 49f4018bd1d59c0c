// Runs of capitalised words: the shape that names have in Dutch and English.
import type { LanguageKnowledge } from './knowledge.js';
import { isCapitalised, isWord, type Token } from './token.js';
import { isTitle } from './tokens/abbreviations.js';

/** Tokens `from` to `to` (half-open) that are capitalised, with particles inside; `isInitial` where a sentence starts with it. */
export type Run = { from: number; to: number; isInitial: boolean };

const PARTICLES = new Set("van de der den von bin ibn al el da di du la le del ten ter 't zu zum".split(' '));
const OPENING = /^['"‘“«([—–:•-]$/u;

/** Finds the runs of a sentence. Function words at the head of a sentence are not part of a name. */
export function findRuns(tokens: readonly Token[], language: LanguageKnowledge): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isNamePart(tokens[i])) continue;
    const isInitial = startsSentence(tokens, i);
    if (isCalendarWord(tokens[i], language)) continue;
    if (isInitial && isFunctionWord(tokens[i], language)) continue;
    const to = endOfRun(tokens, i);
    runs.push({ from: i, to, isInitial });
    i = to - 1;
  }
  return runs;
}

function isNamePart(token: Token | undefined): boolean {
  return isCapitalised(token) && isWord(token) && !isTitle(token?.lower ?? '');
}

/** English writes months and weekdays with a capital. */
function isCalendarWord(token: Token | undefined, { words }: LanguageKnowledge): boolean {
  const word = token?.lower ?? '';
  return Object.hasOwn(words.weekdays, word) || Object.hasOwn(words.months, word);
}

function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  for (;;) {
    const next = particleEnd(tokens, to);
    if (!isNamePart(tokens[next])) return to;
    to = next + 1;
  }
}

/** Skips particles ("van der"), and an ampersand, when a capitalised word follows. */
function particleEnd(tokens: readonly Token[], from: number): number {
  let next = from;
  while (next < from + 3 && (PARTICLES.has(tokens[next]?.text ?? '') || tokens[next]?.text === '&')) next += 1;
  return isCapitalised(tokens[next]) && !isPhrase(tokens, from, next) ? next : from;
}

/** "secretary of the Treasury" is a phrase; "the Hague" is not asked here; "van de Waal" is a name, "in van De Waal" too. */
function isPhrase(tokens: readonly Token[], from: number, next: number): boolean {
  return next > from && tokens[from]?.lower === 'de' && next === from + 1;
}

function startsSentence(tokens: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0; j -= 1) if (!OPENING.test(tokens[j]?.text ?? '')) return false;
  return true;
}

function isFunctionWord(token: Token | undefined, language: LanguageKnowledge): boolean {
  const word = token?.lower;
  return (
    (
      [
        'determiners',
        'prepositions',
        'subordinators',
        'relatives',
        'coordinators',
        'auxiliaries',
        'adverbs',
        'negators',
        'also',
        'possessors',
        'according',
        'former',
        'personNouns',
        'troops',
        'cityNouns',
      ] as const
    ).some(kind => language.is(kind, word)) ||
    Object.hasOwn(language.words.subjectPronouns, word ?? '') ||
    Object.hasOwn(language.words.numbers, word ?? '')
  );
}
