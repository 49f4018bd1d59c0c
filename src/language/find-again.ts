// Names that stand elsewhere in the same text: a word that starts a sentence is a name when the text uses it as one.
import { isCapitalised, type Name, type Token } from './token.js';

/** Names by the single words that can stand for them: a person's surname, or the name itself. */
export type Seen = ReadonlyMap<string, Name>;

/** Collects what a text's names can be called again. A surname of two persons stands for neither. */
export function collectNames(names: Iterable<Name>): Seen {
  const seen = new Map<string, Name | undefined>();
  for (const name of names) {
    const words = name.text.split(/\s+/);
    const word = words.length > 1 && name.type !== 'Person' ? undefined : words.at(-1);
    if (word === undefined || word.length < 3) continue;
    const other = seen.get(word);
    const isOther =
      seen.has(word) && other?.text !== name.text && other?.text.split(/\s+/).length !== 1 && words.length > 1;
    seen.set(word, isOther ? undefined : words.length > 1 ? name : (other ?? name));
  }
  return new Map([...seen].flatMap(([word, name]) => (name === undefined ? [] : [[word, name] as const])));
}

/** The first word of a sentence, where no name was found there and the text uses it as one. */
export function findAgain(tokens: readonly Token[], names: readonly Name[], seen: Seen): Name[] {
  const first = tokens.find(token => /\p{L}/u.test(token.text));
  if (
    first === undefined ||
    !isCapitalised(first) ||
    names.some(name => name.start < first.end && first.start < name.end)
  )
    return [];
  const name = seen.get(first.text);
  if (name === undefined) return [];
  return [
    {
      ...name,
      start: first.start,
      end: first.end,
      text: first.text,
      method: 'again',
      confidence: name.confidence * 0.9,
    },
  ];
}
