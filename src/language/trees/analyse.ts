// Tags, features and the tree of one sentence.
import { multiplyPacked } from '../neural/packed-layer.js';
import type { Analysis } from './analysis.js';
import { chooseRelations } from './choose-relations.js';
import { decodeTree } from './decode-tree.js';
import { type Encoded, encode } from './encode.js';
import { scoreLabels } from './label-arcs.js';
import { scoreArcs } from './score-arcs.js';
import type { TreeModel } from './tree-model.js';

/** Arcs are judged pairwise: what is longer is read in pieces, so that time stays linear in the text. */
const LONGEST = 160;

/**
 * Reads the tags and the tree of a sentence. Any strings are fine as forms. Pure, and the same on every machine.
 * @param isTime which words are weekdays, months or dates: they are no core arguments
 */
export function analyse(
  model: TreeModel,
  forms: readonly string[],
  isTime: (word: number) => boolean = () => false,
): Analysis {
  if (forms.length <= LONGEST) return analyseShort(model, forms, isTime);
  const tags: string[] = [];
  const features: string[] = [];
  const heads = new Int32Array(forms.length);
  const relations: string[] = [];
  for (let from = 0; from < forms.length; from += LONGEST) {
    const part = analyseShort(model, forms.slice(from, from + LONGEST), word => isTime(from + word));
    tags.push(...part.tags);
    features.push(...part.features);
    const root = part.heads.indexOf(-1);
    for (const [i, head] of part.heads.entries()) heads[from + i] = head < 0 ? (from === 0 ? -1 : 0) : from + head;
    relations.push(...part.relations);
    if (from > 0) relations[from + root] = 'parataxis';
    // The later pieces hang from the first one's root.
    if (from > 0) heads[from + root] = heads.indexOf(-1);
  }
  return { tags, features, heads, relations };
}

function analyseShort(model: TreeModel, forms: readonly string[], isTime: (word: number) => boolean): Analysis {
  if (forms.length === 0) return { tags: [], features: [], heads: new Int32Array(0), relations: [] };
  model.scratch.release();
  const encoded = encode(model, forms);
  const heads = decodeTree(scoreArcs(model, encoded, forms.length), forms.length);
  const { tags, features } = tag(model, encoded, forms.length);
  const relations = chooseRelations(model, { scores: scoreLabels(model, encoded, heads), heads, features, isTime });
  return { tags, features, heads, relations };
}

function tag(model: TreeModel, { values, unit }: Encoded, length: number): Pick<Analysis, 'tags' | 'features'> {
  const { tags: layer, readings: readingLayer } = model.layers;
  const scores = multiplyPacked(values, layer, { rows: length, unit, scratch: model.scratch });
  const tags: string[] = [];
  const features: string[] = [];
  for (let word = 0; word < length; word += 1) {
    let best = 0;
    for (let i = 1; i < model.tags.length; i += 1)
      if ((scores[word * layer.columns + i] as number) > (scores[word * layer.columns + best] as number)) best = i;
    tags.push(model.tags[best] ?? 'X');
    features.push(bestReading(model, { values, unit }, word * readingLayer.inner, best));
  }
  return { tags, features };
}

/** The features of a word once its tag is known: only the readings of that tag are weighed. */
function bestReading(model: TreeModel, { values, unit }: Encoded, at: number, tag: number): string {
  const { weight, bias, inner } = model.layers.readings;
  let best = -1;
  let highest = Number.NEGATIVE_INFINITY;
  for (const reading of model.readingsOfTag[tag] ?? []) {
    let sum = 0;
    for (let k = 0; k < inner; k += 1) sum += (weight[reading * inner + k] as number) * (values[at + k] as number);
    const score = sum * unit + (bias[reading] as number);
    if (score > highest) {
      highest = score;
      best = reading;
    }
  }
  const text = model.readings[best] ?? '';
  return text.slice(text.indexOf('|') + 1);
}
