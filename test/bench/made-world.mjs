// A made world of news: people, bodies and places, few of them in every paper and most of them seldom. The same seed makes
// the same world. For measuring screens, where what counts is how many are tied to whom.
import { buildArticle, buildId, claimId, mentionId } from '../../dist/model/index.js';

const FIRST =
  'Anna,Bram,Clara,Daan,Eva,Femke,Gijs,Hanna,Ivo,Julia,Karim,Lotte,Milan,Nora,Omar,Petra,Quinten,Rosa,Sven,Tess,Umar,Vera,Wout,Yara,Zeger'.split(
    ',',
  );
const LAST =
  'de Wit,Haven,Sluis,Kaai,Dok,Vloed,Anker,Brug,Duin,Polder,Schans,Terp,Wad,Zand,Molen,Veen,Gracht,Dijk,Meer,Beek,Horst,Kamp,Laan,Poort,Rijn,Stroom,Toren,Velde,Wal,Zijl'.split(
    ',',
  );
const PLACES =
  'Oosthaven,Westerdok,Zandkreek,Molenwal,Duinrade,Kreekdam,Vloedstad,Ankerveen,Schansdorp,Terpen,Wadhuizen,Poortveld,Rijnsluis,Strooma,Torenkamp,Beekhorst,Laanzicht,Meerdijk,Grachtenstad,Zijlpolder'.split(
    ',',
  );
const BODIES =
  'Harbour Board,Dockers Union,Ministry of Quays,Pilots Guild,Coast Bank,Tide Party,Lock Company,Crane Works,Ferry Line,Dyke Council'.split(
    ',',
  );
const OUTLETS = [
  'The Tide',
  'De Vloed',
  'Haven Courant',
  'Quay Times',
  'Dok Dagblad',
  'Coast Post',
  'De Sluis',
  'Ferry Herald',
];

/** Each with a sentence in which the ends stand in full. */
const SHAPES = [
  {
    predicate: 'HEADS',
    subject: 'Person',
    object: 'Organization',
    say: (a, b) => `${a} is head of ${b} since this spring.`,
  },
  { predicate: 'WORKS_FOR', subject: 'Person', object: 'Organization', say: (a, b) => `${a} works for ${b}.` },
  { predicate: 'MEETS_WITH', subject: 'Person', object: 'Person', say: (a, b) => `${a} met ${b} at the old quay.` },
  {
    predicate: 'ACCUSES',
    subject: 'Person',
    object: 'Organization',
    say: (a, b) => `${a} accused ${b} of waste.`,
  },
  {
    predicate: 'ACQUIRES',
    subject: 'Organization',
    object: 'Organization',
    say: (a, b) => `${a} bought ${b} for an undisclosed sum.`,
  },
  { predicate: 'OWNS', subject: 'Organization', object: 'Place', say: (a, b) => `${a} owns the quays of ${b}.` },
  { predicate: 'LOCATED_IN', subject: 'Place', object: 'Place', say: (a, b) => `${a} lies in ${b}.` },
  { predicate: 'VISITS', subject: 'Person', object: 'Place', say: (a, b) => `${a} visited ${b} on Tuesday.` },
];

/** Mulberry32 by Tommy Ettinger (public domain): small, and the same everywhere. */
function randomOf(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Records of `count` articles with six claims each.
 * @param {number} count
 * @param {{ predicates: ReadonlySet<string>, seed?: number }} options predicates that the ontology knows
 */
export function makeRecords(count, { predicates, seed = 1 }) {
  const random = randomOf(seed);
  const shapes = SHAPES.filter(shape => predicates.has(shape.predicate));
  const cast = makeCast(Math.max(60, Math.round(count * 0.8)));
  return Array.from({ length: count }, (_, number) => makeRecord(number, { random, shapes, cast }));
}

function makeCast(people) {
  const named = (type, name, labels = []) => ({ type, name, labels });
  return {
    Person: Array.from({ length: people }, (_, at) =>
      named(
        'Person',
        `${FIRST[at % FIRST.length]} ${LAST[Math.floor(at / FIRST.length) % LAST.length]}${suffix(at, FIRST.length * LAST.length)}`,
      ),
    ),
    Organization: Array.from({ length: Math.round(people / 4) }, (_, at) =>
      named(
        'Organization',
        `${BODIES[at % BODIES.length]} of ${PLACES[Math.floor(at / BODIES.length) % PLACES.length]}${suffix(at, BODIES.length * PLACES.length)}`,
        ['Company'],
      ),
    ),
    Place: Array.from({ length: Math.round(people / 8) }, (_, at) =>
      named('Place', `${PLACES[at % PLACES.length]}${suffix(at, PLACES.length)}`, ['City']),
    ),
  };
}

function suffix(at, size) {
  const round = Math.floor(at / size);
  return round === 0 ? '' : ` ${['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][round - 1] ?? `no. ${round + 1}`}`;
}

/** The square makes the first ones hubs, as names in the news are. */
function pick(list, random) {
  return list[Math.floor(random() ** 2.4 * list.length)] ?? list[0];
}

function makeRecord(number, { random, shapes, cast }) {
  const said = Array.from({ length: 6 }, () => {
    const shape = shapes[Math.floor(random() * shapes.length)] ?? shapes[0];
    const [subject, object] = [pick(cast[shape.subject], random), pick(cast[shape.object], random)];
    const speaker = random() < 0.25 ? pick(cast.Person, random) : undefined;
    const mood = random() < 0.08 ? 'planned' : speaker === undefined ? 'asserted' : 'attributed';
    return {
      shape,
      subject,
      object,
      speaker,
      mood,
      isDenied: random() < 0.03,
      confidence: [0.55, 0.8, 0.92][Math.floor(random() * 3)],
    };
  }).filter(({ subject, object, speaker }) => subject !== object && speaker !== subject && speaker !== object);
  return recordOf(number, said, random);
}

function recordOf(number, said, random) {
  const lines = said.map(({ shape, subject, object, speaker }) => {
    const sentence = shape.say(subject.name, object.name);
    return speaker === undefined ? sentence : `According to ${speaker.name}, ${sentence}`;
  });
  const title = `News of the quays, number ${number}`;
  const day = Math.floor(random() * 900);
  const publishedAt = new Date(Date.UTC(2022, 0, 1 + day)).toISOString().slice(0, 10);
  const all = [title, ...lines];
  let start = 0;
  const passages = all.map((text, index) => {
    const passage = { start, end: start + text.length, kind: index === 0 ? 'headline' : 'body', language: 'en' };
    start = passage.end + 1;
    return passage;
  });
  const publisher = OUTLETS[Math.floor(random() * OUTLETS.length)];
  const url = `https://made.example/${number}`;
  const article = buildArticle({ url, title, publisher, language: 'en', publishedAt, text: all.join('\n'), passages });
  return { article, analysis: analyse(article, said), status: 'active' };
}

function analyse(article, said) {
  const mentions = new Map();
  const entities = new Map();
  const mention = (passage, actor) => {
    const start = article.text.indexOf(actor.name, passage.start);
    const end = start + actor.name.length;
    const localId = buildId('loc', [article.id, actor.name]);
    const id = mentionId(article, start, end, actor.type);
    mentions.set(id, {
      id,
      article: article.id,
      start,
      end,
      surface: actor.name,
      kind: 'name',
      type: actor.type,
      localId,
      method: 'made',
      confidence: 1,
    });
    entities.set(localId, {
      id: localId,
      article: article.id,
      name: actor.name,
      names: [actor.name],
      type: actor.type,
      labels: actor.labels,
      named: true,
    });
    return { id, start, end };
  };
  const claims = said.map(({ shape, subject, object, speaker, mood, isDenied, confidence }, index) => {
    const passage = article.passages[index + 1];
    const part = (actor, name) => {
      const { id, start, end } = mention(passage, actor);
      return { id, evidence: { start, end, quote: actor.name, part: name } };
    };
    const claimant = speaker === undefined ? undefined : part(speaker, 'claimant');
    const [from, to] = [part(subject, 'subject'), part(object, 'object')];
    const core = {
      predicate: shape.predicate,
      subject: from.id,
      object: { mention: to.id },
      polarity: isDenied ? 'negated' : 'affirmed',
      claimants: claimant === undefined ? [] : [claimant.id],
    };
    const support = {
      start: passage.start,
      end: passage.end,
      quote: article.text.slice(passage.start, passage.end),
      part: 'support',
    };
    const evidence = [support, from.evidence, to.evidence, ...(claimant === undefined ? [] : [claimant.evidence])];
    return {
      ...core,
      id: claimId(article, core),
      article: article.id,
      modality: mood,
      evidence,
      steps: [],
      rule: `made:${shape.predicate}`,
      confidence,
    };
  });
  const unique = [...new Map(claims.map(claim => [claim.id, claim])).values()];
  return {
    article: article.id,
    version: article.version,
    extractor: 'made@1',
    entities: [...entities.values()],
    mentions: [...mentions.values()],
    claims: unique,
  };
}
