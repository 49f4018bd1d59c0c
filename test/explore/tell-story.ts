// An article of several sentences a paragraph, with claims whose words are found in it: what contexts and marks are tested on.
import {
  type ArticleRecord,
  buildArticle,
  buildId,
  type Claim,
  claimId,
  type Evidence,
  type EvidencePart,
  type Mention,
  mentionId,
} from '../../src/model/index.js';
import type { Actor } from '../support/build-record.js';

/** Who is meant, by which words, and the how-manieth time that these stand in the text (the first by default). */
export type Words = readonly [who: string, surface: string, nth?: number];

export type Told = Partial<Pick<Claim, 'polarity' | 'modality' | 'confidence' | 'role'>> & {
  sentence: string;
  predicate: string;
  subject: Words;
  object?: Words;
  literal?: string;
  cue?: string;
  claimants?: readonly Words[];
  steps?: readonly { from?: Words; to: Words; rule: string }[];
};

export type Story = {
  url?: string;
  title?: string;
  publisher?: string;
  publishedAt?: string;
  paragraphs: readonly string[];
  /** Of the paragraph with this number. */
  voices?: Readonly<Record<number, { author?: string; date?: string }>>;
  cast: Readonly<Record<string, Actor>>;
  claims?: readonly Told[];
  /** Mentions that no claim has. */
  named?: readonly Words[];
};

export function tellStory({ paragraphs, voices = {}, cast, claims = [], named = [], ...head }: Story): ArticleRecord {
  let start = 0;
  const passages = paragraphs.map((paragraph, index) => {
    const passage = { start, end: start + paragraph.length, kind: 'body' as const, language: 'en' as const };
    start = passage.end + 2;
    return { ...passage, ...voices[index] };
  });
  const article = buildArticle({ language: 'en', ...head, text: paragraphs.join('\n\n'), passages });
  const localOf = (who: string): string => buildId('loc', [article.id, who]);
  const mentions = new Map<string, Mention>();
  const mention = ([who, surface, nth = 1]: Words): Mention => {
    const at = findNth(article.text, surface, nth);
    const type = cast[who]?.type ?? 'Person';
    const id = mentionId(article, at, at + surface.length, type);
    const place = { start: at, end: at + surface.length, surface };
    const found: Mention = {
      ...{ id, article: article.id, ...place, kind: 'name', type, localId: localOf(who) },
      ...{ method: 'hand', confidence: 1 },
    };
    mentions.set(id, found);
    return found;
  };
  for (const words of named) mention(words);
  const told = claims.map(one => tellClaim(article, one, mention));
  const entities = Object.entries(cast).map(
    ([who, { name, names = [], type, labels = [], wikidataId, isNamed = true }]) => ({
      ...{ id: localOf(who), article: article.id, name, names: [name, ...names].sort(), type, labels: [...labels] },
      ...(wikidataId === undefined ? {} : { wikidataId, knownAs: name }),
      named: isNamed,
    }),
  );
  const analysis = { article: article.id, version: article.version, extractor: 'hand@1', entities };
  return { article, analysis: { ...analysis, mentions: [...mentions.values()], claims: told }, status: 'active' };
}

function tellClaim(article: ArticleRecord['article'], told: Told, mention: (words: Words) => Mention): Claim {
  const { sentence, predicate, subject, object, literal, cue, claimants = [], steps = [], ...rest } = told;
  const start = findNth(article.text, sentence, 1);
  const end = start + sentence.length;
  const [who, what] = [mention(subject), object && mention(object)];
  const sources = claimants.map(mention);
  const part = (name: EvidencePart, span: { start: number; end: number } | undefined): Evidence[] =>
    span === undefined || span.start < start || span.end > end
      ? []
      : [{ start: span.start, end: span.end, quote: article.text.slice(span.start, span.end), part: name }];
  const inside = (words: string): { start: number; end: number } => {
    const at = start + sentence.indexOf(words);
    return { start: at, end: at + words.length };
  };
  const core = {
    predicate,
    subject: who.id,
    ...(what === undefined ? {} : { object: { mention: what.id } }),
    ...(literal === undefined ? {} : { object: { literal } }),
    polarity: rest.polarity ?? 'affirmed',
    claimants: sources.map(source => source.id),
  };
  return {
    modality: sources.length === 0 ? 'asserted' : 'attributed',
    confidence: 0.9,
    ...rest,
    ...core,
    id: claimId(article, core),
    article: article.id,
    evidence: [
      ...part('support', { start, end }),
      ...part('cue', cue === undefined ? undefined : inside(cue)),
      ...part('subject', who),
      ...part('object', literal === undefined ? what : inside(literal)),
      ...sources.flatMap(source => part('claimant', source)),
    ],
    steps: steps.map(({ from, to, rule }) => ({
      ...(from === undefined ? {} : { from: mention(from).id }),
      to: mention(to).id,
      rule,
    })),
    rule: `hand:${predicate}`,
  };
}

function findNth(text: string, words: string, nth: number): number {
  let at = -1;
  for (let count = 0; count < nth; count += 1) at = text.indexOf(words, at + 1);
  if (at < 0) throw new Error(`the story does not say "${words}" ${nth} times`);
  return at;
}
