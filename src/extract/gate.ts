// The gate: every claim passes it, whoever proposed it. What does not match the text to the character is refused.
import * as z from 'zod';
import {
  type Article,
  Claim,
  claimId,
  contains,
  type Evidence,
  findPassage,
  LocalEntity,
  Mention,
  supportOf,
} from '../model/index.js';
import type { Ontology } from '../ontology/index.js';
import type { Proposal, Refusal } from './extractor.js';

export type Gated = Proposal & { refusals: Refusal[] };

/**
 * Sorts a proposal's claims into those that hold and those that are refused, each with the reason.
 * Mentions that are not the text and entities that are not mentioned are left out, with the claims that use them.
 * All that is handed on has been parsed with the model's schemas, so that what is stored can be read back.
 */
export function gate(article: Article, proposal: Proposal, ontology: Ontology): Gated {
  const { mentions, locals } = keepTrue(article, proposal);
  const claims = new Map<string, Claim>();
  const refusals: Refusal[] = [];
  for (const proposed of proposal.claims) {
    const parsed = Claim.safeParse(proposed);
    const reason = parsed.success
      ? (refuse({ article, claim: parsed.data, mentions, locals, ontology }) ?? refuseRepeat(parsed.data, claims))
      : `its form is wrong: ${z.prettifyError(parsed.error)}`;
    if (reason !== undefined) refusals.push({ claim: proposed, reason });
    else if (parsed.data !== undefined && !claims.has(parsed.data.id)) claims.set(parsed.data.id, parsed.data);
  }
  return {
    entities: [...locals.values()],
    mentions: [...mentions.values()],
    claims: [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    refusals,
  };
}

type Known = { mentions: ReadonlyMap<string, Mention>; locals: ReadonlyMap<string, LocalEntity> };

type Case = Known & { article: Article; claim: Claim; ontology: Ontology };

/** Mentions that are the text at their offsets and have an entity, and entities that are mentioned; each id once. */
function keepTrue(article: Article, proposal: Proposal): Known {
  const locals = new Map<string, LocalEntity>();
  for (const proposed of proposal.entities) {
    const entity = LocalEntity.safeParse(proposed).data;
    if (entity?.article === article.id && !locals.has(entity.id)) locals.set(entity.id, entity);
  }
  const mentions = new Map<string, Mention>();
  for (const proposed of proposal.mentions) {
    const mention = Mention.safeParse(proposed).data;
    if (mention?.article !== article.id || mentions.has(mention.id) || !locals.has(mention.localId)) continue;
    if (mention.start >= mention.end || article.text.slice(mention.start, mention.end) !== mention.surface) continue;
    mentions.set(mention.id, mention);
  }
  const mentioned = new Set([...mentions.values()].map(mention => mention.localId));
  return { mentions, locals: new Map([...locals].filter(([id]) => mentioned.has(id))) };
}

function refuse(given: Case): string | undefined {
  const support = supportOf(given.claim);
  if (support === undefined) return 'no sentence supports it';
  return (
    refuseSpans(given, support) ??
    refuseMentions(given) ??
    refuseEnds(given) ??
    refuseReach(given, support) ??
    refuseWords(given.claim, support) ??
    refuseIdentity(given)
  );
}

/** The same claim twice is one; another content under its id would be lost in silence. */
function refuseRepeat(claim: Claim, claims: ReadonlyMap<string, Claim>): string | undefined {
  const first = claims.get(claim.id);
  return first === undefined || JSON.stringify(first) === JSON.stringify(claim) ? undefined : 'said already';
}

/** The claim must be of this article, and its id the one that follows from what it says. */
function refuseIdentity({ article, claim }: Case): string | undefined {
  if (claim.article !== article.id) return `it is of article ${claim.article}`;
  const id = claimId(article, claim);
  return claim.id === id ? undefined : `its id is not ${id}`;
}

/** Every stored span must be the text at its offsets; one of them is the sentence, in a passage that counts. */
function refuseSpans({ article, claim }: Case, support: Evidence): string | undefined {
  const wrong = claim.evidence.find(({ start, end, quote }) => article.text.slice(start, end) !== quote);
  if (wrong !== undefined) return `the ${wrong.part} at ${wrong.start} is not the text there`;
  const empty = claim.evidence.find(({ quote }) => quote.trim() === '');
  if (empty !== undefined) return `the ${empty.part} at ${empty.start} is empty`;
  if (claim.evidence.filter(({ part }) => part === 'support').length > 1) return 'more than one sentence supports it';
  const passage = findPassage(article.passages, support);
  if (passage === undefined) return 'the sentence crosses passages';
  return passage.repeats === undefined ? undefined : `the sentence repeats passage ${passage.repeats}`;
}

function refuseMentions({ claim, mentions }: Case): string | undefined {
  const stepped = claim.steps.flatMap(({ from, to }) => (from === undefined ? [to] : [from, to]));
  const unknown = [...endsOf(claim), ...claim.claimants, ...stepped].find(id => !mentions.has(id));
  return unknown === undefined ? undefined : `mention ${unknown} is not among the mentions that are the text`;
}

/** Ends must fit the ontology, and be two. */
function refuseEnds({ claim, mentions, locals, ontology }: Case): string | undefined {
  const predicate = ontology.predicates.get(claim.predicate);
  if (predicate === undefined) return `${claim.predicate} is not in the ontology`;
  const entity = (id: string): LocalEntity | undefined => locals.get(mentions.get(id)?.localId ?? '');
  const subject = entity(claim.subject);
  if (subject === undefined) return 'the subject has no entity';
  if (!ontology.isSubjectAllowed(predicate, subject))
    return `a ${subject.type} cannot be the subject of ${predicate.name}`;
  if (claim.object === undefined) return predicate.objectOptional ? undefined : 'the object is missing';
  if ('literal' in claim.object)
    return predicate.literal ? undefined : `${predicate.name} needs an entity as its object`;
  const object = entity(claim.object.mention);
  if (object === undefined) return 'the object has no entity';
  if (!ontology.isObjectAllowed(predicate, object)) return `a ${object.type} cannot be the object of ${predicate.name}`;
  return subject.id === object.id ? 'subject and object are one entity' : undefined;
}

/** Cue, subject and object stand in the sentence, or a recorded step leads from it to the ends. */
function refuseReach({ claim, mentions }: Case, support: Evidence): string | undefined {
  const cues = claim.evidence.filter(evidence => evidence.part === 'cue');
  if (cues.length === 0) return 'no words are given as its cue';
  const stray = cues.find(cue => !contains(support, cue));
  if (stray !== undefined) return `the cue "${stray.quote}" is outside the sentence`;
  const reached = new Set(claim.steps.filter(step => isInside(step.from, support, mentions)).map(step => step.to));
  const outside = endsOf(claim).find(id => !isInside(id, support, mentions) && !reached.has(id));
  return outside === undefined
    ? undefined
    : `"${mentions.get(outside)?.surface}" is outside the sentence and no step leads there`;
}

/** The words of a time, a quantity and a literal are words of the sentence. */
function refuseWords({ time, quantity, object }: Claim, support: Evidence): string | undefined {
  const literal = object !== undefined && 'literal' in object ? object.literal : undefined;
  const words = { time: time?.text, quantity: quantity?.text, literal };
  const invented = Object.entries(words).find(([, text]) => text !== undefined && !support.quote.includes(text));
  return invented === undefined ? undefined : `the ${invented[0]} "${invented[1]}" is not in the sentence`;
}

function endsOf({ subject, object }: Claim): string[] {
  return object !== undefined && 'mention' in object ? [subject, object.mention] : [subject];
}

/** A step without a start is an ellipsis: it starts from the sentence itself. */
function isInside(
  id: string | undefined,
  support: { start: number; end: number },
  mentions: ReadonlyMap<string, Mention>,
): boolean {
  if (id === undefined) return true;
  const mention = mentions.get(id);
  return mention !== undefined && contains(support, mention);
}
