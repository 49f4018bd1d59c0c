// Treebanks in CoNLL-U (universaldependencies.org/format.html): sentences with their words, tags, lemmas and trees.
import { damagedLine } from './damaged-line.js';

export type ConlluWord = {
  form: string;
  lemma: string;
  upos: string;
  /** The treebank's own tag; `_` where it has none. */
  xpos: string;
  /** `Number=Sing|Person=3`; `_` where there are none. */
  feats: string;
  /** Place of the head among the words, from 0; -1 for the root. */
  head: number;
  deprel: string;
  /** Whether white space follows. Words of one multiword token have none between them. */
  spaceAfter: boolean;
  /** On the first word of a multiword token: what stands in the text for all of them (`don't`). */
  surface?: string;
  /** On the first word of a multiword token: how many words it has. */
  surfaceWords?: number;
};

export type ConlluSentence = { text: string; words: ConlluWord[] };

const COLUMNS = 10;

type Row = { line: number; columns: string[] };
type Block = { text: string | undefined; isFaulty: boolean; rows: Row[] };

/**
 * Reads a treebank. Empty nodes (`8.1`) are left out, and so are sentences with an `# error` mark and those without a word.
 * @param name what a message calls the text
 * @throws InputError `damaged-corpus` naming the line that is no CoNLL-U
 */
export function readConllu(text: string, name = 'the treebank'): ConlluSentence[] {
  return splitBlocks(text, name)
    .filter(block => !block.isFaulty && block.rows.length > 0)
    .map(block => readSentence(block, name));
}

function splitBlocks(text: string, name: string): Block[] {
  const blocks: Block[] = [];
  let block: Block | undefined;
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === '') {
      block = undefined;
      continue;
    }
    if (block === undefined) {
      block = { text: undefined, isFaulty: false, rows: [] };
      blocks.push(block);
    }
    if (line.startsWith('#')) readComment(line, block);
    else block.rows.push(readRow(line, at + 1, name));
  }
  return blocks;
}

function readComment(line: string, block: Block): void {
  if (line.startsWith('# text = ')) block.text = line.slice('# text = '.length).trim();
  if (line.startsWith('# error')) block.isFaulty = true;
}

function readRow(line: string, at: number, name: string): Row {
  const columns = line.split('\t');
  if (columns.length !== COLUMNS) throw damagedLine(name, at, `has ${columns.length} columns, not ${COLUMNS}`);
  if (!/^\d+([-.]\d+)?$/.test(columns[0] ?? '')) throw damagedLine(name, at, `has the number "${columns[0]}"`);
  return { line: at, columns };
}

function readSentence({ text, rows }: Block, name: string): ConlluSentence {
  const words: ConlluWord[] = [];
  const places: Row[] = [];
  const ranges: Row[] = [];
  for (const row of rows) {
    const id = row.columns[0] ?? '';
    if (id.includes('-')) ranges.push(row);
    else if (!id.includes('.')) {
      words.push(readWord(row, name));
      places.push(row);
    }
  }
  for (const [at, row] of places.entries()) checkPlace(row, at, { words, name });
  for (const range of ranges) joinWords(range, words, name);
  return { text: text ?? joinText(words), words };
}

function readWord({ line, columns }: Row, name: string): ConlluWord {
  const [, form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = '', , misc = ''] = columns;
  if (!/^\d+$/.test(head)) throw damagedLine(name, line, `has the head "${head}"`);
  return { form, lemma, upos, xpos, feats, head: Number(head) - 1, deprel, spaceAfter: hasSpaceAfter(misc) };
}

function checkPlace({ line, columns }: Row, at: number, { words, name }: { words: ConlluWord[]; name: string }): void {
  if (Number(columns[0]) !== at + 1) throw damagedLine(name, line, `is word ${columns[0]}, where ${at + 1} is due`);
  const head = words[at]?.head ?? -1;
  if (head >= words.length || head === at) throw damagedLine(name, line, `has the head ${head + 1}`);
}

function joinWords({ line, columns }: Row, words: ConlluWord[], name: string): void {
  const [first = 0, last = 0] = (columns[0] ?? '').split('-').map(Number);
  const members = words.slice(first - 1, last);
  const [head] = members;
  if (first < 1 || last <= first || last > words.length || head === undefined)
    throw damagedLine(name, line, `spans the words ${columns[0]} of ${words.length}`);
  head.surface = columns[1] ?? '';
  head.surfaceWords = members.length;
  for (const [at, word] of members.entries())
    word.spaceAfter = at === members.length - 1 && hasSpaceAfter(columns[9] ?? '');
}

function hasSpaceAfter(misc: string): boolean {
  return !misc.split('|').includes('SpaceAfter=No');
}

function joinText(words: readonly ConlluWord[]): string {
  let text = '';
  let covered = 0;
  for (const [at, word] of words.entries()) {
    if (word.surface !== undefined) {
      text += word.surface;
      covered = at + (word.surfaceWords ?? 1);
    } else if (at >= covered) text += word.form;
    if (word.spaceAfter) text += ' ';
  }
  return text.trim();
}
