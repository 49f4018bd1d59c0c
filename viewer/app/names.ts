// Names for what is announced and undone.

import { shellWords } from '../words/shell-words.js';
import type { Desk } from './desk.js';

/** Long enough for a name, short enough for a line of text. */
const LONGEST_NAME = 60;

/** Turn round whatever follows, where nothing closes them (Unicode Standard Annex #9). */
const BIDI_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Hebrew, Arabic and their neighbours, which are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** The name of a node as a phrase can hold it: cut short, and without a hold on the words around it. */
export function nameOf(desk: Desk, id: string): string {
  const name = (desk.loaded.value.nodes.get(id)?.name ?? id).replace(BIDI_CONTROLS, '');
  const short = name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
  return RIGHT_TO_LEFT.test(short) ? `\u2068${short}\u2069` : short;
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
