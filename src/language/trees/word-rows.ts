// From words to the rows of their features, each form looked up once.
import type { RowIndex } from '../neural/row-index.js';
import { besideFeatures, type FormClasses, formFeatures, SENTENCE_END } from './token-features.js';

type Rows = { own: Int32Array; left: Int32Array; right: Int32Array };

/** Forms that are kept: a text has few, and a store of articles must not fill the memory. */
const MOST_FORMS = 20_000;

/** Remembers the rows of the forms that it has seen. */
export class WordRows {
  private readonly known = new Map<string, Rows>();

  constructor(
    private readonly index: Pick<RowIndex, 'find'>,
    private readonly classesOf: FormClasses,
  ) {}

  /** The rows of one word between its neighbours, to be summed: its own, and what the words beside it give. */
  at(forms: readonly string[], place: number): readonly [Int32Array, Int32Array, Int32Array] {
    return [
      this.rowsOf(forms[place] ?? SENTENCE_END).own,
      this.rowsOf(forms[place - 1] ?? SENTENCE_END).left,
      this.rowsOf(forms[place + 1] ?? SENTENCE_END).right,
    ];
  }

  private rowsOf(form: string): Rows {
    const known = this.known.get(form);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_FORMS) this.known.clear();
    const rows = {
      own: this.find(formFeatures(form, this.classesOf)),
      left: this.find(besideFeatures(form, this.classesOf, 'left')),
      right: this.find(besideFeatures(form, this.classesOf, 'right')),
    };
    this.known.set(form, rows);
    return rows;
  }

  private find(features: readonly number[]): Int32Array {
    return Int32Array.from(features.map(feature => this.index.find(feature)).filter(row => row >= 0));
  }
}
