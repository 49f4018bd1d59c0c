// The network that reads tags and trees: its weights, as numbers ready for use.
import * as z from 'zod';
import type { FormLexicon } from '../lemmas/index.js';
import { arrayOf, damagedModel, type Model, modelFileName, textLines } from '../models/index.js';
import { type Layer, layerOf } from '../neural/layer.js';
import { type PackedLayer, packedLayerOf } from '../neural/packed-layer.js';
import { RowIndex } from '../neural/row-index.js';
import { Scratch } from '../neural/scratch.js';
import { WordRows } from './word-rows.js';

/** Sizes that the trainer chose; all are multiples of four. */
export const TreeSettings = z.looseObject({
  /** Numbers of a word's embedding. */
  width: z.int().positive(),
  /** Cells of a recurrence in one direction. */
  cells: z.int().positive(),
  /** Recurrent layers, each in both directions. */
  layers: z.int().positive(),
  /** An embedding's number is its byte times this. */
  scale: z.number().positive(),
});
export type TreeSettings = z.infer<typeof TreeSettings>;

/** Weights of a trained model and the names of what it tells apart. Shared by all sentences; never changed. */
export class TreeModel {
  readonly settings: TreeSettings;
  readonly features: WordRows;
  readonly embeddings: Int8Array;
  readonly tags: readonly string[];
  /** `UPOS|Feature=Value|…`, and for each tag which of them are of it. */
  readonly readings: readonly string[];
  readonly readingsOfTag: readonly Int32Array[];
  readonly relations: readonly string[];
  readonly layers: TreeLayers;
  /** For the numbers of the sentence that is being read. */
  readonly scratch = new Scratch();

  /** @throws InputError `damaged-model-file` when a part is missing or of another size */
  constructor(model: Model, lexicon: FormLexicon) {
    const { header } = model;
    const settings = TreeSettings.safeParse(header.settings);
    if (!settings.success)
      throw damagedModel(modelFileName(header.language, header.layer), 'has settings that cannot be read');
    this.settings = settings.data;
    const index = new RowIndex(arrayOf(model, 'keys', Uint32Array));
    this.features = new WordRows(index, lower => lexicon.tagsOf(lexicon.classOf(lower)));
    this.embeddings = arrayOf(model, 'embeddings', Int8Array);
    this.tags = textLines(model, 'tags');
    this.readings = textLines(model, 'readings');
    this.readingsOfTag = this.tags.map(tag =>
      Int32Array.from([...this.readings.keys()].filter(i => this.readings[i]?.split('|')[0] === tag)),
    );
    this.relations = textLines(model, 'relations');
    this.layers = readLayers(model, this.settings);
  }
}

export type TreeLayers = {
  recurrences: readonly { forward: PackedLayer; backward: PackedLayer }[];
  tags: PackedLayer;
  readings: Layer;
  dependents: PackedLayer;
  heads: PackedLayer;
  bilinear: Layer;
  /** One bias for each number of a head: how likely it is a head at all. */
  headBias: Layer;
  labelDependents: PackedLayer;
  labelHeads: PackedLayer;
  labels: PackedLayer;
  /** What stands for the root among the heads. */
  root: Layer;
  dependentDistance: Layer;
  headDistance: Layer;
  labelDistance: Layer;
};

function readLayers(model: Model, { layers, width, cells }: TreeSettings): TreeLayers {
  const both = 2 * cells;
  const at = (name: string, inner: number): Layer => layerOf(model, name, inner);
  const packed = (name: string, inner: number): PackedLayer => packedLayerOf(model, name, inner);
  const dependents = packed('dependents', both);
  const labelDependents = packed('labelDependents', both);
  const arcs = dependents.columns;
  const labels = labelDependents.columns;
  return {
    recurrences: Array.from({ length: layers }, (_, i) => ({
      forward: packed(`forward${i}`, i === 0 ? width : both),
      backward: packed(`backward${i}`, i === 0 ? width : both),
    })),
    tags: packed('tagScores', both),
    readings: at('readingScores', both),
    dependents,
    heads: packed('heads', both),
    bilinear: at('bilinear', arcs),
    headBias: at('headBias', arcs),
    labelDependents,
    labelHeads: packed('labelHeads', both),
    labels: packed('labelScores', labels),
    root: at('root', both),
    dependentDistance: at('dependentDistance', arcs),
    headDistance: at('headDistance', arcs),
    labelDistance: at('labelDistance', labels),
  };
}
