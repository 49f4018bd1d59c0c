// Names for what is announced and undone.

import { shellWords } from '../words/shell-words.js';
import type { Desk } from './desk.js';

/** Long enough for a name, short enough for a line of text. */
const LONGEST_NAME = 60;

/** The name of a node as a phrase can hold it. */
export function nameOf(desk: Desk, id: string): string {
  const name = desk.loaded.value.nodes.get(id)?.name ?? id;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}

/** One name, or how many. */
export function nameAll(desk: Desk, ids: readonly string[]): string {
  const [first] = ids;
  return first !== undefined && ids.length === 1 ? nameOf(desk, first) : wordsOf(desk).several(ids.length);
}

export function wordsOf(desk: Desk) {
  return shellWords[desk.language.value];
}

export function say(desk: Desk, text: string): void {
  desk.notice.value = { text };
}
