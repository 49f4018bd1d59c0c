// A sentence of a treebank as numbers.

/** What a network is to learn of one sentence. Arrays have one entry a word. */
export type TreeSample = {
  /** Rows of the embeddings that the word has. */
  rows: readonly Int32Array[];
  /** The row of the word itself, -1 when it is too rare to have one. */
  wordRow: Int32Array;
  /** How often the training text has the word. */
  count: Int32Array;
  tag: Int32Array;
  /** -1 for a reading too rare to be learnt. */
  reading: Int32Array;
  /** Place of the head, -1 for the root. */
  head: Int32Array;
  relation: Int32Array;
};
