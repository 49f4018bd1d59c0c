// What a block is, told from its shape and place: headline, lead, body, quote or caption.
import { parseDate } from './parse-date.js';
import type { SourceBlock } from './source-form.js';

const LONGEST_HEADLINE = 120;
const MOST_HEADLINE_WORDS = 18;
/** More short lines than this in a row are a list, not headings. */
const MOST_HEADINGS_IN_A_ROW = 3;
/** A date line stands among the first blocks or it is part of the story. */
const LAST_DATELINE = 3;

const CAPTION =
  /^(?:(?:foto|photo|beeld|image|picture|video|afbeelding)(?:'s|s)?\s*[:©]|©)|[([](?:©|(?:foto|photo|beeld|image|picture):?)\s*[^()[\]]{2,60}[)\]]$|©\s*[\p{L}\p{N} .,/&-]{2,60}$/iu;
const LIST_ITEM = /^(?:[-•*·–—]|\d{1,3}[.)])\s/;
const WHOLE_QUOTE =
  /^(?:"[^"]+"|“[^“”]+”|„[^„”“]+[”“]|«[^«»]+»|'(?:[^']|(?<=\p{L})'(?=\p{L}))+'|‘(?:[^‘’]|’(?=\p{L}))+’)$/u;
/** A place in front of a date and nothing else: "SAN JOSE, Costa Rica 1996-08-27". */
const PLACE_AND_DATE = /^\p{Lu}[\p{L} .,'’/()-]{1,60}[\s,]+(?<date>\d{4}-\d{2}-\d{2})$/u;

const BYLINE =
  /^(?:(?:[Bb]y|[Dd]oor|BY|DOOR)\s+)?\p{Lu}[\p{L}.'’-]*(?:\s+(?:van|de|der|den)){0,2}(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u;

export type ClassifiedBlocks = {
  blocks: (SourceBlock & { kind: NonNullable<SourceBlock['kind']> })[];
  /** Date that a line of its own gives among the first blocks. */
  datelineDate?: string;
};

/** Gives every block a kind; kinds that the source itself gave are kept. */
export function classifyBlocks(text: string, blocks: readonly SourceBlock[]): ClassifiedBlocks {
  const lines = blocks.map(block => text.slice(block.start, block.end));
  const dates = lines.map((line, index) => (index <= LAST_DATELINE ? findDatelineDate(line) : undefined));
  const dateline = dates.findIndex(date => date !== undefined);
  const headings = lines.map((line, index) => {
    if (blocks[index]?.kind !== undefined || dates[index] !== undefined) return false;
    return !isByline(line, index, dateline) && isHeading(line, index, dateline);
  });
  dropLists(headings);
  dropLast(headings);
  let hasLead = false;
  const classified = blocks.map((block, index) => {
    let kind = block.kind ?? findKind(lines[index] ?? '', headings[index] === true);
    if (kind === 'body' && !hasLead && index > dateline) {
      kind = 'lead';
      hasLead = true;
    }
    return { ...block, kind };
  });
  const datelineDate = dates[dateline];
  return { blocks: classified, ...(datelineDate !== undefined && { datelineDate }) };
}

function findKind(line: string, isHeadline: boolean): NonNullable<SourceBlock['kind']> {
  if (line.length <= 400 && !line.includes('\n') && CAPTION.test(line)) return 'caption';
  if (isHeadline) return 'headline';
  return line.length <= 2000 && WHOLE_QUOTE.test(line) ? 'quote' : 'body';
}

function findDatelineDate(line: string): string | undefined {
  if (line.length > 100) return undefined;
  const date = parseDate(line) ?? parseDate(PLACE_AND_DATE.exec(line)?.groups?.date ?? '');
  // A bare year or number is a heading of a chronicle, not the date of the article.
  return date !== undefined && date.length >= 'yyyy-mm-dd'.length ? date : undefined;
}

function isHeading(line: string, index: number, dateline: number): boolean {
  if (line.length > LONGEST_HEADLINE || line.includes('\n') || !/\p{L}/u.test(line)) return false;
  if (line.split(/\s+/).length > MOST_HEADLINE_WORDS || LIST_ITEM.test(line)) return false;
  const bare = line.replace(/["'”’»)\]\s]+$/u, '');
  if (/[,:;]$/.test(bare)) return false;
  if (/[!?]$/.test(bare)) return index === 0;
  return !/[.…]$/.test(bare) || (index === 0 && dateline > 0);
}

/** A name between the headline and the date line. */
function isByline(line: string, index: number, dateline: number): boolean {
  return index > 0 && index === dateline - 1 && BYLINE.test(line);
}

/** Of a long run of short lines only the one that opens the article stays a headline. */
function dropLists(headings: boolean[]): void {
  let start = 0;
  for (let index = 0; index <= headings.length; index += 1) {
    if (headings[index] === true) continue;
    if (index - start > MOST_HEADINGS_IN_A_ROW) headings.fill(false, start === 0 ? 1 : start, index);
    start = index + 1;
  }
}

/** What nothing follows is no heading: a byline, a credit, a sign-off. */
function dropLast(headings: boolean[]): void {
  for (let index = headings.length - 1; index >= 0 && headings[index] === true; index -= 1) headings[index] = false;
}
