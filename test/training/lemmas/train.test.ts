// The trainers of lexicon and lemmas, on a folder with a handful of words.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Corpora } from '../../../src/evaluate/index.js';
import { encodeModel, FormLexicon, Lemmatiser, type ModelLanguage } from '../../../src/language/index.js';
import { trainLemmas } from '../../../src/training/lemmas/train-lemmas.js';
import { trainLexicon } from '../../../src/training/lemmas/train-lexicon.js';

const WORDS = `zetten zetten WKW:TGW:INF|zette zetten WKW:VLT:1EP|gezet zetten WKW:VTD:ONV|opzetten opzetten WKW:TGW:INF
opzette opzetten WKW:VLT:1EP|opgezet opzetten WKW:VTD:ONV|opgezetten opzetten WKW:VTD:ZNW:MRV:DE_|Lekkum Lekkum ENM:LOC:PTS
Kuinre Kuinre ENM:LOC:PTS|kade kade ZNW:EKV:DE_|kades kade ZNW:MRV:DE_|kade- kade- DVS|lekkum lekkum ENM:LOC:PTS`;

const row = (...cells: string[]) => cells.join('\t');
const FILES: Readonly<Record<string, string>> = {
  'lexicon-nl/forms.tsv.gz': WORDS.split(/[|\n]/)
    .map(line => row(...line.split(' ')))
    .join('\n'),
  'wordfreq/nl.tsv.gz': 'kuinre\t700\nkade\t400\n',
  'wordfreq/en.tsv.gz': 'moor\t500\nmoored\t600\nmooring\t600\n',
  'ud-nl-lassysmall/a-dev.conllu': row('1', 'kraaien', 'kraai', 'NOUN', '_', 'Number=Plur', '0', 'root', '_', '_'),
  'ud-nl-alpino/a-train.conllu': row('1', 'kades', 'kad', 'NOUN', '_', 'Number=Plur', '0', 'root', '_', '_'),
  'ud-en-ewt/a-train.conllu': row('1', 'gulls', 'gull', 'NOUN', '_', 'Number=Plur', '0', 'root', '_', '_'),
  'ud-en-gum/GUM_news_a.conllu': row('1', 'Ebbs', 'ebb', 'VERB', '_', 'Tense=Pres', '0', 'root', '_', '_'),
};

const folder = mkdtempSync(join(tmpdir(), 'lemmas-'));
const contextOf = (language: ModelLanguage) => ({ language, corpora: new Corpora(folder), log: () => {} });

beforeAll(() => {
  for (const [name, text] of Object.entries(FILES)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, name.endsWith('.gz') ? gzipSync(text) : `${text}\n`);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('trainLexicon', () => {
  it('marks separable verbs and what is left of them without the particle', async () => {
    const lexicon = new FormLexicon(await trainLexicon(contextOf('nl')));

    expect(lexicon.tagsOf(lexicon.classOf('opgezet'))).toEqual(['SEP', 'V:part']);
    expect(lexicon.tagsOf(lexicon.classOf('zette'))).toEqual(['LOS', 'V:past:sg']);
    expect(lexicon.findLemma('zette', 'LOS')).toBe('zetten');
  });

  it('keeps places in use alone, and first parts of compounds under their hyphen', async () => {
    const lexicon = new FormLexicon(await trainLexicon(contextOf('nl')));

    expect(lexicon.classOf('lekkum')).toBe(-1);
    expect(lexicon.tagsOf(lexicon.classOf('kuinre'))).toEqual(['NAME:place']);
    expect(lexicon.findLemma('kade-', 'PRE')).toBe('kade');
  });

  it('names the file of the English word list that is missing', () => {
    expect(() => trainLexicon(contextOf('en'))).toThrow(/wordnet.data\.noun cannot be read/);
  });
});

describe('trainLemmas', () => {
  it('lets the lexicon decide over lemmas made by a program, and sure ones over rules', async () => {
    const lexicon = new FormLexicon(await trainLexicon(contextOf('nl')));
    const lemmatiser = new Lemmatiser(await trainLemmas(contextOf('nl')), lexicon);

    expect(lemmatiser.lemmaOf('kades', 'NOUN', 'Number=Plur')).toBe('kade');
    expect(lemmatiser.lemmaOf('kraaien', 'NOUN', 'Number=Plur')).toBe('kraai');
    expect(lemmatiser.lemmaOf('negende', 'ADJ')).toBe('negen');
  });

  it('knows English forms from treebanks, tables and the list of words in use', async () => {
    const lemmatiser = new Lemmatiser(await trainLemmas(contextOf('en')));

    expect(lemmatiser.lemmaOf('gulls', 'NOUN', 'Number=Plur')).toBe('gull');
    expect(lemmatiser.lemmaOf('strode', 'VERB', 'Tense=Past')).toBe('stride');
    expect(lemmatiser.lemmaOf('moored', 'VERB', 'Tense=Past')).toBe('moor');
  });

  it('gives the same bytes for the same corpora', async () => {
    for (const train of [trainLemmas, trainLexicon])
      expect(encodeModel(await train(contextOf('nl')))).toEqual(encodeModel(await train(contextOf('nl'))));
  });
});
