// How well an entity answers a search for a name.
import { compareText, foldWords } from '../graph/index.js';
import type { Entity } from '../model/index.js';

/** The smaller, the better: own name exact, own name begins so, alias exact, alias begins so, all words somewhere. */
export type NameMatch = { rank: 0 | 1 | 2 | 3 | 4; alias?: string };

type Kind = 'exact' | 'begins' | 'words';

/**
 * The best match among an entity's names; `alias` is the name that matched where it is not the entity's own.
 * @param words folded words of the search, at least one
 */
export function matchName(entity: Pick<Entity, 'name' | 'names'>, words: readonly string[]): NameMatch {
  const own = kindOf(entity.name, words);
  if (own === 'exact') return { rank: 0 };
  if (own === 'begins') return { rank: 1 };
  // The shortest alias says what matched with the least around it.
  const aliases = entity.names
    .filter(name => name !== entity.name)
    .map(name => ({ name, kind: kindOf(name, words) }))
    .sort((a, b) => a.name.length - b.name.length || compareText(a.name, b.name));
  const find = (kind: Kind): string | undefined => aliases.find(alias => alias.kind === kind)?.name;
  const [exact, begins, some] = [find('exact'), find('begins'), find('words')];
  if (exact !== undefined) return { rank: 2, alias: exact };
  if (begins !== undefined) return { rank: 3, alias: begins };
  return own === undefined && some !== undefined ? { rank: 4, alias: some } : { rank: 4 };
}

function kindOf(name: string, words: readonly string[]): Kind | undefined {
  const folded = foldWords(name);
  const [whole, sought] = [folded.join(' '), words.join(' ')];
  if (whole === sought) return 'exact';
  if (whole.startsWith(sought)) return 'begins';
  return words.every(word => folded.some(one => one.startsWith(word))) ? 'words' : undefined;
}
