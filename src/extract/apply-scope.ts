// Polarity, modality, claimants and time of a claim, by what stands around its cue.

import { findNumber, type WordClass } from '../language/index.js';
import type { Modality } from '../model/index.js';
import type { ClaimDraft } from './claim-draft.js';
import type { Clause } from './clause.js';
import type { Attribution } from './find-attributions.js';
import type { ArticleSentence } from './read-sentences.js';

/** Constructions that are the outlet's own voice even inside reported speech: who somebody is, where something lies. */
const OWN_VOICE = /^(?:apposition|title|facility|body|comma|adjective|brackets)/;

/** The claim as its sentence qualifies it; nothing where the sentence only asks or supposes. */
export function applyScope(
  claim: ClaimDraft,
  sentence: ArticleSentence,
  clauses: readonly Clause[],
  attributions: readonly Attribution[],
): ClaimDraft | undefined {
  if (OWN_VOICE.test(claim.rule)) return claim;
  if (sentence.tokens.at(-1)?.text === '?') return undefined;
  const clause = clauses.find(one => one.from <= claim.cue.from && claim.cue.from < one.to);
  if (clause !== undefined && sentence.words.is('conditional', clause.subordinator)) return undefined;
  if (clause !== undefined && isDoubted(sentence, clauses, clause)) return undefined;
  const sayers = attributions.filter(({ scope }) => scope.from <= claim.cue.from && claim.cue.from < scope.to);
  const isNegated = has(sentence, claim, 'negators') !== sayers.some(sayer => sayer.isDenied);
  const modality = modalityOf(claim, sentence, clauses);
  const claimants = [...new Set(sayers.flatMap(sayer => sayer.speaker ?? []))].sort(
    (a, b) => distance(a, claim, sentence) - distance(b, claim, sentence),
  );
  const time = timeOf(claim, sentence);
  return {
    ...claim,
    polarity: isNegated ? 'negated' : 'affirmed',
    modality: modality === 'asserted' && sayers.length > 0 ? 'attributed' : modality,
    claimants,
    ...(time === undefined ? {} : { time }),
  };
}

function distance(speaker: { start: number }, claim: ClaimDraft, sentence: ArticleSentence): number {
  return Math.abs(speaker.start - (sentence.tokens[claim.cue.from]?.start ?? 0));
}

/** "It is not true that …", "niemand gelooft dat …": what stands under a negated clause is not said. */
function isDoubted({ tokens, words }: ArticleSentence, clauses: readonly Clause[], clause: Clause): boolean {
  if (!/^(?:dat|that|of|whether)$/.test(clause.subordinator ?? '')) return false;
  const matrix = clauses[clauses.indexOf(clause) - 1];
  return matrix !== undefined && tokens.slice(matrix.from, matrix.to).some(token => words.is('negators', token.lower));
}

function has(sentence: ArticleSentence, claim: ClaimDraft, kind: WordClass): boolean {
  if (claim.rule.startsWith('noun')) return false;
  const { tokens, words } = sentence;
  for (let i = claim.clause.from; i < claim.clause.to; i += 1) {
    // "bijna 200 soldaten", "nearly 200 soldiers": the word belongs to the number.
    if (findNumber(tokens, i, words.words)?.comparator !== 'exact' && findNumber(tokens, i, words.words) !== undefined)
      continue;
    if (words.is(kind, tokens[i]?.lower) || words.is(kind, `${tokens[i]?.lower ?? ''} ${tokens[i + 1]?.lower ?? ''}`))
      return true;
  }
  return false;
}

/** The strongest reservation wins: conditional, demanded, possible, planned. */
function modalityOf(claim: ClaimDraft, sentence: ArticleSentence, clauses: readonly Clause[]): Modality {
  const isConditioned = clauses.some(clause => sentence.words.is('conditional', clause.subordinator));
  if (isConditioned && !claim.rule.startsWith('noun')) return 'conditional';
  if (has(sentence, claim, 'demanded')) return 'demanded';
  if (has(sentence, claim, 'possible')) return 'possible';
  return has(sentence, claim, 'planned') || isInfinitive(claim, sentence) ? 'planned' : 'asserted';
}

/** "agreed to send", "besloot te sturen": not done yet. */
function isInfinitive(claim: ClaimDraft, { tokens }: ArticleSentence): boolean {
  return !claim.rule.startsWith('noun') && /^(?:to|te)$/.test(tokens[claim.cue.from - 1]?.lower ?? '');
}

function timeOf(claim: ClaimDraft, { tokens, times }: ArticleSentence): ClaimDraft['time'] {
  const from = tokens[claim.clause.from]?.start ?? 0;
  const to = tokens[claim.clause.to - 1]?.end ?? from;
  const cue = tokens[claim.cue.from]?.start ?? from;
  const inside = times.filter(time => from <= time.start && time.end <= to);
  const found = inside.sort((a, b) => Math.abs(a.start - cue) - Math.abs(b.start - cue))[0];
  if (found === undefined) return undefined;
  const { start: _start, end: _end, ...time } = found;
  return time;
}
