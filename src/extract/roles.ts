// Subject and object of a verb, by position: strict, because a wrong edge costs more than a missing one.
import type { Verb } from '../language/index.js';
import type { Clause } from './clause.js';
import type { VerbCue } from './cue.js';
import { type Counted, countedAt } from './find-theme.js';
import { isWhole, type Phrase } from './phrase.js';
import type { ArticleSentence } from './read-sentences.js';

export type Roles = { subject: Phrase; object?: Phrase; literal?: Counted; isPassive: boolean };

export type VerbContext = {
  sentence: ArticleSentence;
  phrases: readonly Phrase[];
  clauses: readonly Clause[];
  clause: Clause;
  verb: Verb;
};

/** The ends of a verb, or nothing where the subject is not plain. */
export function findRoles(context: VerbContext, cue: VerbCue): Roles | undefined {
  const { sentence, clause, verb } = context;
  if (verb.form === 'gerund' && !isProgressive(context)) return undefined;
  if (cue.idiom !== undefined && !holdsIdiom(context, cue.idiom)) return undefined;
  const isPassive = verb.form === 'participle' && isPassiveClause(context);
  if (verb.form === 'participle' && !isPassive && !isPerfect(context)) return undefined;
  if (cue.passiveOnly === true && !isPassive) return undefined;
  const inside = context.phrases.filter(
    phrase => phrase.from >= clause.from && phrase.to <= clause.to && isWhole(sentence, phrase),
  );
  const subject = findSubject(context, inside);
  if (subject === undefined) return undefined;
  if (isPassive && cue.object === undefined) return passiveRoles(sentence, inside, subject);
  const others = inside.filter(phrase => phrase !== subject);
  const object = cue.object === undefined ? directObject(context, others) : prepositionalObject(context, others, cue);
  if (object !== undefined) return { subject, object, isPassive };
  const literal = cue.object === undefined ? countedObject(context) : undefined;
  return { subject, isPassive, ...(literal === undefined ? {} : { literal }) };
}

/** "door X", "by X" names the one who acts; without it nobody is named, and there is no claim. */
function passiveRoles(sentence: ArticleSentence, inside: readonly Phrase[], patient: Phrase): Roles | undefined {
  const by = sentence.language === 'nl' ? 'door' : 'by';
  const agent = inside.find(phrase => phrase.preposition === by);
  return agent === undefined || patient.preposition !== undefined
    ? undefined
    : { subject: agent, object: patient, isPassive: true };
}

function holdsIdiom({ sentence, clause }: VerbContext, idiom: readonly string[]): boolean {
  const text = ` ${sentence.tokens
    .slice(clause.from, clause.to)
    .map(token => token.lower)
    .join(' ')} `;
  return idiom.every(part => text.includes(` ${part} `));
}

function clauseHas({ sentence, clause }: VerbContext, test: (word: string) => boolean): boolean {
  return sentence.tokens.slice(clause.from, clause.to).some(token => test(token.lower));
}

/** English asks for the auxiliary right before the verb; in Dutch it may stand anywhere in the clause. */
function isPassiveClause(context: VerbContext): boolean {
  const { sentence, verb } = context;
  const { words, tokens } = sentence;
  if (sentence.language === 'nl') {
    return (
      clauseHas(context, word => words.is('passiveAuxiliaries', word)) &&
      !clauseHas(context, word => /^(?:heeft|hebben|had|hadden)$/.test(word))
    );
  }
  return beforeVerb(sentence, verb.index).some(i => words.is('passiveAuxiliaries', tokens[i]?.lower));
}

function isPerfect(context: VerbContext): boolean {
  const { sentence, verb } = context;
  const isHave = (word: string): boolean => /^(?:heeft|hebben|had|hadden|has|have)$/.test(word);
  if (sentence.language === 'nl') return clauseHas(context, isHave);
  return (
    beforeVerb(sentence, verb.index).some(i => isHave(sentence.tokens[i]?.lower ?? '')) ||
    sentence.words.lexicon.verbsAt(sentence.tokens, verb.index).some(one => one.form === 'past')
  );
}

function isProgressive({ sentence, verb }: VerbContext): boolean {
  return beforeVerb(sentence, verb.index).some(i =>
    /^(?:is|are|was|were|be|been)$/.test(sentence.tokens[i]?.lower ?? ''),
  );
}

/** Indices of the auxiliaries and adverbs that stand right before the verb, nearest first. */
function beforeVerb({ tokens, words }: ArticleSentence, verb: number): number[] {
  const indices: number[] = [];
  for (let i = verb - 1; i >= 0; i -= 1) {
    const word = tokens[i]?.lower;
    if (
      !words.is('auxiliaries', word) &&
      !words.is('adverbs', word) &&
      !words.is('negators', word) &&
      !words.is('also', word) &&
      !words.is('planned', word)
    )
      break;
    indices.push(i);
  }
  return indices;
}

/** Whoever a verb of saying has as its subject. */
export function findSpeaker(context: VerbContext): Phrase | undefined {
  const { clause, phrases } = context;
  return findSubject(
    context,
    phrases.filter(phrase => phrase.from >= clause.from && phrase.to <= clause.to),
  );
}

function findSubject(context: VerbContext, inside: readonly Phrase[]): Phrase | undefined {
  const plain = inside.filter(phrase => phrase.preposition === undefined);
  return context.sentence.language === 'nl' ? dutchSubject(context, plain) : englishSubject(context, plain);
}

/** The phrase that ends where the verb group starts; over an inserted apposition the phrase before it. */
function englishSubject(
  { sentence, clause, clauses, phrases, verb }: VerbContext,
  plain: readonly Phrase[],
): Phrase | undefined {
  const group = Math.min(verb.index, ...beforeVerb(sentence, verb.index));
  const adjacent = plain.find(phrase => phrase.to === group);
  if (adjacent !== undefined) return opensClause(sentence, clause, phrases, adjacent) ? adjacent : undefined;
  if (/^(?:and|or)$/.test(sentence.tokens[group - 1]?.lower ?? '')) return sharedSubject(sentence, plain, group);
  if (group === clause.from && clause.relative !== undefined) return antecedent(phrases, clause.from - 2);
  return group === clause.from ? overInsertion(sentence, clauses, phrases, clause) : undefined;
}

/**
 * Whether the phrase stands where a subject does. "Gunmen who hate France attacked", "Fighters opposing France attacked":
 * another word of content before it in its clause makes it something else's object; and "officials from France and
 * Germany" is one phrase under its preposition.
 */
function opensClause(sentence: ArticleSentence, clause: Clause, phrases: readonly Phrase[], phrase: Phrase): boolean {
  const { tokens, words } = sentence;
  if (isInPhrase(sentence, phrase)) return false;
  const before = phrase.from - 1;
  if (phrase.from === clause.from) return !/^(?:who|which|whom)$/.test(clause.subordinator ?? '');
  const word = tokens[before]?.lower;
  if (words.is('coordinators', word)) return phrases.find(one => one.to === before)?.preposition === undefined;
  if (words.is('adverbs', word) || words.is('also', word)) return true;
  return words.lexicon.verbsAt(tokens, before).some(verb => words.is('sayVerbs', verb.lemma));
}

/** "The U.S. will reduce staff and send troops": the subject of the first verb of the clause. */
function sharedSubject(sentence: ArticleSentence, plain: readonly Phrase[], group: number): Phrase | undefined {
  const { tokens, words } = sentence;
  const first = plain.find(phrase => phrase.to < group);
  if (first === undefined || isInPhrase(sentence, first)) return undefined;
  const next = skipAdverbs(sentence, first.to, group);
  const isSubject = words.is('auxiliaries', tokens[next]?.lower) || words.lexicon.verbsAt(tokens, next).length > 0;
  return isSubject ? first : undefined;
}

/** Dutch: before the finite verb, or after it when something else stands first; first in a subordinate clause. */
function dutchSubject(
  { sentence, clause, clauses, phrases, verb }: VerbContext,
  plain: readonly Phrase[],
): Phrase | undefined {
  const { tokens, words } = sentence;
  if (clause.relative !== undefined)
    return plain.length === 0 || tokens[verb.index - 1] === undefined
      ? antecedent(phrases, clause.from - 2)
      : undefined;
  if (clause.subordinator !== undefined)
    return plain.find(phrase => skipAdverbs(sentence, clause.from, phrase.from) === phrase.from);
  const finite = finiteIndex(sentence, clause, verb);
  const before = plain.find(
    phrase => phrase.to === finite || (phrase.to < finite && skipAdverbs(sentence, phrase.to, finite) === finite),
  );
  if (before !== undefined) return isInPhrase(sentence, before) ? undefined : before;
  const after = plain.find(
    phrase => phrase.from > finite && skipAdverbs(sentence, finite + 1, phrase.from) === phrase.from,
  );
  if (after !== undefined && finite > clause.from) return after;
  const isFirst = finite === clause.from && !words.is('determiners', tokens[finite]?.lower);
  return isFirst ? (overInsertion(sentence, clauses, phrases, clause) ?? after) : undefined;
}

/** The auxiliary that comes first in the clause, else the verb itself. */
function finiteIndex({ tokens, words }: ArticleSentence, clause: Clause, verb: Verb): number {
  if (verb.form !== 'participle' && verb.particleIndex !== undefined) return verb.index;
  for (let i = clause.from; i < verb.index; i += 1) {
    const word = tokens[i]?.lower ?? '';
    if (words.is('auxiliaries', word) && word !== 'te' && word !== 'zijn') return i;
  }
  return verb.index;
}

/** Where one comes to from `from` over adverbs and "also", at the most to `to`. */
function skipAdverbs({ tokens, words }: ArticleSentence, from: number, to: number): number {
  let i = from;
  while (
    i < to &&
    (words.is('adverbs', tokens[i]?.lower) ||
      words.is('also', tokens[i]?.lower) ||
      words.is('coordinators', tokens[i]?.lower))
  )
    i += 1;
  return i;
}

/** "the president of X said": a phrase that hangs on "of" is not the subject; widen has noted the preposition. */
function isInPhrase({ tokens, words }: ArticleSentence, phrase: Phrase): boolean {
  return words.is('prepositions', tokens[phrase.from - 1]?.lower);
}

/** "X, die …": the phrase right before the comma. */
function antecedent(phrases: readonly Phrase[], end: number): Phrase | undefined {
  return phrases.find(phrase => phrase.to === end);
}

/** "X, woordvoerder van Y, verklaarde": the clause between two commas is stepped over. */
function overInsertion(
  { tokens }: ArticleSentence,
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
  clause: Clause,
): Phrase | undefined {
  if (tokens[clause.from - 1]?.text !== ',') return undefined;
  const at = clauses.findIndex(one => one.from === clause.from);
  const [insertion, head] = [clauses[at - 1], clauses[at - 2]];
  if (insertion === undefined || head === undefined || tokens[insertion.from - 1]?.text !== ',') return undefined;
  return phrases.find(phrase => phrase.to === head.to && phrase.preposition === undefined);
}

/** English: right after the verb. Dutch: the first plain phrase that is not the subject. */
function directObject({ sentence, verb, clause }: VerbContext, others: readonly Phrase[]): Phrase | undefined {
  const plain = others.filter(phrase => phrase.preposition === undefined);
  if (sentence.language === 'en')
    return plain.find(phrase => phrase.from === skipAdverbs(sentence, verb.index + 1, phrase.from));
  const finite = finiteIndex(sentence, clause, verb);
  const isVerbLast = clause.subordinator !== undefined || clause.relative !== undefined;
  return plain.find(
    phrase => (isVerbLast ? phrase.to <= verb.index : phrase.from > finite) && !isAppended(sentence, phrase),
  );
}

/** "… en Y", "… , Y": the second part of a list is not an object by itself. */
function isAppended({ tokens }: ArticleSentence, phrase: Phrase): boolean {
  return /^(?:en|of|and|or)$/.test(tokens[phrase.from - 1]?.lower ?? '');
}

function prepositionalObject(
  { sentence, verb }: VerbContext,
  others: readonly Phrase[],
  cue: VerbCue,
): Phrase | undefined {
  const fitting = others.filter(phrase => phrase.preposition !== undefined && cue.object?.includes(phrase.preposition));
  if (sentence.language === 'nl') return fitting[0];
  const isFree = cue.theme !== undefined || cue.reach === true || cue.idiom !== undefined;
  return fitting.find(phrase => phrase.from > verb.index && (isFree || phrase.from - verb.index <= 3));
}

/** "veroverden drie provinciehoofdsteden": a counted noun is a literal object. */
function countedObject({ sentence, clause, verb }: VerbContext): Counted | undefined {
  const start = sentence.language === 'nl' ? clause.from : verb.index + 1;
  const limit = sentence.language === 'nl' ? clause.to : Math.min(clause.to, verb.index + 3);
  for (let i = start; i < limit; i += 1) {
    const counted = countedAt(sentence, i);
    const isDirect = !sentence.words.is('prepositions', sentence.tokens[i - 1]?.lower);
    if (counted !== undefined && isDirect && counted.range.to <= clause.to) return counted;
  }
  return undefined;
}
