// Trains the model of tags, features and trees of one language.
import { type Model, packStrings } from '../../language/index.js';
import { loadReadingModels } from '../../resources/index.js';
import { Random } from '../neural/random.js';
import type { TrainContext, Trainer } from '../trainer.js';
import { readTrainingTrees } from './read-trees.js';
import { scoreDevelopment } from './score-development.js';
import { joinSamples } from './tree-batch.js';
import { TreeNetwork } from './tree-network.js';
import type { TreeSample } from './tree-sample.js';
import { TREE_SHAPES, type TreeShape } from './tree-shape.js';
import { treeSources } from './tree-sources.js';
import { Vocabulary } from './vocabulary.js';

/** Trains on the treebanks of a language; its inflection lexicon must have been trained before. */
export const trainTrees: Trainer = context => trainTreesAs(TREE_SHAPES[context.language], context);

export function trainTreesAs(shape: TreeShape, context: TrainContext): Model {
  const { language, corpora, log } = context;
  const { lexicon } = loadReadingModels(language);
  const sentences = readTrainingTrees(corpora, language);
  const vocabulary = new Vocabulary(sentences, lower => lexicon.tagsOf(lexicon.classOf(lower)));
  const samples = sentences.map(sentence => vocabulary.sample(sentence));
  const network = new TreeNetwork(vocabulary, shape);
  log(`${sentences.length} sentences, ${vocabulary.keys.length} features, ${vocabulary.relations.length} relations`);
  learn(network, { samples, shape, context });
  const model = pack(network, { vocabulary, shape, context });
  const scores = scoreDevelopment(model, lexicon, context);
  return { ...model, header: { ...model.header, scores } };
}

type Learning = { samples: readonly TreeSample[]; shape: TreeShape; context: TrainContext };

/** The rate falls evenly to this share. */
const LEAST_RATE = 0.25;
/** From this share of learning on the weights count, so many times over the whole of it: their mean is what is kept. */
const MEAN_FROM = 0.5;
const MEANS = 64;

function learn(network: TreeNetwork, { samples, shape, context }: Learning): void {
  const random = new Random(shape.seed + 1);
  const order = Int32Array.from(samples.keys());
  const words = samples.reduce((sum, { head }) => sum + head.length, 0);
  let done = 0;
  for (let epoch = 1; epoch <= shape.epochs; epoch += 1) {
    random.shuffle(order);
    let loss = 0;
    for (const batch of batchesOf(order, samples, shape.batch)) {
      const joined = joinSamples(batch);
      const before = done / (words * shape.epochs);
      loss += network.learn(joined, Math.max(LEAST_RATE, 1 - before));
      done += joined.rows;
      const after = done / (words * shape.epochs);
      if (after > MEAN_FROM && Math.floor(after * MEANS) > Math.floor(before * MEANS)) network.remember();
    }
    context.log(`epoch ${epoch} of ${shape.epochs}: loss ${(loss / words).toFixed(3)} a word`);
  }
  network.settle();
}

function* batchesOf(order: Int32Array, samples: readonly TreeSample[], size: number): Generator<TreeSample[]> {
  let batch: TreeSample[] = [];
  let words = 0;
  for (const index of order) {
    const sample = samples[index];
    if (sample === undefined) continue;
    batch.push(sample);
    words += sample.head.length;
    if (words < size) continue;
    yield batch;
    batch = [];
    words = 0;
  }
  if (batch.length > 0) yield batch;
}

type Packing = { vocabulary: Vocabulary; shape: TreeShape; context: TrainContext };

function pack(network: TreeNetwork, { vocabulary, shape, context }: Packing): Model {
  const { arrays, scale } = network.pack();
  const { width, cells, layers, epochs, seed } = shape;
  return {
    header: {
      format: 1,
      layer: 'trees',
      language: context.language,
      ...treeSources(context),
      date: '1970-01-01',
      scores: {},
      settings: { width, cells, layers, epochs, seed, scale },
    },
    arrays: {
      keys: vocabulary.keys,
      tags: packStrings(vocabulary.tags),
      readings: packStrings(vocabulary.readings),
      relations: packStrings(vocabulary.relations),
      ...arrays,
    },
  };
}
