// Where the paragraphs of a plain text begin and end, whether its lines are wrapped or each line is a paragraph.
import type { SourceBlock } from './source-form.js';

/** A line longer than this was not wrapped by hand or by a mail program: there, every line is a paragraph. */
const LONGEST_WRAPPED_LINE = 160;

type Line = { start: number; end: number };

/** Paragraphs of a clean text from `from` on: split at blank lines, and at line ends that are more than a wrap. */
export function splitParagraphs(text: string, from = 0): SourceBlock[] {
  const lines = splitLines(text, from);
  const width = lines.reduce((widest, line) => Math.max(widest, line.end - line.start), 0);
  const blocks: SourceBlock[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    if (line.start === line.end) {
      previous = undefined;
      continue;
    }
    const open = blocks.at(-1);
    if (previous !== undefined && open !== undefined && !isParagraphEnd(text, { previous, line, width })) {
      open.end = line.end;
    } else {
      blocks.push({ ...line });
    }
    previous = line;
  }
  return blocks;
}

/** Lines without their surrounding white space; a blank line has start = end. */
function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let position = from;
  while (position <= text.length) {
    const newline = text.indexOf('\n', position);
    const end = newline === -1 ? text.length : newline;
    const raw = text.slice(position, end);
    const start = position + raw.length - raw.trimStart().length;
    lines.push({ start, end: Math.max(start, position + raw.trimEnd().length) });
    position = end + 1;
  }
  return lines;
}

/**
 * A wrapped line is as full as it can be: had the next word fitted, it would stand there.
 * A line that ends early ended on purpose, unless the sentence evidently goes on.
 */
function isParagraphEnd(
  text: string,
  { previous, line, width }: { previous: Line; line: Line; width: number },
): boolean {
  const next = text.slice(line.start, line.end);
  const word = /^\S+/.exec(next)?.[0] ?? '';
  const hasRoom = previous.end - previous.start + 1 + word.length <= width;
  if (!hasRoom && width <= LONGEST_WRAPPED_LINE) return false;
  return !/^\p{Ll}/u.test(next) || /[.!?…:]["'”’»)\]]*$/.test(text.slice(previous.start, previous.end));
}
