// A name to offer for a view that is stored.
import { compareText } from '../../src/graph/index.js';
import type { ViewNode } from '../../src/protocol/index.js';
import type { Language } from './app.js';
import type { Loaded } from './loaded.js';
import type { View } from './view.js';

/** With more nodes than this, two are named and the rest are counted. */
const MOST_NAMED = 3;
const LONGEST_NAME = 60;

type NameWords = { readonly empty: string; readonly and: string; readonly more: (count: number) => string };

const WORDS: Readonly<Record<Language, NameWords>> = {
  en: { empty: 'Empty view', and: 'and', more: count => `and ${count} more` },
  nl: { empty: 'Leeg beeld', and: 'en', more: count => `en nog ${count}` },
};

/**
 * Names a view after what the analyst began with, then after its best connected nodes; never longer than 200 UTF-16
 * code units.
 * @example nameView(loaded, view, 'en') // 'Taliban, Kandahar and 12 more'
 */
export function nameView(loaded: Loaded, view: View, language: Language): string {
  const words = WORDS[language];
  const nodes = [...view.places.keys()].filter(id => !view.hidden.has(id)).flatMap(id => loaded.nodes.get(id) ?? []);
  const seeds = nodes.filter(node => !view.broughtBy.has(node.id));
  const others = nodes.filter(node => view.broughtBy.has(node.id)).sort(compareDegree);
  const names = [...seeds, ...others].slice(0, MOST_NAMED).map(node => shortName(node));
  const [first, second, third] = names;
  if (first === undefined) return words.empty;
  if (nodes.length > MOST_NAMED) return `${first}, ${second} ${words.more(nodes.length - 2)}`;
  if (third !== undefined) return `${first}, ${second} ${words.and} ${third}`;
  return second === undefined ? first : `${first} ${words.and} ${second}`;
}

function compareDegree(a: ViewNode, b: ViewNode): number {
  return b.degree - a.degree || compareText(a.id, b.id);
}

/** Invisible characters that turn the direction of writing among them: they would turn the rest of a list as well. */
const INVISIBLE = /\p{Cf}/gu;
const SPACE = /[\p{Cc}\s]+/gu;

function shortName({ id, name }: ViewNode): string {
  const clean = name.toWellFormed().replace(INVISIBLE, '').replace(SPACE, ' ').trim() || id;
  if (clean.length <= LONGEST_NAME) return clean;
  // Not half a character: the cut may fall between two surrogates.
  return `${clean.slice(0, LONGEST_NAME - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
