// Words with hyphens as one word, as the tokeniser leaves them, where a treebank has three.
import type { ConlluSentence, ConlluWord } from '../../evaluate/index.js';

/** First and last place of the words that stand together in the text with hyphens between them. */
type Group = { first: number; last: number };

/**
 * The sentence with each "US-led" as one word, or undefined when there is none. The word gets the tag and the head of its
 * part that hangs outside; what hung on its other parts hangs on the whole.
 */
export function joinHyphens({ words }: ConlluSentence): ConlluSentence | undefined {
  const groups = findGroups(words);
  if (groups.length === 0) return undefined;
  const groupOf = new Map(groups.flatMap(group => range(group).map(place => [place, group] as const)));
  const kept = words.flatMap((_, place) => ((groupOf.get(place)?.first ?? place) === place ? [place] : []));
  const placeOf = new Map(kept.map((place, i) => [place, i]));
  const moved = (place: number): number => (place < 0 ? -1 : (placeOf.get(groupOf.get(place)?.first ?? place) ?? -1));
  const joined = kept.flatMap((place): ConlluWord[] => {
    const word = words[place];
    const group = groupOf.get(place);
    if (word === undefined) return [];
    if (group === undefined) return [{ ...word, head: moved(word.head) }];
    const parts = words.slice(group.first, group.last + 1);
    const outer = parts.find(({ head }) => head < group.first || head > group.last) ?? word;
    const last = parts.at(-1) ?? word;
    const form = parts.map(part => part.form).join('');
    const lemma = parts.map(part => part.lemma).join('');
    return [{ ...outer, form, lemma, head: moved(outer.head), spaceAfter: last.spaceAfter }];
  });
  return {
    text: joined
      .map(word => word.form + (word.spaceAfter ? ' ' : ''))
      .join('')
      .trim(),
    words: joined,
  };
}

function findGroups(words: readonly ConlluWord[]): Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < words.length; first += 1) {
    let last = first;
    while (isGlued(words, last)) last += 2;
    if (last > first) groups.push({ first, last });
    first = last;
  }
  return groups;
}

/** Whether a word is followed by a hyphen and another word without a space between. */
function isGlued(words: readonly ConlluWord[], place: number): boolean {
  const [word, hyphen, next] = [words[place], words[place + 1], words[place + 2]];
  return (
    word !== undefined &&
    next !== undefined &&
    hyphen?.form === '-' &&
    !word.spaceAfter &&
    !hyphen.spaceAfter &&
    /\p{L}$/u.test(word.form) &&
    /^\p{L}/u.test(next.form)
  );
}

function range({ first, last }: Group): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
