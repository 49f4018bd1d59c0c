// What the built-in extractor says of a text, as one line per claim.
import { analyse } from '../../src/extract/index.js';
import { type Article, buildArticle, type Claim, type Language, type Mention } from '../../src/model/index.js';
import { loadExtractor } from '../../src/resources/index.js';

export type Line = { line: string; claim: Claim };

/** An article of one passage. */
export function anArticle(text: string, language: Language = 'nl', publishedAt = '2021-08-13'): Article {
  return buildArticle({
    language,
    text,
    publishedAt,
    passages: [{ start: 0, end: text.length, kind: 'body', language }],
  });
}

/** `subject PREDICATE object`, with ` (modality by claimants)` where it is not plainly asserted. */
export async function claimsOf(text: string, language: Language = 'nl'): Promise<string[]> {
  return (await linesOf(anArticle(text, language))).map(({ line }) => line).sort();
}

export async function linesOf(article: Article): Promise<Line[]> {
  const { analysis } = await analyse(article, loadExtractor());
  const mentions = new Map(analysis.mentions.map(mention => [mention.id, mention]));
  const names = new Map(analysis.entities.map(entity => [entity.id, entity.name]));
  const nameOf = (id: string): string => names.get(find(mentions, id).localId) ?? id;
  return analysis.claims.map(claim => {
    const object =
      claim.object === undefined
        ? ''
        : 'mention' in claim.object
          ? nameOf(claim.object.mention)
          : `"${claim.object.literal}"`;
    const by = claim.claimants.length === 0 ? '' : ` by ${claim.claimants.map(nameOf).join(', ')}`;
    const not = claim.polarity === 'negated' ? 'not ' : '';
    const mode = claim.modality === 'asserted' && not === '' ? '' : ` (${not}${claim.modality}${by})`;
    const ended = claim.ended ? ' (ended)' : '';
    return { line: `${nameOf(claim.subject)} ${claim.predicate} ${object}${mode}${ended}`, claim };
  });
}

function find(mentions: ReadonlyMap<string, Mention>, id: string): Mention {
  const mention = mentions.get(id);
  if (mention === undefined) throw new Error(`no mention ${id}`);
  return mention;
}
