// Who says what: "volgens X", "X zei dat …", "…, zei X", "…, aldus X", quotes.

import type { MentionDraft } from '../resolve/index.js';
import type { TokenRange } from './claim-draft.js';
import type { Clause } from './clause.js';
import type { Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';
import { findSpeaker } from './roles.js';

/** Whatever is said at the tokens of `scope` is said by `speaker`. */
export type Attribution = { scope: TokenRange; speaker: MentionDraft; isDenied: boolean; rule: string };

export type Speech = { sentence: ArticleSentence; phrases: readonly Phrase[]; clauses: readonly Clause[] };

export function findAttributions(speech: Speech): Attribution[] {
  return [...byPreposition(speech), ...byVerb(speech)];
}

/** "Volgens X …" and "according to X": to the end of the sentence, or back to its start when it stands last. "aldus X" looks back. */
function byPreposition({ sentence, phrases }: Speech): Attribution[] {
  const { tokens, words } = sentence;
  return tokens.flatMap((token, i) => {
    const two = `${token.lower} ${tokens[i + 1]?.lower ?? ''}`;
    const length = words.is('according', token.lower) ? 1 : words.is('according', two) ? 2 : 0;
    if (length === 0) return [];
    const speaker = phrases.find(phrase => phrase.from === i + length)?.draft ?? nominalAt(sentence, i + length);
    if (speaker === undefined) return [];
    const end = tokens.findIndex(one => one.start >= speaker.end);
    const isLast = i > 3 && (end < 0 || tokens.length - end <= 2);
    const isBackward = words.is('afterwards', token.lower) || isLast;
    const scope = isBackward ? { from: 0, to: i } : { from: end, to: tokens.length };
    return [{ scope, speaker, isDenied: false, rule: `according:${two.trim()}` }];
  });
}

function byVerb(speech: Speech): Attribution[] {
  const { sentence, clauses } = speech;
  const { words, tokens } = sentence;
  return clauses.flatMap(clause => {
    for (let i = clause.from; i < clause.to; i += 1) {
      const verb = words.lexicon
        .verbsAt(tokens, i)
        .find(one => words.is('sayVerbs', one.lemma) && one.form !== 'gerund');
      if (verb === undefined) continue;
      const context = { ...speech, clause, verb };
      const speaker = findSpeaker(context)?.draft ?? nominalBeside(sentence, clause, i);
      const scope = speaker === undefined ? undefined : scopeOf(speech, clause, i);
      if (speaker === undefined || scope === undefined) continue;
      return [{ scope, speaker, isDenied: words.is('denials', verb.lemma), rule: `say:${verb.lemma}` }];
    }
    return [];
  });
}

/**
 * What a verb of saying governs: the "dat"/"that" clause after it with all that follows; the quoted words of the
 * sentence; what stands before it when it closes the sentence; in English whatever follows it at once.
 */
function scopeOf({ sentence, clauses }: Speech, clause: Clause, verb: number): TokenRange | undefined {
  const { tokens } = sentence;
  const that = clauses.find(one => one.from > verb && /^(?:dat|that)$/.test(one.subordinator ?? one.relative ?? ''));
  if (that !== undefined) return { from: that.from, to: tokens.length };
  const quoted = quotedRange(sentence, verb);
  if (quoted !== undefined) return quoted;
  const isClosing = clause.from > 0 && tokens.slice(clause.to).every(token => !/^\p{L}/u.test(token.text));
  if (isClosing) return { from: 0, to: clause.from };
  if (sentence.language === 'en' && /^[\p{L}]/u.test(tokens[verb + 1]?.text ?? ''))
    return { from: verb + 1, to: tokens.length };
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
