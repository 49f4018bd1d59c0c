// What a network is told of a word: its letters, its shape, what lists know of it, and its neighbours, each as a hash.
import { hashText, mixHash } from '../neural/hash.js';

/** What lists know of a lower-case form; the strings become features as they are. */
export type FormClasses = (lower: string) => readonly string[];

/** Kinds of features: the seed of their hash. */
const KIND = {
  word: 0,
  form: 1,
  shape: 2,
  classes: 3,
  class: 4,
  part: 5,
  partClasses: 6,
  length: 8,
  left: 10,
  right: 11,
  suffix: 16,
  prefix: 32,
};

const LONGEST_SUFFIX = 6;
const LONGEST_PREFIX = 4;
const LONGEST_FORM = 64;
const BESIDE_SUFFIX = 3;

/** What stands beside the first and the last word of a sentence. */
export const SENTENCE_END = '';

/** The feature of a word itself, whatever its case. */
export function wordFeature(form: string): number {
  return hashText(lowerOf(form), KIND.word);
}

/** The features of one form. */
export function formFeatures(form: string, classesOf: FormClasses): number[] {
  const text = plainForm(form);
  const lower = lowerOf(form);
  const features = [hashText(lower, KIND.word), hashText(shapeOf(text), KIND.shape)];
  if (lower !== text) features.push(hashText(text, KIND.form));
  for (let n = 1; n <= Math.min(LONGEST_SUFFIX, lower.length - 1); n += 1)
    features.push(hashText(lower.slice(-n), KIND.suffix + n));
  for (let n = 1; n <= Math.min(LONGEST_PREFIX, lower.length - 1); n += 1)
    features.push(hashText(lower.slice(0, n), KIND.prefix + n));
  features.push(hashText(String(Math.min(lower.length, 20)), KIND.length));
  addClasses(features, classesOf(lower), KIND.classes);
  const hyphen = lower.lastIndexOf('-');
  const part = hyphen > 0 && hyphen < lower.length - 1 ? lower.slice(hyphen + 1) : '';
  if (part !== '') {
    features.push(hashText(part, KIND.part));
    addClasses(features, classesOf(part), KIND.partClasses);
  }
  return features;
}

/** The features that a word gives to its neighbour on the one or the other side. */
export function besideFeatures(form: string, classesOf: FormClasses, side: 'left' | 'right'): number[] {
  const seed = KIND[side];
  const lower = lowerOf(form);
  return [
    mixHash(hashText(lower, KIND.word), seed),
    mixHash(hashText(lower.slice(-BESIDE_SUFFIX), KIND.suffix), seed),
    mixHash(hashText(shapeOf(plainForm(form)), KIND.shape), seed),
    mixHash(hashText(classesOf(lower).join(' '), KIND.classes), seed),
  ];
}

const DOUBLE_QUOTE = /^(?:,,|''|``|["“”„‟«»]|‘‘|’’)$/;

/** Quotes are one mark, however a text sets them. */
function plainForm(form: string): string {
  if (DOUBLE_QUOTE.test(form)) return '"';
  return form.slice(0, LONGEST_FORM).replaceAll('’', "'").replaceAll('‘', "'");
}

function lowerOf(form: string): string {
  return plainForm(form).toLowerCase();
}

function addClasses(features: number[], classes: readonly string[], kind: number): void {
  features.push(hashText(classes.join(' '), kind));
  for (const one of classes) features.push(hashText(one, KIND.class + kind));
}

/** "Xxxx" as "Xxx", "U.S." as "X.X.", "1,500" as "9,99": of a run of one kind the first two count. */
function shapeOf(text: string): string {
  let shape = '';
  for (const unit of text) {
    const kind = /\p{Lu}/u.test(unit) ? 'X' : /\p{L}/u.test(unit) ? 'x' : /\p{N}/u.test(unit) ? '9' : unit;
    if (!(shape.at(-1) === kind && shape.at(-2) === kind)) shape += kind;
  }
  return shape.slice(0, 24);
}
