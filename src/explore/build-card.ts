// One card of the evidence panel, from a claim and its article.
import type { LocatedClaim } from '../graph/index.js';
import { type Claim, findPassage, supportOf } from '../model/index.js';
import type { ArticleHead, Context, EvidenceCard, Step } from '../protocol/index.js';
import { toArticleHead } from './article-head.js';
import { buildContext } from './build-context.js';
import { markClaim } from './mark-claim.js';
import type { OpenedArticle } from './opened-article.js';
import { findParticipants, type Owners } from './participants.js';

const COUNTING = new Set<Claim['modality']>(['asserted', 'attributed', 'planned']);

/** What a claim does to its fact, by the same table as the projection of `graph`. */
export function weightOf({ polarity, modality }: Pick<Claim, 'polarity' | 'modality'>): EvidenceCard['weight'] {
  if (!COUNTING.has(modality)) return 'uncertain';
  return polarity === 'affirmed' ? 'support' : 'denial';
}

/** Builds a card. Where the article is gone, or its text has other words, the card says so and marks nothing. */
export function buildCard(
  located: LocatedClaim,
  { opened, owners }: { opened: OpenedArticle | undefined; owners: Owners },
): EvidenceCard {
  const { claim, article } = located;
  const support = sentenceOf(claim);
  return {
    claim: pickClaim(claim),
    weight: weightOf(claim),
    ...findParticipants(located, { opened, owners }),
    ...showSentence(claim, opened),
    quote: support?.quote ?? '',
    steps: opened === undefined ? [] : nameSteps(claim, opened),
    article: opened === undefined ? headOfGone(located) : toArticleHead(opened.article),
    origin: article.originKey,
  };
}

/** The sentence; a claim of an extractor that gives none rests on its first piece of evidence. */
export function sentenceOf(claim: Claim): Claim['evidence'][number] | undefined {
  return supportOf(claim) ?? claim.evidence[0];
}

function pickClaim(claim: Claim): EvidenceCard['claim'] {
  const { id, predicate, polarity, modality, time, ended, quantity, role, rule, confidence } = claim;
  return {
    id,
    predicate,
    polarity,
    modality,
    ...(time === undefined ? {} : { time }),
    ...(ended === undefined ? {} : { ended }),
    ...(quantity === undefined ? {} : { quantity }),
    ...(role === undefined ? {} : { role }),
    rule,
    confidence,
  };
}

type Sentence = { context?: Context; saidOn?: string } & Pick<EvidenceCard, 'problem' | 'passage'>;

/** Whose passage it is can only be told while the offsets hold. */
function showSentence(claim: Claim, opened: OpenedArticle | undefined): Pick<EvidenceCard, keyof Sentence> {
  if (opened === undefined) return { problem: 'text-gone' };
  const { article, sentences } = opened;
  const marks = markClaim(claim, opened);
  const span = sentenceOf(claim);
  const published = article.publishedAt === undefined ? {} : { saidOn: article.publishedAt };
  if (marks === undefined || span === undefined) return { problem: 'offsets-differ', ...published };
  const shown = marks.filter(mark => mark.part !== 'support');
  const passage = findPassage(article.passages, span);
  return {
    context: buildContext({ article, sentences, span, marks: shown }),
    ...(passage === undefined ? {} : { passage: pickPassage(passage) }),
    ...published,
    ...(passage?.date === undefined ? {} : { saidOn: passage.date }),
  };
}

function pickPassage({ kind, author, date }: OpenedArticle['article']['passages'][number]): EvidenceCard['passage'] {
  return { kind, ...(author === undefined ? {} : { author }), ...(date === undefined ? {} : { date }) };
}

/** The words of both mentions; a step to a mention that the article does not have any more is left out. */
function nameSteps({ steps }: Claim, { mentionOf }: OpenedArticle): Step[] {
  return steps.flatMap(({ from, to, rule }) => {
    const [here, there] = [mentionOf.get(from ?? '')?.surface, mentionOf.get(to)?.surface];
    return there === undefined ? [] : [{ ...(here === undefined ? {} : { from: here }), to: there, rule }];
  });
}

/** What the claim itself knows of an article that is gone; its language is not known any more. */
function headOfGone({ article }: LocatedClaim): ArticleHead {
  return toArticleHead({ ...article, language: 'other' });
}
