// A trained splitter: logistic regression over hashed features, for text whose sentences often end without a stop.
import * as z from 'zod';
import { arrayOf, damagedModel, type Model, modelFileName } from '../models/index.js';
import type { Token } from '../token.js';
import { NO, YES } from './boundaries.js';
import { GapContext } from './gap-context.js';
import { GapFeatures } from './gap-features.js';
import { GapHistory } from './gap-history.js';
import { unpackSparse } from './sparse-weights.js';
import { WordClasses } from './word-classes.js';

/** What reading the weights needs to know. */
export const SentenceSettings = z.looseObject({
  /** The table of weights has 2^bits places. */
  bits: z.number().int().min(8).max(24),
  verbClasses: z.number().int().min(0).max(255),
  /** A gap ends a sentence when its weights sum to more than this. */
  threshold: z.number().int(),
});

/** Judges every gap of a text from left to right, knowing what the rules say of it. */
export class SentenceModel {
  private readonly weights: Int8Array;
  private readonly classes: WordClasses;
  private readonly settings: z.infer<typeof SentenceSettings>;

  /** @throws InputError `damaged-model-file` when the model has not what a splitter needs */
  constructor(model: Model) {
    const name = modelFileName(model.header.language, model.header.layer);
    const settings = SentenceSettings.safeParse(model.header.settings);
    if (!settings.success) throw damagedModel(name, 'has no settings of a sentence splitter', settings.error);
    this.settings = settings.data;
    const weights = unpackSparse(
      arrayOf(model, 'steps', Uint8Array),
      arrayOf(model, 'weights', Int8Array),
      2 ** this.settings.bits,
    );
    if (weights === undefined) throw damagedModel(name, 'has weights beyond its table');
    this.weights = weights;
    this.classes = new WordClasses(arrayOf(model, 'classKeys', Uint32Array), arrayOf(model, 'classes', Uint8Array));
  }

  /** NO or an end for each token, as `findBoundaries` gives them. Linear in the text's length. */
  findEnds(text: string, tokens: readonly Token[]): Uint8Array {
    const { bits, verbClasses, threshold } = this.settings;
    const context = new GapContext(text, tokens, { classes: this.classes, verbClasses });
    const features = new GapFeatures(bits);
    const history = new GapHistory();
    const ends = context.rules.slice();
    for (let i = 0; i < tokens.length; i += 1) {
      if (context.isOpen(i)) ends[i] = this.sum(features.read(context, i, history)) > threshold ? YES : NO;
      history.step(context, i, ends[i] !== NO);
    }
    return ends;
  }

  private sum(places: Uint32Array): number {
    let sum = 0;
    for (let k = 0; k < places.length; k += 1) sum += this.weights[places[k] ?? 0] ?? 0;
    return sum;
  }
}
