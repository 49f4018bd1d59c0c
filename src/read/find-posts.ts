// Posts of social media that stand inside an article: found by the signature that embedding leaves behind.
import { parseDate, WRITTEN_DATE } from './parse-date.js';
import type { SourceBlock } from './source-form.js';

/** The longest post that an embedding shows, links and signature left out. */
const LONGEST_POST = 400;

const CLOCK = '(?:\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?(?:[PMCE][SD]T|CES?T|UTC|GMT)\\)?)?)';
const DAY = `(?:(?:on|op)\\s+)?(?:\\p{L}+,?\\s+)?(?<date>${WRITTEN_DATE})`;
const NAME = '(?<author>[^\\n—–()]{1,80}?)';
const HANDLE = '\\(@(?<handle>[\\w.-]{1,60})\\)';

/** How each network signs an embedded post; the signature ends the post. */
const SIGNATURES: readonly RegExp[] = [
  // X, Bluesky, Mastodon: "— Reuters (@Reuters) August 12, 2021"
  new RegExp(`(?:[—–]|(?<=^|\\s)--?(?=\\s))\\s*${NAME}\\s*${HANDLE}(?:\\s*(?:[·,]\\s*)?${DAY}|\\s*$)`, 'giu'),
  // Instagram, Threads, TikTok: "A post shared by BBC News (@bbcnews) on Aug 12, 2021 at 9:30am PDT"
  new RegExp(
    `(?:A (?:post|video|photo) (?:shared|posted) by|Een (?:bericht|video|foto) (?:gedeeld|geplaatst) door)\\s+${NAME}\\s*${HANDLE}(?:\\s+${DAY}(?:\\s+(?:at|om)\\s+${CLOCK})?)?`,
    'giu',
  ),
  // Facebook: "Geplaatst door Stad Gent op donderdag 12 augustus 2021"
  new RegExp(`(?:Posted by|Geplaatst door|Gepubliceerd door)\\s+${NAME}\\s+(?:on|op)\\s+${DAY}`, 'giu'),
];

/** A block that ends like a post whose signature was lost or stands in the next block. */
const POST_END = /(?:https?:\/\/t\.co\/\w+|pic\.(?:twitter|x)\.com\/\w+)\s*$/i;

type Signature = { start: number; end: number; author?: string; date?: string };

/**
 * Cuts embedded posts out of their blocks: each becomes a block of kind `post` with author and ISO date where they are signed.
 * A signature that stands alone belongs to the block before it.
 */
export function splitPosts(text: string, blocks: readonly SourceBlock[]): SourceBlock[] {
  const result: SourceBlock[] = [];
  for (const block of blocks) {
    let position = block.start;
    for (const signature of findSignatures(text, block)) {
      const { start: signatureStart, end, ...signed } = signature;
      const start = findPostStart(text, position, signatureStart);
      if (start > position) pushTrimmed(text, result, { ...block, start: position, end: start });
      const before = start === signatureStart ? result.at(-1) : undefined;
      const own: SourceBlock = { ...block, start, end, kind: 'post', ...signed };
      if (before === undefined || before.end - before.start > 2 * LONGEST_POST) result.push(own);
      else result[result.length - 1] = { ...own, start: before.start };
      position = end;
    }
    const rest: SourceBlock = { ...block, start: position };
    const isUnsigned = POST_END.test(text.slice(Math.max(rest.start, rest.end - 80), rest.end));
    const isPost = isUnsigned && rest.end - rest.start <= LONGEST_POST;
    pushTrimmed(text, result, isPost && position === block.start ? { ...rest, kind: 'post' } : rest);
  }
  return result;
}

function findSignatures(text: string, block: SourceBlock): Signature[] {
  const words = text.slice(block.start, block.end);
  const found: Signature[] = [];
  for (const pattern of SIGNATURES) {
    for (const match of words.matchAll(pattern)) {
      const start = block.start + match.index;
      const author = match.groups?.author?.trim() || match.groups?.handle;
      const date = parseDate(match.groups?.date ?? '');
      found.push({ start, end: start + match[0].length, ...(author && { author }), ...(date && { date }) });
    }
  }
  return found.sort((a, b) => a.start - b.start).filter((one, index, all) => one.start >= (all[index - 1]?.end ?? 0));
}

/** Where the post begins: at the last signature or the block's start, or, before a long stretch, at a sentence that a post has room for. */
function findPostStart(text: string, from: number, signature: number): number {
  const start = from + (/^\s*/.exec(text.slice(from, signature))?.[0].length ?? 0);
  const words = text.slice(start, signature);
  if (words.replace(/https?:\/\/\S+|pic\.\S+/g, '').length <= LONGEST_POST) return start;
  const tail = signature - LONGEST_POST;
  const sentence = /[.!?…]["'”’)]*\s+(?=\S)/.exec(text.slice(tail, signature));
  return sentence === null ? tail : tail + sentence.index + sentence[0].length;
}

function pushTrimmed(text: string, blocks: SourceBlock[], block: SourceBlock): void {
  const words = text.slice(block.start, block.end);
  const start = block.start + words.length - words.trimStart().length;
  const end = block.start + words.trimEnd().length;
  if (start < end) blocks.push({ ...block, start, end });
}
