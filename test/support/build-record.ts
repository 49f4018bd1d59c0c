// Builds an article record from sentences, so that a small world reads as the news that it is made of.
import {
  type Article,
  type ArticleRecord,
  buildArticle,
  buildId,
  type Claim,
  claimId,
  type EntityType,
  type LocalEntity,
  type Mention,
  mentionId,
  type Passage,
} from '../../src/model/index.js';

/** Somebody or something of a world; sentences find it by `name` or one of `names`. */
export type Actor = {
  name: string;
  names?: readonly string[];
  type: EntityType;
  labels?: readonly string[];
  wikidataId?: string;
  isNamed?: false;
};

export type Said = Partial<
  Pick<Claim, 'polarity' | 'modality' | 'time' | 'quantity' | 'role' | 'ended' | 'confidence'>
> & {
  subject: string;
  predicate: string;
  object?: string;
  literal?: string;
  claimants?: readonly string[];
};

export type Sentence = { text: string; says?: readonly Said[] } & Partial<
  Pick<Passage, 'kind' | 'language' | 'author' | 'date'>
>;

export type Print = Pick<Article, 'language'> &
  Partial<Pick<Article, 'url' | 'title' | 'publisher' | 'publishedAt' | 'originKey'>> & {
    sentences: readonly Sentence[];
  };

type Placed = { article: Article; passage: Passage; text: string };

/** One passage per sentence. Every actor that a sentence names gets a mention there. */
export function buildRecord(print: Print, actors: Readonly<Record<string, Actor>>): ArticleRecord {
  const article = buildArticle(draftOf(print));
  const placed = print.sentences.map((sentence, index) => {
    const passage = article.passages[index];
    if (passage === undefined) throw new Error(`no passage ${index}`);
    return { sentence, place: { article, passage, text: sentence.text } };
  });
  const mentions = placed.flatMap(({ place }) =>
    Object.entries(actors).flatMap(([key, actor]) => findMention(place, key, actor) ?? []),
  );
  const claims = placed.flatMap(({ sentence, place }) =>
    (sentence.says ?? []).map(said => buildClaim(said, place, mentions)),
  );
  const used = new Set(mentions.map(mention => mention.localId));
  const entities = Object.entries(actors)
    .map(([key, actor]) => localEntity(article, key, actor))
    .filter(local => used.has(local.id));
  const analysis = { article: article.id, version: article.version, extractor: 'hand@1', entities, mentions, claims };
  return { article, analysis, status: 'active' };
}

function draftOf({ sentences, ...head }: Print): Parameters<typeof buildArticle>[0] {
  let start = 0;
  const passages = sentences.map(({ text, says: _, kind = 'body', language = head.language, ...voice }) => {
    const passage = { ...voice, start, end: start + text.length, kind, language };
    start = passage.end + 1;
    return passage;
  });
  return { ...head, text: sentences.map(sentence => sentence.text).join('\n'), passages };
}

function localEntity(article: Article, key: string, actor: Actor): LocalEntity {
  const { name, names = [], type, labels = [], wikidataId, isNamed = true } = actor;
  return {
    id: localIdOf(article, key),
    article: article.id,
    name,
    names: [name, ...names].sort(),
    type,
    labels: [...labels].sort(),
    ...(wikidataId === undefined ? {} : { wikidataId, knownAs: name }),
    named: isNamed,
  };
}

function localIdOf(article: Article, key: string): string {
  return buildId('loc', [article.id, key]);
}

function findMention({ article, passage, text }: Placed, key: string, actor: Actor): Mention | undefined {
  const surface = [actor.name, ...(actor.names ?? [])].find(name => text.includes(name));
  if (surface === undefined) return undefined;
  const start = passage.start + text.indexOf(surface);
  const end = start + surface.length;
  const id = mentionId(article, start, end, actor.type);
  const localId = localIdOf(article, key);
  const kind = actor.isNamed === false ? 'nominal' : 'name';
  return {
    id,
    article: article.id,
    start,
    end,
    surface,
    kind,
    type: actor.type,
    localId,
    method: 'hand',
    confidence: 1,
  };
}

function buildClaim(said: Said, { article, passage, text }: Placed, mentions: readonly Mention[]): Claim {
  const mentionOf = (key: string): string => {
    const localId = localIdOf(article, key);
    const found = mentions.find(
      mention => mention.localId === localId && mention.start >= passage.start && mention.end <= passage.end,
    );
    if (found === undefined) throw new Error(`"${text}" does not name ${key}`);
    return found.id;
  };
  const { subject, predicate, object, literal, claimants = [], polarity = 'affirmed', ...rest } = said;
  const end = object === undefined ? literal && { literal } : { mention: mentionOf(object) };
  const core = {
    predicate,
    subject: mentionOf(subject),
    ...(end ? { object: end } : {}),
    polarity,
    claimants: claimants.map(mentionOf),
  };
  return {
    modality: claimants.length === 0 ? 'asserted' : 'attributed',
    confidence: 0.9,
    ...core,
    ...rest,
    id: claimId(article, core),
    article: article.id,
    evidence: [{ start: passage.start, end: passage.end, quote: text, part: 'support' }],
    steps: [],
    rule: `hand:${predicate}`,
  };
}
