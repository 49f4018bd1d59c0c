// The built-in extractor: constructions and verb frames over sentences, without a trained model.

import type { Knowledge } from '../language/index.js';
import type { Article } from '../model/index.js';
import type { Ontology } from '../ontology/index.js';
import { linkMentions, type MentionDraft } from '../resolve/index.js';
import { applyScope } from './apply-scope.js';
import { asGovernment } from './as-government.js';
import type { ClaimDraft } from './claim-draft.js';
import { type Clause, splitClauses } from './clause.js';
import type { Cues } from './cue.js';
import type { Extractor, Proposal } from './extractor.js';
import { fillEllipsis } from './fill-ellipsis.js';
import { findAttributions } from './find-attributions.js';
import { findNouns } from './find-nouns.js';
import { findOffices } from './find-offices.js';
import { findPhrases } from './find-phrases.js';
import { findPlaces } from './find-places.js';
import { findVerbs } from './find-verbs.js';
import { finishClaims } from './finish-claims.js';
import type { Phrase } from './phrase.js';
import { type ArticleSentence, readSentences } from './read-sentences.js';
import { resolvePronouns } from './resolve-pronouns.js';

/** Raise it with every change of what is found: stored analyses of an older version are made again. */
const VERSION = 1;

export class FramesExtractor implements Extractor {
  readonly id = `frames@${VERSION}`;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly cues: Cues,
    readonly ontology: Ontology,
  ) {}

  extract(article: Article, signal?: AbortSignal): Proposal {
    const sentences = readSentences(article, this.knowledge);
    const drafts: MentionDraft[] = [];
    const earlier: Phrase[][] = [];
    const claims: ClaimDraft[] = [];
    for (const sentence of sentences) {
      signal?.throwIfAborted();
      const found = findPhrases(sentence, article.text, this.knowledge);
      const pronouns = resolvePronouns(sentence, found.phrases, earlier);
      const phrases = [...found.phrases, ...pronouns].sort((a, b) => a.from - b.from);
      earlier.push(phrases);
      claims.push(...this.readSentence(sentence, phrases, found.drafts, claims));
      drafts.push(...found.drafts, ...phrases.map(phrase => phrase.draft));
    }
    const all = [...drafts, ...claims.flatMap(endsOf)];
    const linked = linkMentions(article, all);
    return {
      entities: linked.entities,
      mentions: linked.mentions,
      claims: finishClaims(article, claims, sentences, linked),
    };
  }

  private readSentence(
    sentence: ArticleSentence,
    phrases: readonly Phrase[],
    drafts: readonly MentionDraft[],
    earlier: readonly ClaimDraft[],
  ): ClaimDraft[] {
    const clauses: Clause[] = splitClauses(sentence);
    const verbs = findVerbs(sentence, phrases, clauses, this.cues);
    const filled = verbs.open.flatMap(frame => fillEllipsis(frame, sentence, earlier) ?? []);
    const attributions = findAttributions({ sentence, phrases, clauses });
    const events = [...verbs.claims, ...filled, ...findNouns(sentence, phrases, this.cues)];
    for (const speaker of [...attributions.map(one => one.speaker), ...events.map(event => event.subject)])
      asGovernment(speaker, this.knowledge);
    const states = [...findOffices(sentence, phrases, this.knowledge), ...findPlaces(sentence, phrases, drafts)];
    return [...states, ...events].flatMap(claim => applyScope(claim, sentence, clauses, attributions) ?? []);
  }
}

function endsOf(claim: ClaimDraft): MentionDraft[] {
  return [claim.subject, ...(typeof claim.object === 'string' ? [] : [claim.object]), ...claim.claimants];
}
