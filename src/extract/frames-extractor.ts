// The built-in extractor: constructions and verb frames over sentences, without a trained model.

import type { Knowledge } from '../language/index.js';
import type { Article } from '../model/index.js';
import type { Ontology } from '../ontology/index.js';
import { linkMentions, type MentionDraft } from '../resolve/index.js';
import { applyScope } from './apply-scope.js';
import { asGovernment } from './as-government.js';
import type { ClaimDraft } from './claim-draft.js';
import { splitClauses } from './clause.js';
import type { Cues } from './cue.js';
import type { Extractor, Proposal } from './extractor.js';
import { fillEllipsis } from './fill-ellipsis.js';
import { type Attribution, findAttributions } from './find-attributions.js';
import { findMemberships } from './find-memberships.js';
import { findNouns } from './find-nouns.js';
import { findOffices } from './find-offices.js';
import { findPhrases } from './find-phrases.js';
import { findPlaces } from './find-places.js';
import { findVerbs } from './find-verbs.js';
import { finishClaims } from './finish-claims.js';
import type { Phrase } from './phrase.js';
import { type ArticleSentence, readSentences } from './read-sentences.js';
import { resolvePronouns } from './resolve-pronouns.js';

/** Raise it with every change of this code that changes what is found; changes of the data tell themselves. */
const VERSION = 1;

/** A sentence with its phrases and all its mentions. */
type Scene = { sentence: ArticleSentence; phrases: readonly Phrase[]; drafts: readonly MentionDraft[] };

export class FramesExtractor implements Extractor {
  readonly id: string;

  constructor(
    private readonly knowledge: Knowledge,
    private readonly cues: Cues,
    readonly ontology: Ontology,
    dataVersion: string,
  ) {
    this.id = `frames@${VERSION}.${dataVersion}`;
  }

  extract(article: Article, signal?: AbortSignal): Proposal {
    const sentences = readSentences(article, this.knowledge);
    const scenes = this.findScenes(article, sentences);
    const claims: ClaimDraft[] = [];
    for (const scene of scenes) {
      signal?.throwIfAborted();
      claims.push(...this.readScene(scene, scenes, claims));
    }
    const drafts = scenes.flatMap(scene => [...scene.drafts, ...scene.phrases.map(phrase => phrase.draft)]);
    const linked = linkMentions(article, [...drafts, ...claims.flatMap(endsOf)]);
    const { entities, mentions } = linked;
    return { entities, mentions, claims: finishClaims(article, claims, sentences, linked) };
  }

  /** The phrases of every sentence; pronouns look back over the sentences before. */
  private findScenes(article: Article, sentences: readonly ArticleSentence[]): Scene[] {
    const scenes: Scene[] = [];
    for (const sentence of sentences) {
      const { phrases, drafts } = findPhrases(sentence, article.text, this.knowledge);
      const pronouns = resolvePronouns(
        sentence,
        phrases,
        scenes.map(scene => scene.phrases),
      );
      scenes.push({ sentence, drafts, phrases: [...phrases, ...pronouns].sort((a, b) => a.from - b.from) });
    }
    return scenes;
  }

  private readScene(
    { sentence, phrases, drafts }: Scene,
    scenes: readonly Scene[],
    earlier: readonly ClaimDraft[],
  ): ClaimDraft[] {
    const clauses = splitClauses(sentence);
    const verbs = findVerbs(sentence, phrases, clauses, this.cues);
    const filled = verbs.open.flatMap(frame => fillEllipsis(frame, sentence, earlier) ?? []);
    const author = findPostAuthor(sentence, scenes);
    const attributions = [
      ...findAttributions({ sentence, phrases, clauses }),
      ...(author === undefined ? [] : [author]),
    ];
    const events = [...verbs.claims, ...filled, ...findNouns(sentence, phrases, this.cues)];
    for (const speaker of attributions.flatMap(one => one.speaker ?? [])) asGovernment(speaker, this.knowledge);
    for (const event of events) this.nameGovernments(event);
    const states = [
      ...findOffices(sentence, phrases, this.knowledge),
      ...findMemberships(sentence, phrases),
      ...findPlaces(sentence, phrases, drafts),
    ];
    return [...states, ...events].flatMap(claim => applyScope(claim, sentence, clauses, attributions) ?? []);
  }

  /** In a political event (one that PLOVER has a class for) a capital that acts, or talks with another, is its country. */
  private nameGovernments(event: ClaimDraft): void {
    const { plover, symmetric } = this.ontology.getPredicate(event.predicate);
    if (plover === undefined) return;
    asGovernment(event.subject, this.knowledge);
    if (symmetric && typeof event.object !== 'string') asGovernment(event.object, this.knowledge);
  }
}

/** Who posted an embedded post says all of it; the name stands somewhere in the post. */
function findPostAuthor({ passage, tokens }: ArticleSentence, scenes: readonly Scene[]): Attribution | undefined {
  if (passage.kind !== 'post' || passage.author === undefined) return undefined;
  const drafts = scenes.filter(scene => scene.sentence.passage === passage).flatMap(scene => scene.drafts);
  const speaker = drafts.find(draft => draft.surface === passage.author);
  return speaker === undefined
    ? undefined
    : { scope: { from: 0, to: tokens.length }, speaker, isDenied: false, rule: 'post' };
}

function endsOf(claim: ClaimDraft): MentionDraft[] {
  return [claim.subject, ...(typeof claim.object === 'string' ? [] : [claim.object]), ...claim.claimants];
}
