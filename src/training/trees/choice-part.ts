// The part of a network that chooses one of a list for each word: its tag, or its features.
import { crossEntropy } from '../neural/cross-entropy.js';
import { Dense } from '../neural/dense.js';
import { add } from '../neural/dropout.js';
import type { Parameter } from '../neural/parameter.js';
import type { Random } from '../neural/random.js';

export class ChoicePart {
  readonly scores: Dense;

  constructor(
    inner: number,
    private readonly choices: number,
    private readonly weight: number,
    random: Random,
  ) {
    this.scores = new Dense(inner, Math.ceil(choices / 4) * 4, random);
  }

  /** The weighted loss; adds to the gradients of the words' rows. A choice of -1 is not known and teaches nothing. */
  learn(words: Float64Array, gradient: Float64Array, gold: Int32Array): number {
    const rows = gold.length;
    const scores = this.scores.forward(words, rows);
    const down = new Float64Array(scores.length);
    let loss = 0;
    for (let row = 0; row < rows; row += 1) {
      const right = gold[row] as number;
      if (right < 0) continue;
      const at = row * this.scores.columns;
      loss += crossEntropy({ scores, at, count: this.choices, gold: right, weight: this.weight, gradient: down });
    }
    add(gradient, this.scores.backward(words, down, rows));
    return loss;
  }

  parameters(): Parameter[] {
    return this.scores.parameters();
  }
}
