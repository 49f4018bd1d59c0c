// A tiny treebank from end to end: learnt by heart, read back through the packed model, and the same bytes every time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { Corpora, readConllu } from '../../../src/evaluate/index.js';
import { analyse, decodeModel, encodeModel, FormLexicon, TreeModel } from '../../../src/language/index.js';
import { loadModel } from '../../../src/resources/index.js';
import { trainTreesAs } from '../../../src/training/trees/train-trees.js';
import { TREE_SHAPES } from '../../../src/training/trees/tree-shape.js';

const row = (...columns: (string | number)[]): string => columns.join('\t');

/** Form, tag, features, head, relation. */
type Word = readonly [string, string, string, number, string];

const SENTENCES: readonly (readonly Word[])[] = [
  [
    ['De', 'DET', 'Definite=Def', 2, 'det'],
    ['minister', 'NOUN', 'Number=Sing', 3, 'nsubj'],
    ['spreekt', 'VERB', 'Number=Sing|VerbForm=Fin', 0, 'root'],
    ['.', 'PUNCT', '_', 3, 'punct'],
  ],
  [
    ['Gisteren', 'ADV', '_', 2, 'advmod'],
    ['vertrok', 'VERB', 'Number=Sing|Tense=Past|VerbForm=Fin', 0, 'root'],
    ['het', 'DET', 'Definite=Def', 4, 'det'],
    ['leger', 'NOUN', 'Number=Sing', 2, 'nsubj'],
    ['.', 'PUNCT', '_', 2, 'punct'],
  ],
  [
    ['De', 'DET', 'Definite=Def', 2, 'det'],
    ['rechter', 'NOUN', 'Number=Sing', 3, 'nsubj'],
    ['kent', 'VERB', 'Number=Sing|VerbForm=Fin', 0, 'root'],
    ['de', 'DET', 'Definite=Def', 5, 'det'],
    ['minister', 'NOUN', 'Number=Sing', 3, 'obj'],
    ['.', 'PUNCT', '_', 3, 'punct'],
  ],
  [
    ['Het', 'DET', 'Definite=Def', 2, 'det'],
    ['leger', 'NOUN', 'Number=Sing', 3, 'nsubj'],
    ['kent', 'VERB', 'Number=Sing|VerbForm=Fin', 0, 'root'],
    ['de', 'DET', 'Definite=Def', 5, 'det'],
    ['rechter', 'NOUN', 'Number=Sing', 3, 'obj'],
    ['.', 'PUNCT', '_', 3, 'punct'],
  ],
];

const CONLLU = SENTENCES.map(words =>
  words
    .map(([form, upos, feats, head, deprel], i) =>
      row(i + 1, form, form.toLowerCase(), upos, '_', feats, head, deprel, '_', '_'),
    )
    .join('\n'),
).join('\n\n');

const folder = mkdtempSync(join(tmpdir(), 'verband-trees-'));
for (const [name, file] of [
  ['ud-nl-alpino', 'nl_alpino-cdb-train.rebuilt.conllu'],
  ['ud-nl-alpino', 'nl_alpino-ud-dev.conllu'],
  ['ud-nl-lassysmall', 'nl_lassysmall-ud-dev.conllu'],
] as const) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, file), `${CONLLU}\n\n`);
}
afterAll(() => rmSync(folder, { recursive: true }));

const lines: string[] = [];
const train = () =>
  trainTreesAs(
    { ...TREE_SHAPES.nl, width: 16, cells: 16, arcs: 16, labels: 16, epochs: 120, batch: 12, rate: 0.01 },
    { language: 'nl', corpora: new Corpora(folder), log: line => lines.push(line) },
  );
const model = train();

describe('training on a tiny treebank', () => {
  it('learns it by heart, and the packed model reads what was learnt', () => {
    const trees = new TreeModel(decodeModel(encodeModel(model), 'tiny'), new FormLexicon(loadModel('lexicon', 'nl')));
    for (const { words } of readConllu(`${CONLLU}\n`)) {
      const read = analyse(
        trees,
        words.map(word => word.form),
      );
      expect(read.tags).toEqual(words.map(word => word.upos));
      expect([...read.heads]).toEqual(words.map(word => word.head));
      expect(read.relations).toEqual(words.map(word => word.deprel));
    }
    expect(model.header.scores).toEqual({ UPOS: 100, UAS: 100, LAS: 100, subject: 100, object: 100 });
  });

  it('gives the same bytes every time', () => {
    expect(encodeModel(train())).toEqual(encodeModel(model));
  });

  it('tells how far it is', () => {
    expect(lines.some(line => line.startsWith('epoch 120 of 120'))).toBe(true);
  });

  it('names its treebanks and their terms', () => {
    expect(model.header.licence).toBe('CC BY-SA 4.0');
    expect(model.header.sources.map(source => source.name)).toEqual([
      'UD_Dutch-Alpino 2.16',
      'UD_Dutch-LassySmall 2.16',
    ]);
  });
});
