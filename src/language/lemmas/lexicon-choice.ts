// Which reading of the inflection lexicon fits a word's class and features.
import type { FormLexicon } from './form-lexicon.js';
import { LEMMA_TAGS } from './lemma-tag.js';

/** Letters of `lemmaTag` to the tags of the lexicon, best first; a tag stands for itself and, with `*`, for all that start so. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  A: ['V:pres:3', 'V:pres:1', 'V:inf', 'V:subj'],
  B: ['V:past*'],
  C: ['V:inf'],
  D: ['V:part', 'V:part:e', 'V:part:n', 'V:ing*'],
  E: ['V:ing*'],
  K: ['N:de:sg', 'N:het:sg', 'N:sg', 'N:dim:sg', 'N:unit'],
  L: ['N:pl', 'N:dim:pl', 'N:unit'],
  N: ['N:pl'],
  O: ['A', 'A:e', 'A:s', 'A:n', 'A:inv'],
  P: ['A:comp*', 'A:sup*'],
};
const AUXILIARIES: Readonly<Record<string, string>> = { F: 'A', G: 'B', H: 'C', I: 'D', J: 'E' };

/** The place of the tag to read a lemma by, for each class of the lexicon and each letter, worked out once. */
export class LexiconChoice {
  private readonly places = new Map<string, Int8Array>();

  constructor(private readonly lexicon: FormLexicon) {
    for (const letter of Object.values(LEMMA_TAGS).flat()) {
      const wanted = TAGS[AUXILIARIES[letter] ?? letter];
      if (wanted === undefined) continue;
      const places = new Int8Array(lexicon.classCount);
      for (let id = 0; id < places.length; id += 1) places[id] = placeOf(lexicon.tagsOf(id), wanted);
      this.places.set(letter, places);
    }
  }

  /**
   * The name in an owning form that the lexicon does not know itself: "hamilton" for "hamiltons". After a vowel the s is
   * written with an apostrophe, so that "buenos" owns nothing.
   */
  findOwner(lowerForm: string): string | undefined {
    const [, marked, stem = marked] = OWNING.exec(lowerForm) ?? [];
    if (stem === undefined || this.lexicon.entryOf(lowerForm) >= 0) return undefined;
    if (marked !== undefined) return marked;
    return this.lexicon.tagsOf(this.lexicon.classOf(stem)).some(tag => tag.startsWith('NAME')) ? stem : undefined;
  }

  /** The lemma of a form in lower case, or undefined where the lexicon has no reading that fits. */
  findLemma(lowerForm: string, letter: string): string | undefined {
    const places = this.places.get(letter);
    if (places === undefined) return undefined;
    const entry = this.lexicon.entryOf(lowerForm);
    if (entry < 0) return undefined;
    const place = places[this.lexicon.classOfEntry(entry)] ?? -1;
    return place < 0 ? undefined : this.lexicon.lemmaAt(lowerForm, entry, place);
  }
}

/** "Morgan's"; "Hamiltons", where the name before the s is long enough to be told from one that ends in s. */
const OWNING = /^(.{2,})['’]s$|^(.{4,}[^aious'’-])s$/;

function placeOf(tags: readonly string[], wanted: readonly string[]): number {
  for (const tag of wanted) {
    const start = tag.endsWith('*') ? tag.slice(0, -1) : undefined;
    const at = start === undefined ? tags.indexOf(tag) : tags.findIndex(one => one.startsWith(start));
    if (at >= 0) return at;
  }
  return -1;
}
