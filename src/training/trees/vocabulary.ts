// What a treebank has: features, tags, readings and relations, each with its number.
import type { ConlluSentence } from '../../evaluate/index.js';
import {
  besideFeatures,
  type FormClasses,
  formFeatures,
  RowIndex,
  SENTENCE_END,
  WordRows,
  wordFeature,
} from '../../language/index.js';
import { readingOf } from './read-trees.js';
import type { TreeSample } from './tree-sample.js';

/** Rarer features are left out: they would only learn one sentence by heart. */
const FEWEST = 2;
const FEWEST_READINGS = 3;

export class Vocabulary {
  /** Sorted; the place of a key is its row. */
  readonly keys: Uint32Array;
  readonly tags: readonly string[];
  readonly readings: readonly string[];
  readonly relations: readonly string[];
  private readonly rows: RowIndex;
  private readonly featureRows: WordRows;
  private readonly countOf = new Map<string, number>();

  constructor(sentences: readonly ConlluSentence[], classesOf: FormClasses) {
    const words = sentences.flatMap(sentence => sentence.words);
    for (const { form } of words) this.countOf.set(form.toLowerCase(), this.count(form) + 1);
    const features = countFeatures(sentences, classesOf);
    this.keys = Uint32Array.from([...features].flatMap(([key, n]) => (n >= FEWEST ? [key] : []))).sort();
    this.rows = new RowIndex(this.keys);
    this.featureRows = new WordRows(this.rows, classesOf);
    this.tags = namesOf(
      words.map(word => word.upos),
      1,
    );
    this.readings = namesOf(words.map(readingOf), FEWEST_READINGS);
    this.relations = namesOf(
      words.map(word => word.deprel),
      1,
    );
  }

  sample({ words }: ConlluSentence): TreeSample {
    const number = (names: readonly string[], of: (word: (typeof words)[number]) => string): Int32Array =>
      Int32Array.from(words, word => names.indexOf(of(word)));
    const forms = words.map(word => word.form);
    return {
      rows: words.map((_, i) => Int32Array.from(this.featureRows.at(forms, i).flatMap(rows => [...rows]))),
      wordRow: Int32Array.from(words, ({ form }) => this.rows.find(wordFeature(form))),
      count: Int32Array.from(words, ({ form }) => this.count(form)),
      tag: number(this.tags, word => word.upos),
      reading: number(this.readings, readingOf),
      head: Int32Array.from(words, word => word.head),
      relation: number(this.relations, word => word.deprel),
    };
  }

  private count(form: string): number {
    return this.countOf.get(form.toLowerCase()) ?? 0;
  }
}

function countFeatures(sentences: readonly ConlluSentence[], classesOf: FormClasses): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const add = (features: readonly number[]): void => {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  };
  for (const { words } of sentences)
    for (const [i, { form }] of words.entries()) {
      add(formFeatures(form, classesOf));
      add(besideFeatures(words[i - 1]?.form ?? SENTENCE_END, classesOf, 'left'));
      add(besideFeatures(words[i + 1]?.form ?? SENTENCE_END, classesOf, 'right'));
    }
  return counts;
}

/** The different values that occur often enough, sorted. */
function namesOf(values: readonly string[], fewest: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].flatMap(([value, n]) => (n >= fewest ? [value] : [])).sort();
}
