// What a model file says of itself: where it comes from, under which terms, how good it is.
import * as z from 'zod';

/** The format that this version of Verband writes and reads. */
export const MODEL_FORMAT = 1;

const Source = z.strictObject({
  /** `UD Dutch-Alpino 2.16`. */
  name: z.string(),
  licence: z.string(),
  /** Files below the folder of the corpora. */
  parts: z.array(z.string()),
});

/** The header of a model file, as JSON inside it. */
export const ModelHeader = z.strictObject({
  format: z.literal(MODEL_FORMAT),
  layer: z.string(),
  language: z.enum(['nl', 'en']),
  /** Everything that the weights rest on. */
  sources: z.array(Source),
  /** The terms of the file as a whole. */
  licence: z.string(),
  /** Day of the corpora or of the release, never of the run: the same training gives the same file. */
  date: z.string(),
  /** In percent, by what was measured: `{'UPOS, Alpino dev': 96.1}`. */
  scores: z.record(z.string(), z.number()),
  /** What the reading of the model needs to know, and what the training was told. */
  settings: z.record(z.string(), z.unknown()),
});
export type ModelHeader = z.infer<typeof ModelHeader>;

/** The languages that have models. */
export type ModelLanguage = ModelHeader['language'];
