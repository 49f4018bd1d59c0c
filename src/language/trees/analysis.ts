// What is read of a sentence: tags, features and tree of its words.

/** One entry a word, in the order of the tokens that were given. */
export type Analysis = {
  /** Universal part-of-speech tags (universaldependencies.org/u/pos). */
  tags: readonly string[];
  /** Universal features that extraction needs, as `Number=Sing|Person=3`; empty where a word has none. */
  features: readonly string[];
  /** Place of the head among the words, -1 for the root; one root, no ring, arcs may cross. */
  heads: Int32Array;
  /** Universal relations (universaldependencies.org/u/dep) with their subtypes. */
  relations: readonly string[];
};
