// Sentences with names marked, and their features as numbers in one array.
import { type Corpora, readBio } from '../../evaluate/index.js';
import {
  DocumentMentions,
  NAME_TYPES,
  NameFeatureReader,
  NameFeatures,
  type NameLists,
  type NameSpan,
  WordReader,
  writeLabels,
} from '../../language/index.js';
export type NameSentence = { words: readonly string[]; spans: readonly NameSpan[] };
export type NameDocument = readonly NameSentence[];

/** All tokens of a corpus with the features of each. */
export type Examples = {
  /** Features of token i: `features[starts[i]] … features[starts[i + 1] - 1]`; hashes, or rows of a table. */
  features: Int32Array;
  starts: Int32Array;
  labels: Uint8Array;
  /** First token of each sentence, and the end. */
  sentences: Int32Array;
};

/** The documents of a corpus with names, parted at its `-DOCSTART-` lines. */
export function readNameDocuments(corpora: Corpora, file: readonly string[]): NameDocument[] {
  const documents = new Map<number, NameSentence[]>();
  for (const { document, words } of readBio(corpora.read(...file), file.join('/'))) {
    const sentences = documents.get(document) ?? [];
    documents.set(document, sentences);
    sentences.push({ words: words.map(word => word.form), spans: spansOf(words.map(word => word.label)) });
  }
  return [...documents.values()];
}

function spansOf(labels: readonly string[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (const [at, label] of labels.entries()) {
    const type = NAME_TYPES.find(name => label.endsWith(`-${name}`));
    const last = spans.at(-1);
    if (label.startsWith('I-') && last !== undefined) last.to = at + 1;
    else if (type !== undefined) spans.push({ from: at, to: at + 1, type });
  }
  return spans;
}

/** Reads the features of all tokens, as hashes. */
export function readExamples(documents: readonly NameDocument[], lists: NameLists): Examples {
  const keep = (hash: number) => hash | 0;
  const words = new WordReader(lists, keep);
  const reader = new NameFeatureReader(lists, keep);
  const rows = new NameFeatures();
  const parts = {
    features: new Numbers(),
    starts: new Numbers(),
    labels: new Numbers(),
    sentences: new Numbers(),
  };
  for (const document of documents) {
    const facts = document.map(sentence => sentence.words.map(word => words.read(word)));
    const mentions = new DocumentMentions();
    for (const [at, sentence] of facts.entries()) mentions.add(sentence, at);
    for (const [at, sentence] of document.entries()) {
      reader.read({ words: facts[at] ?? [], sentence: at, mentions }, rows);
      parts.sentences.push(parts.labels.count);
      for (const label of writeLabels(sentence.words.length, sentence.spans)) parts.labels.push(label);
      for (let token = 0; token < rows.count; token += 1) {
        parts.starts.push(parts.features.count);
        for (let row = rows.starts[token] ?? 0; row < (rows.starts[token + 1] ?? 0); row += 1)
          parts.features.push(rows.rows[row] ?? 0);
      }
    }
  }
  parts.sentences.push(parts.labels.count);
  parts.starts.push(parts.features.count);
  return {
    features: parts.features.take(),
    starts: parts.starts.take(),
    labels: Uint8Array.from(parts.labels.take()),
    sentences: parts.sentences.take(),
  };
}

/** A row of whole numbers that grows. */
class Numbers {
  count = 0;
  private array = new Int32Array(1 << 16);

  push(value: number): void {
    if (this.count === this.array.length) {
      const larger = new Int32Array(this.array.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.count] = value;
    this.count += 1;
  }

  take(): Int32Array {
    return this.array.slice(0, this.count);
  }
}
