// Logistic regression over hashed features, learnt gap by gap along a text.
import { type GapContext, GapFeatures, GapHistory, sigmoid } from '../../language/index.js';
import { Random } from '../neural/random.js';

export const BITS = 21;
/** A feature that occurs more seldom tells of one text. */
const FEWEST = 12;
const RATE = 0.1;
const DECAY = 0.002;
/** Part of the features that a step leaves out: the others learn to do without (Srivastava and others 2014). */
const DROPOUT = 0.5;
/** How often the walk goes on from what it has predicted, not from what is right, as in reading. */
const EXPLORE = 0.8;
export const EPOCHS = 5;
const SEED = 20;

/** Weights by place in the table; AdaGrad (Duchi and others 2011). */
export class WeightLearner {
  readonly weights = new Float32Array(2 ** BITS);
  private readonly squares = new Float32Array(2 ** BITS);
  private readonly counts = new Uint8Array(2 ** BITS);
  private readonly features = new GapFeatures(BITS);
  private readonly random = new Random(SEED);

  /** @param isEnd whether a sentence ends with each token */
  constructor(
    private readonly context: GapContext,
    private readonly isEnd: Uint8Array,
  ) {
    this.walk((places, truth) => {
      for (const place of places) this.counts[place] = Math.min(255, (this.counts[place] ?? 0) + 1);
      return truth === 1;
    });
  }

  /** One walk along the text. */
  learn(epoch: number): void {
    this.walk((places, truth) => {
      const kept = places.filter(place => (this.counts[place] ?? 0) >= FEWEST && this.random.next() >= DROPOUT);
      let sum = 0;
      for (const place of kept) sum += this.weights[place] ?? 0;
      this.update(kept, sigmoid(sum) - truth);
      return epoch > 0 && this.random.next() < EXPLORE ? sum > 0 : truth === 1;
    });
  }

  private update(places: Uint32Array, slope: number): void {
    for (const place of places) {
      const weight = this.weights[place] ?? 0;
      const gradient = slope + DECAY * weight;
      const square = (this.squares[place] ?? 0) + gradient * gradient;
      this.squares[place] = square;
      this.weights[place] = weight - (RATE * gradient) / Math.sqrt(square + 1e-8);
    }
  }

  /** Visits every open gap; what a visit returns is taken as its end. */
  private walk(visit: (places: Uint32Array, truth: number) => boolean): void {
    const history = new GapHistory();
    for (let i = 0; i < this.context.tokens.length; i += 1) {
      const truth = this.isEnd[i] ?? 0;
      const isOpen = this.context.isOpen(i);
      history.step(this.context, i, isOpen ? visit(this.features.read(this.context, i, history), truth) : truth === 1);
    }
  }
}
