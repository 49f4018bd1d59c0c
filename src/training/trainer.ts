// What the training of a layer is given and what it gives.
import type { Corpora } from '../evaluate/index.js';
import type { Model, ModelLanguage } from '../language/index.js';

export type TrainContext = {
  language: ModelLanguage;
  corpora: Corpora;
  /** Tells a person how far it is. */
  log: (line: string) => void;
};

/**
 * Trains one layer in one language. Equal corpora give an equal model, bit by bit: no clock, no unseeded randomness,
 * one order of summation.
 */
export type Trainer = (context: TrainContext) => Model | Promise<Model>;
