// Who says what: "volgens X", "X zei dat …", "…, zei X", "…, aldus X", quotes.

import type { Verb } from '../language/index.js';
import type { MentionDraft } from '../resolve/index.js';
import type { TokenRange } from './claim-draft.js';
import type { Clause } from './clause.js';
import type { Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';
import { findSpeaker } from './roles.js';

/** Whatever is said at the tokens of `scope` is said by `speaker`, or by somebody who is not named here. */
export type Attribution = { scope: TokenRange; speaker?: MentionDraft; isDenied: boolean; rule: string };

export type Speech = { sentence: ArticleSentence; phrases: readonly Phrase[]; clauses: readonly Clause[] };

/** All that is reported speech in a sentence, with its scope; scopes may lie in one another (Reuters, of a diplomat). */
export function findAttributions(speech: Speech): Attribution[] {
  return [...byPreposition(speech), ...byVerb(speech)];
}

/** "Volgens X …", "according to X" and "…, aldus X". */
function byPreposition({ sentence, phrases, clauses }: Speech): Attribution[] {
  const { tokens, words } = sentence;
  return tokens.flatMap((token, i) => {
    const two = `${token.lower} ${tokens[i + 1]?.lower ?? ''}`;
    const length = words.is('according', token.lower) ? 1 : words.is('according', two) ? 2 : 0;
    if (length === 0) return [];
    const speaker = phrases.find(phrase => phrase.from === i + length)?.draft ?? nominalAt(sentence, i + length);
    const after = speaker === undefined ? i + length + 1 : tokens.findIndex(one => one.start >= speaker.end);
    const scope = scopeAround(sentence, clauses, i, after < 0 ? tokens.length : after);
    return [
      { scope, isDenied: false, rule: `according:${token.lower}`, ...(speaker === undefined ? {} : { speaker }) },
    ];
  });
}

/**
 * Opening the sentence it governs all that follows; closing it, or as "aldus", all that stands before; in the middle its
 * own clause from the start (after a comma also the clause before) to the end of the sentence.
 */
function scopeAround(
  { tokens, words }: ArticleSentence,
  clauses: readonly Clause[],
  at: number,
  after: number,
): TokenRange {
  const isOpening = !tokens.slice(0, at).some(token => /^\p{L}/u.test(token.text));
  if (isOpening) return { from: after, to: tokens.length };
  if (words.is('afterwards', tokens[at]?.lower) || tokens.length - after <= 2) return { from: 0, to: at };
  const own = clauses.findIndex(clause => clause.from <= at && at < clause.to);
  const first = clauses[own]?.from === at ? clauses[own - 1] : clauses[own];
  return { from: first?.from ?? 0, to: tokens.length };
}

function byVerb(speech: Speech): Attribution[] {
  const { sentence, clauses } = speech;
  const { words, tokens } = sentence;
  return clauses.flatMap(clause => {
    for (let i = clause.from; i < clause.to; i += 1) {
      const verb = words.lexicon
        .verbsAt(tokens, i)
        .find(one => (words.is('sayVerbs', one.lemma) || words.is('denials', one.lemma)) && one.form !== 'gerund');
      if (verb === undefined) continue;
      const speaker = findSpeaker({ ...speech, clause, verb })?.draft ?? nominalBeside(sentence, clause, i);
      const scope = scopeOf(speech, clause, verb, speaker !== undefined);
      if (scope === undefined) continue;
      const said = { scope, isDenied: words.is('denials', verb.lemma), rule: `say:${verb.lemma}` };
      return [speaker === undefined ? said : { ...said, speaker }];
    }
    return [];
  });
}

/** How many words a clause of saying between two commas has at the most: ", zegt Duitsland,". */
const INSERTION = 6;

/**
 * What a verb of saying governs: the "dat"/"that" clause after it with all that follows; the quoted words of the
 * sentence; what stands before it when it closes the sentence or is put in between commas; in English whatever follows
 * it at once. "state" and "report" are nouns too: without a speaker only a past form is a verb there.
 */
function scopeOf(
  { sentence, clauses }: Speech,
  clause: Clause,
  verb: Verb,
  hasSpeaker: boolean,
): TokenRange | undefined {
  const { tokens } = sentence;
  const that = clauses.find(
    one => one.from > verb.index && /^(?:dat|that)$/.test(one.subordinator ?? one.relative ?? ''),
  );
  if (that !== undefined) return { from: that.from, to: tokens.length };
  const quoted = quotedRange(sentence, verb.index);
  if (quoted !== undefined) return quoted;
  const isClosing = tokens.slice(clause.to).every(token => !/^\p{L}/u.test(token.text));
  const isBetween = tokens[clause.to]?.text === ',' && clause.to - clause.from <= INSERTION;
  if (tokens[clause.from - 1]?.text === ',' && (isClosing || isBetween)) return { from: 0, to: clause.from };
  const isSure = hasSpeaker || verb.form === 'past';
  if (sentence.language === 'en' && isSure && /^[\p{L}]/u.test(tokens[verb.index + 1]?.text ?? ''))
    return { from: verb.index + 1, to: tokens.length };
  return undefined;
}

/** Words between quotes before the verb, or after it. */
function quotedRange({ tokens }: ArticleSentence, verb: number): TokenRange | undefined {
  const marks = tokens.flatMap((token, i) => (/^["'“”‘’„«»]$/u.test(token.text) ? [i] : []));
  const [open, close] = marks;
  if (open === undefined || close === undefined || close - open < 3) return undefined;
  return close < verb || open > verb ? { from: open + 1, to: close } : undefined;
}

/** "een woordvoerder", "a Pentagon official": somebody unnamed, right before or after the verb. */
function nominalBeside(sentence: ArticleSentence, clause: TokenRange, verb: number): MentionDraft | undefined {
  const { tokens, words } = sentence;
  const isNoun = (i: number): boolean => i >= clause.from && i < clause.to && words.is('personNouns', tokens[i]?.lower);
  const before = [verb - 1, verb - 2].find(isNoun);
  if (before !== undefined) return nominal(sentence, startOf(sentence, before, clause.from), before);
  return nominalAt(sentence, verb + 1);
}

function startOf({ tokens, words }: ArticleSentence, noun: number, floor: number): number {
  for (let i = noun - 1; i >= Math.max(floor, noun - 4); i -= 1) {
    if (words.is('determiners', tokens[i]?.lower)) return i;
    if (!/^\p{L}/u.test(tokens[i]?.text ?? '') || words.is('prepositions', tokens[i]?.lower)) return i + 1;
  }
  return noun;
}

function nominalAt(sentence: ArticleSentence, at: number): MentionDraft | undefined {
  const { tokens, words } = sentence;
  for (let i = at; i < Math.min(tokens.length, at + 4); i += 1) {
    if (words.is('personNouns', tokens[i]?.lower)) return nominal(sentence, at, i);
    if (!/^\p{L}/u.test(tokens[i]?.text ?? '') || words.is('prepositions', tokens[i]?.lower)) return undefined;
  }
  return undefined;
}

function nominal(sentence: ArticleSentence, from: number, to: number): MentionDraft | undefined {
  const [first, last] = [sentence.tokens[from], sentence.tokens[to]];
  if (first === undefined || last === undefined) return undefined;
  const surface = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
  return {
    start: first.start,
    end: last.end,
    surface,
    kind: 'nominal',
    type: 'Person',
    labels: [],
    method: 'nominal:unnamed',
    confidence: 0.6,
  };
}
