// The whole network of tags and trees, as it learns.
import { type ModelArray, packColumns, packLayer } from '../../language/index.js';
import type { Dense } from '../neural/dense.js';
import { add } from '../neural/dropout.js';
import { Parameter } from '../neural/parameter.js';
import { Random } from '../neural/random.js';
import { ArcPart } from './arc-part.js';
import { ChoicePart } from './choice-part.js';
import { LabelPart } from './label-part.js';
import type { TreeBatch } from './tree-batch.js';
import { TreeEncoder } from './tree-encoder.js';
import type { TreeShape } from './tree-shape.js';
import type { Vocabulary } from './vocabulary.js';

/** Features matter less than tags and arcs. */
const READING_WEIGHT = 0.5;

export class TreeNetwork {
  private readonly encoder: TreeEncoder;
  private readonly tags: ChoicePart;
  private readonly readings: ChoicePart;
  private readonly arcs: ArcPart;
  private readonly labels: LabelPart;
  private readonly root: Parameter;
  private readonly all: readonly Parameter[];
  private steps = 0;
  private remembered = 0;

  constructor(
    vocabulary: Vocabulary,
    private readonly shape: TreeShape,
  ) {
    const random = new Random(shape.seed);
    const inner = 2 * shape.cells;
    this.encoder = new TreeEncoder(vocabulary.keys.length, shape, random);
    this.tags = new ChoicePart(inner, vocabulary.tags.length, 1, random);
    this.readings = new ChoicePart(inner, vocabulary.readings.length, READING_WEIGHT, random);
    this.arcs = new ArcPart(inner, shape, random);
    this.labels = new LabelPart(inner, vocabulary.relations.length, shape, random);
    this.root = Parameter.random(inner, random, 0.1);
    const parts = [this.encoder, this.tags, this.readings, this.arcs, this.labels];
    this.all = [...parts.flatMap(part => part.parameters()), this.root];
  }

  /** One step on a batch. @param share of the full rate, which falls as learning goes on. @returns the summed loss */
  learn(batch: TreeBatch, share: number): number {
    const { rows } = batch;
    const state = this.encoder.forward(batch);
    const words = state.values.at(-1) ?? new Float64Array(0);
    const encoded = new Float64Array(words.length + this.root.value.length);
    encoded.set(words);
    encoded.set(this.root.value, words.length);
    const gradient = new Float64Array(encoded.length);
    const own = gradient.subarray(0, words.length);
    let loss = this.arcs.learn(encoded, gradient, batch);
    loss += this.labels.learn(encoded, gradient, batch);
    loss += this.tags.learn(words, own, batch.tag);
    loss += this.readings.learn(words, own, batch.reading);
    add(this.root.gradient, gradient.subarray(words.length));
    this.encoder.backward(state, own, batch);

    this.steps += 1;
    const scale = 1 / rows;
    for (const parameter of this.all) parameter.update({ rate: this.shape.rate * share, count: this.steps, scale });
    this.encoder.embeddings.update(this.shape.embeddingRate * share, scale);
    return loss;
  }

  /** Takes the weights as they are now into the mean that `settle` puts in their place. */
  remember(): void {
    this.remembered += 1;
    for (const part of [...this.all, this.encoder.embeddings]) part.remember();
  }

  settle(): void {
    for (const part of [...this.all, this.encoder.embeddings]) part.settle(this.remembered);
  }

  /** The weights as a model holds them: embeddings as bytes with one scale, layers with 16 bits. */
  pack(): { arrays: Record<string, ModelArray>; scale: number } {
    const { value } = this.encoder.embeddings;
    const scale = embeddingScale(value);
    const embeddings = Int8Array.from(value, one => Math.max(-127, Math.min(127, Math.round(one / scale))));
    const dense = (name: string, { weight, bias, inner }: Dense) =>
      packColumns(name, { weight: weight.value, bias: bias.value, inner });
    const exact = (name: string, { weight, bias }: Dense) => packLayer(name, weight.value, bias.value);
    const recurrences = this.encoder.layers.map(({ forward, backward }, i) => ({
      ...dense(`forward${i}`, forward.dense),
      ...dense(`backward${i}`, backward.dense),
    }));
    const arrays = {
      embeddings,
      ...Object.assign({}, ...recurrences),
      ...dense('tagScores', this.tags.scores),
      ...exact('readingScores', this.readings.scores),
      ...dense('dependents', this.arcs.dependents),
      ...dense('heads', this.arcs.heads),
      ...exact('bilinear', this.arcs.bilinear),
      ...packLayer('headBias', this.arcs.headBias.value),
      ...packLayer('dependentDistance', this.arcs.dependentDistance.value),
      ...packLayer('headDistance', this.arcs.headDistance.value),
      ...dense('labelDependents', this.labels.dependents),
      ...dense('labelHeads', this.labels.heads),
      ...dense('labelScores', this.labels.scores),
      ...packLayer('labelDistance', this.labels.distance.value),
      ...packLayer('root', this.root.value),
    };
    return { arrays, scale: scale * (1 - this.shape.featureDropout) };
  }
}

/** Five deviations reach the largest byte; the few numbers beyond are cut. */
function embeddingScale(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return (5 * Math.sqrt(sum / values.length)) / 127;
}
