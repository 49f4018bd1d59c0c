// A dossier in which 2,100 people work for one body: more than is drawn at once.
import { buildArticle, buildId, claimId, mentionId } from '../../dist/model/index.js';
import { loadRules } from '../../dist/resources/index.js';
import { openFolderStore } from '../../dist/store/index.js';

const BODY = 'Harbour Board';
const FIRST = 'An,Bo,Cor,Dag,Els,Fen,Gus,Hil,Ina,Jop'
  .split(',')
  .flatMap(one => ['a', 'e', 'i', 'o', 'y'].map(end => one + end));
const LAST = 'Brug,Dijk,Duin,Gracht,Haven,Kaai'
  .split(',')
  .flatMap(one => ['aard', 'berg', 'dam', 'huis', 'kamp', 'man', 'stra'].map(end => one + end));

/**
 * Writes the dossier: one article a family name, one sentence a person.
 * @param {string} path
 * @returns {Promise<string[]>} the ids of all entities, sorted
 */
export async function writeCrowdDossier(path) {
  const store = await openFolderStore({ path, rules: loadRules() });
  await store.put(LAST.map(last => recordOf(FIRST.map(first => `${first} ${last}`))));
  const ids = (await store.entities()).map(({ id }) => id).sort();
  await store.close();
  return ids;
}

function recordOf(people) {
  const lines = people.map(name => `${name} works for ${BODY}.`);
  let start = 0;
  const passages = lines.map(text => {
    const passage = { start, end: start + text.length, kind: 'body', language: 'en' };
    start = passage.end + 1;
    return passage;
  });
  const article = buildArticle({ title: people[0], language: 'en', text: lines.join('\n'), passages });
  const told = passages.map((passage, index) => tell(article, passage, people[index]));
  const entities = [...people.map(name => entity(article, name, 'Person')), entity(article, BODY, 'Organization')];
  const analysis = {
    article: article.id,
    version: article.version,
    extractor: 'made@1',
    entities,
    mentions: told.flatMap(({ mentions }) => mentions),
    claims: told.map(({ claim }) => claim),
  };
  return { article, analysis };
}

function entity(article, name, type) {
  return { id: localIdOf(article, name), article: article.id, name, names: [name], type, labels: [], named: true };
}

function localIdOf(article, name) {
  return buildId('loc', [article.id, name]);
}

function tell(article, { start, end }, name) {
  const person = mention(article, { name, type: 'Person', start });
  const body = mention(article, { name: BODY, type: 'Organization', start: end - 1 - BODY.length });
  const core = {
    predicate: 'WORKS_FOR',
    subject: person.id,
    object: { mention: body.id },
    polarity: 'affirmed',
    claimants: [],
  };
  const claim = {
    ...core,
    id: claimId(article, core),
    article: article.id,
    modality: 'asserted',
    evidence: [{ start, end, quote: article.text.slice(start, end), part: 'support' }],
    steps: [],
    rule: 'made:WORKS_FOR',
    confidence: 0.9,
  };
  return { mentions: [person, body], claim };
}

function mention(article, { name, type, start }) {
  const end = start + name.length;
  return {
    id: mentionId(article, start, end, type),
    article: article.id,
    start,
    end,
    surface: name,
    kind: 'name',
    type,
    localId: localIdOf(article, name),
    method: 'made',
    confidence: 1,
  };
}
