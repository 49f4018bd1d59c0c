// A dossier whose one article is written to harm whoever looks at it: markup, scripts, bidi controls, a name without end.
import { buildArticle, buildId, claimId, mentionId } from '../../dist/model/index.js';
import { loadRules } from '../../dist/resources/index.js';
import { openFolderStore } from '../../dist/store/index.js';

export const MARKUP = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>';
/** Never closed: all that follows on the line would be turned round. */
export const REVERSED = 'Ann\u202Eevil of Ghent';
export const ENDLESS = `Endless ${'name '.repeat(2000)}`.trim();
const TITLE = '</title><script>window.hacked=3</script><b>Bold</b>';

/**
 * Writes the dossier: markup heads the reversed name, and the endless name meets it.
 * @param {string} path
 */
export async function writeHostileDossier(path) {
  const lines = [`${MARKUP} heads ${REVERSED}.`, `${ENDLESS} meets ${REVERSED}.`];
  let start = 0;
  const passages = lines.map(text => {
    const passage = { start, end: start + text.length, kind: 'body', language: 'en' };
    start = passage.end + 1;
    return passage;
  });
  const head = { title: TITLE, publisher: MARKUP, author: REVERSED, language: 'en', publishedAt: '2024-02-03' };
  const article = buildArticle({ ...head, url: 'javascript:window.hacked=4', text: lines.join('\n'), passages });
  const mentions = [];
  const entities = new Map();
  const mention = (name, type, from) => {
    const at = article.text.indexOf(name, from);
    const localId = buildId('loc', [article.id, name]);
    const id = mentionId(article, at, at + name.length, type);
    mentions.push({
      id,
      article: article.id,
      start: at,
      end: at + name.length,
      surface: name,
      kind: 'name',
      type,
      localId,
      method: 'made',
      confidence: 1,
    });
    entities.set(localId, { id: localId, article: article.id, name, names: [name], type, labels: [], named: true });
    return { id, start: at, end: at + name.length, quote: name };
  };
  const claims = [
    {
      passage: article.passages[0],
      predicate: 'HEADS',
      ends: [mention(MARKUP, 'Person', 0), mention(REVERSED, 'Organization', 0)],
    },
    {
      passage: article.passages[1],
      predicate: 'MEETS_WITH',
      ends: [mention(ENDLESS, 'Person', 0), mention(REVERSED, 'Organization', lines[0].length + 1)],
    },
  ].map(({ passage, predicate, ends: [subject, object] }) => {
    const core = {
      predicate,
      subject: subject.id,
      object: { mention: object.id },
      polarity: 'affirmed',
      claimants: [],
    };
    const support = {
      start: passage.start,
      end: passage.end,
      quote: article.text.slice(passage.start, passage.end),
      part: 'support',
    };
    const part = ({ start: from, end, quote }, name) => ({ start: from, end, quote, part: name });
    const evidence = [support, part(subject, 'subject'), part(object, 'object')];
    return {
      ...core,
      id: claimId(article, core),
      article: article.id,
      modality: 'asserted',
      evidence,
      steps: [],
      rule: `made:${predicate}`,
      confidence: 0.9,
    };
  });
  const analysis = {
    article: article.id,
    version: article.version,
    extractor: 'made@1',
    entities: [...entities.values()],
    mentions,
    claims,
  };
  const store = await openFolderStore({ path, rules: loadRules() });
  await store.put([{ article, analysis }]);
  await store.close();
}
