// The gate: every claim passes it, whoever proposed it. What does not match the text to the character is refused.
import { type Article, type Claim, contains, type LocalEntity, type Mention, supportOf } from '../model/index.js';
import type { Ontology } from '../ontology/index.js';
import type { Proposal, Refusal } from './extractor.js';

export type Gated = { claims: Claim[]; refusals: Refusal[] };

/** Sorts a proposal's claims into those that hold and those that are refused, each with the reason. */
export function gate(article: Article, proposal: Proposal, ontology: Ontology): Gated {
  const mentions = new Map(proposal.mentions.map(mention => [mention.id, mention]));
  const locals = new Map(proposal.entities.map(entity => [entity.id, entity]));
  const claims = new Map<string, Claim>();
  const refusals: Refusal[] = [];
  for (const claim of proposal.claims) {
    const reason = refuse({ article, claim, mentions, locals, ontology });
    if (reason !== undefined) refusals.push({ claim, reason });
    else if (!claims.has(claim.id)) claims.set(claim.id, claim);
  }
  return { claims: [...claims.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), refusals };
}

type Case = {
  article: Article;
  claim: Claim;
  mentions: ReadonlyMap<string, Mention>;
  locals: ReadonlyMap<string, LocalEntity>;
  ontology: Ontology;
};

function refuse(given: Case): string | undefined {
  return refuseSpans(given) ?? refuseEnds(given) ?? refuseReach(given);
}

/** Every stored span must be the text at its offsets. */
function refuseSpans({ article, claim, mentions }: Case): string | undefined {
  const wrong = claim.evidence.find(({ start, end, quote }) => article.text.slice(start, end) !== quote);
  if (wrong !== undefined) return `the ${wrong.part} at ${wrong.start} is not the text there`;
  const support = supportOf(claim);
  if (support === undefined) return 'no sentence supports it';
  const passage = article.passages.find(one => contains(one, support));
  if (passage === undefined) return 'the sentence crosses passages';
  if (passage.repeats !== undefined) return `the sentence repeats passage ${passage.repeats}`;
  const used = [
    claim.subject,
    ...(claim.object !== undefined && 'mention' in claim.object ? [claim.object.mention] : []),
    ...claim.claimants,
  ];
  for (const id of used) {
    const mention = mentions.get(id);
    if (mention === undefined) return `mention ${id} is not among the mentions`;
    if (article.text.slice(mention.start, mention.end) !== mention.surface)
      return `mention ${id} is not the text at ${mention.start}`;
  }
  return undefined;
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

/** Subject and object stand in the sentence, or a recorded step leads from it to them. */
function refuseReach({ claim, mentions }: Case): string | undefined {
  const support = supportOf(claim);
  if (support === undefined) return 'no sentence supports it';
  const stray = claim.evidence.find(evidence => evidence.part === 'cue' && !contains(support, evidence));
  if (stray !== undefined) return `the cue "${stray.quote}" is outside the sentence`;
  const reached = new Set(claim.steps.filter(step => isInside(step.from, support, mentions)).map(step => step.to));
  const ends = [
    claim.subject,
    ...(claim.object !== undefined && 'mention' in claim.object ? [claim.object.mention] : []),
  ];
  const outside = ends.find(id => !isInside(id, support, mentions) && !reached.has(id));
  return outside === undefined
    ? undefined
    : `"${mentions.get(outside)?.surface}" is outside the sentence and no step leads there`;
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
