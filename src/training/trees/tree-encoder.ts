// Embeddings and recurrent layers, with their gradients.
import { add, apply, sentenceMask } from '../neural/dropout.js';
import { EmbeddingBag } from '../neural/embedding-bag.js';
import type { Parameter } from '../neural/parameter.js';
import type { Random } from '../neural/random.js';
import { Recurrence, type RecurrenceState } from '../neural/recurrence.js';
import type { TreeBatch } from './tree-batch.js';
import type { TreeShape } from './tree-shape.js';

export type EncoderState = {
  /** The rows that each word took part with. */
  used: number[][];
  /** Input of each layer, and the output of the last. */
  values: Float64Array[];
  masks: Float64Array[];
  states: { forward: RecurrenceState; backward: RecurrenceState }[];
};

/** Words whose own row is left out more often are rarer: they must be known by their letters. */
const RARE = 4;

export class TreeEncoder {
  readonly embeddings: EmbeddingBag;
  readonly layers: readonly { forward: Recurrence; backward: Recurrence }[];

  constructor(
    rows: number,
    private readonly shape: TreeShape,
    private readonly random: Random,
  ) {
    const { width, cells, layers } = shape;
    this.embeddings = new EmbeddingBag(rows, width, random, 0.1);
    this.layers = Array.from({ length: layers }, (_, i) => {
      const inner = i === 0 ? width : 2 * cells;
      return {
        forward: new Recurrence(inner, cells, false, random),
        backward: new Recurrence(inner, cells, true, random),
      };
    });
  }

  forward(batch: TreeBatch): EncoderState {
    const { random } = this;
    const { cells, width, dropout } = this.shape;
    const { rows, segments } = batch;
    const { used, value } = this.embed(batch);
    const masks = [sentenceMask(random, dropout * 0.7, { rows, width, segments })];
    const values = [value];
    apply(masks[0] as Float64Array, value);
    const states = this.layers.map(({ forward, backward }, i) => {
      const input = values[i] as Float64Array;
      const state = {
        forward: forward.forward(input, rows, segments),
        backward: backward.forward(input, rows, segments),
      };
      const output = sideBySide(state.forward.output, state.backward.output, cells);
      // A layer adds to what the one below has found (He et al. 2016).
      if (i > 0) add(output, input);
      const mask = sentenceMask(random, dropout, { rows, width: 2 * cells, segments });
      apply(mask, output);
      masks.push(mask);
      values.push(output);
      return state;
    });
    return { used, values, masks, states };
  }

  private embed({ samples, rows }: TreeBatch): { used: number[][]; value: Float64Array } {
    const { random, embeddings } = this;
    const { width, featureDropout } = this.shape;
    const value = new Float64Array(rows * width);
    const used: number[][] = [];
    for (const sample of samples)
      for (const [i, all] of sample.rows.entries()) {
        const isHidden = random.next() < RARE / (RARE + (sample.count[i] ?? 0));
        const kept = [...all].filter(
          row => random.next() >= featureDropout && !(isHidden && row === sample.wordRow[i]),
        );
        for (const row of kept) embeddings.addTo(value, used.length * width, row);
        used.push(kept);
      }
    return { used, value };
  }

  /** Takes the gradient of the last layer's output. */
  backward({ used, values, masks, states }: EncoderState, gradient: Float64Array, batch: TreeBatch): void {
    const { cells, width } = this.shape;
    let down = gradient;
    for (let i = this.layers.length - 1; i >= 0; i -= 1) {
      const layer = this.layers[i];
      const state = states[i];
      const input = values[i];
      if (layer === undefined || state === undefined || input === undefined) break;
      apply(masks[i + 1] as Float64Array, down);
      const [left, right] = apart(down, cells);
      const below = layer.forward.backward(input, state.forward, left, batch.segments);
      add(below, layer.backward.backward(input, state.backward, right, batch.segments));
      if (i > 0) add(below, down);
      down = below;
    }
    apply(masks[0] as Float64Array, down);
    for (const [word, rows] of used.entries())
      for (const row of rows) this.embeddings.addGradient(down, word * width, row);
  }

  parameters(): Parameter[] {
    return this.layers.flatMap(({ forward, backward }) => [...forward.parameters(), ...backward.parameters()]);
  }
}

function sideBySide(left: Float64Array, right: Float64Array, width: number): Float64Array {
  const both = new Float64Array(left.length * 2);
  for (let at = 0; at < left.length; at += width) {
    both.set(left.subarray(at, at + width), at * 2);
    both.set(right.subarray(at, at + width), at * 2 + width);
  }
  return both;
}

function apart(both: Float64Array, width: number): [Float64Array, Float64Array] {
  const left = new Float64Array(both.length / 2);
  const right = new Float64Array(both.length / 2);
  for (let at = 0; at < left.length; at += width) {
    left.set(both.subarray(at * 2, at * 2 + width), at);
    right.set(both.subarray(at * 2 + width, at * 2 + 2 * width), at);
  }
  return [left, right];
}
